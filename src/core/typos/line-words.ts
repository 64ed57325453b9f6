import { MASK } from '../note/mask';

/** How a word is capitalised, and what that says about it. */
export type Capitals =
  /** `word` */
  | 'none'
  /** `Word` where a sentence, an item or a cell begins. */
  | 'opening'
  /** `Word` in a heading whose words all are. */
  | 'titled'
  /** `Word` inside a sentence: a name, more likely than not. */
  | 'inside'
  /** `WOrd` */
  | 'two';

/** A word of a line of prose. */
export interface LineWord {
  readonly word: string;
  /** Its offset in the line. */
  readonly at: number;
  readonly capitals: Capitals;
  /** A part of a compound: `in-hous`. */
  readonly hyphenated: boolean;
  /** Whether the word in front or behind is capitalised too, as names come in pairs. */
  readonly besideName: boolean;
}

const LETTER = String.raw`[\p{L}\p{M}]`;
const WORD = new RegExp(String.raw`${LETTER}+(?:['’]${LETTER}+)*`, 'gu');
const CHUNK = new RegExp(String.raw`[^\s${MASK}|]+`, 'gu');
/** Code, tags, and what has no end yet. */
const CODE =
  /(`+)(?!`)[^`]*(?:`[^`]+)*?\1(?!`)|<\/?[a-z][^<>]*>|\$\$?[^$\s][^$]*\$|\[\[[^\]]*\]\]|:[a-z0-9_+-]+:/giu;
const SENTENCE_END = /[.!?:;…"“”([{|/–—>=*_#-]$/u;

/** The words of a line that a reader reads as words: no code, tags, paths, addresses, handles, file names, versions. */
export function wordsOfLine(line: string): LineWord[] {
  const prose =
    line.includes('`') || /[<$[:]/.test(line) ? line.replace(CODE, (code) => MASK.repeat(code.length)) : line;
  const words: LineWord[] = [];
  const titled = isTitled(prose);
  let opening = true;
  let before = false;
  for (const chunk of prose.matchAll(CHUNK)) {
    const piece = chunk[0];
    const core = piece.replace(/^[^\p{L}\p{N}@#./\\~$-]+|[^\p{L}\p{N})]+$/gu, '');
    if (isNoProse(core)) {
      if (/[\p{L}\p{N}]/u.test(piece)) opening = SENTENCE_END.test(piece);
      before = /^\p{Lu}/u.test(core);
      continue;
    }
    const parts = [...piece.matchAll(WORD)];
    for (const part of parts) {
      const word = part[0];
      const inChunk = part.index;
      const beginsChunk = !/[\p{L}\p{N}]/u.test(piece.slice(0, inChunk));
      if (!beginsChunk) opening = /[.!?:;("“/]$/u.test(piece.slice(0, inChunk));
      const opens = opening || (beginsChunk && /["“”'‘(*_[]$/u.test(piece.slice(0, inChunk)));
      const capitals = capitalsOf(word, opens ? 'opening' : titled ? 'titled' : 'inside');
      const capital = /^\p{Lu}/u.test(word);
      if (capitals && !isBesideDigit(piece, inChunk, word.length)) {
        words.push({
          word,
          at: chunk.index + inChunk,
          capitals,
          hyphenated: piece[inChunk - 1] === '-' || piece[inChunk + word.length] === '-',
          besideName: before && capital && !titled,
        });
        if (capital && !titled && !beginsPhrase(piece, inChunk)) markPair(words);
      }
      before = capital;
      opening = false;
    }
    opening = SENTENCE_END.test(piece);
  }
  return words;
}

/** Whether punctuation stands between a word and the one in front. */
function beginsPhrase(piece: string, at: number): boolean {
  return /[^\s-]/u.test(piece.slice(0, at)) && !/[\p{L}]-$/u.test(piece.slice(0, at));
}

/** A capital word directly behind another makes both likelier to be a name. */
function markPair(words: LineWord[]): void {
  const [front, behind] = words.slice(-2);
  if (!front || !behind || !/^\p{Lu}/u.test(front.word)) return;
  if (behind.at - front.at - front.word.length === 1)
    words[words.length - 2] = { ...front, besideName: true };
}

/** A heading or title whose words are capitalised like names. */
function isTitled(line: string): boolean {
  let capital = 0;
  let small = 0;
  for (const [word] of line.matchAll(/[\p{L}\p{M}'’]{4,}/gu)) {
    if (/^\p{Lu}/u.test(word)) capital++;
    else small++;
  }
  return capital + small >= 2 && capital >= 2 * small;
}

function capitalsOf(word: string, capital: Capitals): Capitals | undefined {
  if (/^[^\p{Lu}]+$/u.test(word)) return 'none';
  if (/^\p{Lu}[^\p{Lu}]+$/u.test(word)) return capital;
  if (/^\p{Lu}{2}[\p{Ll}]{2,}$/u.test(word)) return 'two';
  return undefined;
}

function isBesideDigit(piece: string, at: number, length: number): boolean {
  return /[\p{N}_@#$&\\]/u.test((piece[at - 1] ?? '') + (piece[at + length] ?? ''));
}

/** Paths, addresses, handles, file names, options, assignments. */
function isNoProse(core: string): boolean {
  if (/^[\p{L}\p{M}'’]+$/u.test(core)) return false;
  if (/[@\\$={}_<>~^]|:\/\/|::|\(\)|^[#/.]|^--?\p{L}|^www\./u.test(core)) return true;
  if ((core.match(/\//g)?.length ?? 0) > 2 || /^\/|\/$/u.test(core)) return true;
  // `main.go`, `kubernetes.io`, `spec.replicas`; but not `end.Begin`.
  if (/\p{L}\.\p{Ll}/u.test(core)) return true;
  return (core.match(/-/g)?.length ?? 0) > 3;
}
