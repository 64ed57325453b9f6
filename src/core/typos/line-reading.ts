import { MASK } from '../note/body/mask';
import type { Token, Tokenizer, Piece } from './tokens';
import { isForeign } from './languages';
import { mistakenWords, type MistakenWord } from './real-words';
import { plainWord } from './spelling';

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
  | 'two'
  /** `wordWord` */
  | 'mixed';

/** A word that is not known to be right. */
export interface DoubtfulWord {
  readonly word: string;
  /** As the lists spell it. */
  readonly plain: string;
  readonly at: number;
  readonly capitals: Capitals;
  /** A part of a compound: `in-hous`. */
  readonly isHyphenated: boolean;
  /** Beside a slash: it may be part of a path. */
  readonly isPath: boolean;
  /** Whether the word in front or behind is capitalised too, as names come in pairs. */
  readonly isBesideName: boolean;
}

/** What a line says. */
export interface LineReading {
  /** With their offsets in the line. */
  readonly doubtful: readonly DoubtfulWord[];
  /** Right words that their neighbours show to be slips. */
  readonly mistaken: readonly MistakenWord[];
  /** Of a line that names speakers: its words. */
  readonly names: readonly string[];
  /** How many words of prose, and how many small ones of English. */
  readonly count: number;
  readonly english: number;
  /** Whether it is surely in English: small words, or next to nothing that English does not know. */
  readonly isEnglish: boolean;
  /** In another language. */
  readonly isForeign: boolean;
}

/** A line that says who speaks: `**Speakers:** Ada Lovelace, Analytical Engines`. */
const SPEAKERS =
  /^[\s>#*_|+-]*(?:speakers?|speaking|by|presente(?:rs?|d by)|hosts?|hosted by|moderat(?:ors?|ed by)|panell?(?:ists)?|authors?)[*_\s]*[:|]/i;
const BY = /^[\s>#*_+-]*[Bb]y \p{Lu}\p{L}+ \p{Lu}/u;

/** Code, tags, formulas, links to notes by name, emojis, placeholders, what matches many names: `librar*`. */
const CODE =
  /(`+)(?!`)[^`]*(?:`[^`]+)*?\1(?!`)|<\/?[a-z][^<>]*>|\$\$?[^$\s][^$]*\$|\\\(.*?\\\)|\[\[[^\]]*\]\]|:[a-z0-9_+-]+:|\{+[^{}]*\}+|%\w+%/giu;
const UNSPACED = /^#{1,6}(?=\p{Lu}\p{Ll}+ [^#])/u;
const WILDCARD = /[\p{L}\p{N}_./-]+\*(?![\p{L}\p{N}*])/u;

/** Reads a line of prose. */
export function readLine(line: string, chunks: Tokenizer): LineReading {
  if (SPEAKERS.test(line) || BY.test(line)) return { ...NOTHING, names: namesIn(line) };
  const prose = withoutCode(line);
  const found = chunksOf(prose, chunks);
  const reader = new LineReader(found, (plain) => chunks.isPlainSlip(plain));
  for (const { chunk, at } of found) reader.take(chunk, at);
  return reader.reading(mistakenWords(prose));
}

function withoutCode(line: string): string {
  const blank = (code: string): string => MASK.repeat(code.length);
  // A heading whose space is missing: `#Auth and tokens`.
  const spaced = line.startsWith('#') ? line.replace(UNSPACED, (marks) => ' '.repeat(marks.length)) : line;
  const prose = /[`<$[:{%\\]/.test(line) ? spaced.replace(CODE, blank) : spaced;
  // A lone asterisk behind a word neither opens nor closes an emphasis.
  return prose.includes('*') && /^\s*(?:\*\s)?[^*]*\*[^*]*$/.test(prose)
    ? prose.replace(WILDCARD, blank)
    : prose;
}

/** One for all lines: there are many of them, and all are gone through at each letter. */
const NONE: readonly never[] = [];
const NOTHING: LineReading = {
  doubtful: NONE,
  mistaken: NONE,
  names: NONE,
  count: 0,
  english: 0,
  isEnglish: false,
  isForeign: false,
};

/** Takes the chunks of a line one by one, in order. */
class LineReader {
  private readonly doubtful: DoubtfulWord[] = [];
  private count = 0;
  private english = 0;
  private other = 0;
  private unknown = 0;
  /** Whether the next word begins a sentence. */
  private opening = true;
  /** Whether the word in front is capitalised, and whether it is the last doubtful one. */
  private capitalBefore = false;
  private doubtfulBefore = false;

  private isTitledLine: boolean | undefined;

  constructor(
    private readonly chunks: readonly { chunk: Token }[],
    private readonly isSlip: (plain: string) => boolean,
  ) {}

  /** Asked for a few lines only. */
  private get titled(): boolean {
    return (this.isTitledLine ??= isTitled(this.chunks));
  }

  take(chunk: Token, at: number): void {
    if (chunk.isProse) {
      for (const piece of chunk.pieces) this.takeWord(piece, at);
      this.opening = chunk.isEnd;
      if (chunk.isEnd) this.capitalBefore = false;
      return;
    }
    if (chunk.isWord) this.opening = chunk.isEnd;
    this.capitalBefore = chunk.isCapital;
    this.doubtfulBefore = false;
  }

  private takeWord(piece: Piece, chunkAt: number): void {
    const { word, plain, shape } = piece;
    const opens = piece.isOpened || (piece.isFirst && this.opening);
    const isCapital = shape === 'capital' || shape === 'two' || /^\p{Lu}/u.test(word);
    const isPair = isCapital && this.capitalBefore && !this.titled;
    if (isPair && this.doubtfulBefore && piece.isNext) this.markPair();
    this.capitalBefore = isCapital;
    this.doubtfulBefore = false;
    this.opening = false;
    if (shape === 'other') return;
    this.count++;
    if (piece.tongue === 'english') this.english++;
    else if (piece.tongue === 'other') this.other++;
    if (plain === '') this.unknown++;
    if (!piece.isDoubtful) return;
    const capitals = this.capitalsOf(shape, opens);
    if (capitals !== 'inside' && capitals !== 'mixed') this.unknown++;
    const at = chunkAt + piece.at;
    const { isHyphenated, isPath } = piece;
    this.doubtful.push({ word, plain, at, capitals, isHyphenated, isPath, isBesideName: isPair });
    this.doubtfulBefore = true;
  }

  private capitalsOf(shape: Piece['shape'], opens: boolean): Capitals {
    if (shape === 'small') return 'none';
    if (shape === 'two' || shape === 'mixed') return shape;
    return opens ? 'opening' : this.titled ? 'titled' : 'inside';
  }

  /** A slip of an English word, and no word of another language. */
  private isPlainSlip({ plain, capitals }: DoubtfulWord): boolean {
    return capitals !== 'inside' && capitals !== 'mixed' && this.isSlip(plain);
  }

  private markPair(): void {
    const last = this.doubtful.pop();
    if (last) this.doubtful.push({ ...last, isBesideName: true });
  }

  reading(mistaken: readonly MistakenWord[]): LineReading {
    const { doubtful, count, english, other, unknown } = this;
    const slips = (): number => doubtful.filter((word) => this.isPlainSlip(word)).length;
    const isEnglish =
      english >= 2 ||
      (other === 0 && count >= 3 && (unknown * 5 <= count || (unknown <= 2 && slips() === unknown)));
    return {
      doubtful: doubtful.length > 0 ? doubtful : NONE,
      mistaken,
      names: NONE,
      count,
      english,
      isEnglish,
      isForeign: isForeign({ english, other }, count, unknown, slips),
    };
  }
}

/** The chunks of a line; blanks, masks and the bars of tables are between them. */
function chunksOf(line: string, chunks: Tokenizer): { chunk: Token; at: number }[] {
  const found: { chunk: Token; at: number }[] = [];
  let start = -1;
  for (let at = 0; at <= line.length; at++) {
    if (at < line.length && !isBetween(line.charCodeAt(at))) {
      if (start < 0) start = at;
    } else if (start >= 0) {
      found.push({ chunk: chunks.get(line.slice(start, at)), at: start });
      start = -1;
    }
  }
  return found;
}

function isBetween(code: number): boolean {
  return (
    code <= 0x20 || code === 0x7c || code === 0xa0 || (code >= 0x2000 && code <= 0x200b) || code === 0x3000
  );
}

/** A heading or title whose words are capitalised like names. */
function isTitled(chunks: readonly { chunk: Token }[]): boolean {
  let capital = 0;
  let small = 0;
  for (const { chunk } of chunks) {
    for (const { word, shape } of chunk.pieces) {
      if (word.length < 4) continue;
      if (shape === 'small') small++;
      else capital++;
    }
  }
  return capital + small >= 2 && capital >= 2 * small;
}

function namesIn(line: string): string[] {
  return (line.match(/(?<![\p{L}\p{M}'’])\p{Lu}[\p{L}\p{M}'’]*/gu) ?? [])
    .map(plainWord)
    .filter((word) => word.length > 2);
}
