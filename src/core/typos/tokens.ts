import { withApostrophe } from './contractions';
import { isEnglish, isOther } from './languages';
import { withBlank } from './run-together';
import { isRight, plainWord } from './spelling';
import type { Words } from './words';

/** What stands between two blanks. */
export interface Token {
  /** Its words, those of prose only. */
  readonly pieces: readonly Piece[];
  /** Neither a path nor an address, a handle, a file name, an option … */
  readonly isProse: boolean;
  /** More than punctuation. */
  readonly isWord: boolean;
  /** Begins with a capital. */
  readonly isCapital: boolean;
  /** What follows begins a sentence, or something like one. */
  readonly isEnd: boolean;
}

/** A word of a chunk. */
export interface Piece {
  readonly word: string;
  /** As the lists spell it. */
  readonly plain: string;
  /** Its offset in the chunk. */
  readonly at: number;
  readonly shape: 'small' | 'capital' | 'two' | 'mixed' | 'other';
  /** Nothing but punctuation in front. */
  readonly isFirst: boolean;
  /** Behind a bracket, a quotation mark or the like. */
  readonly isOpened: boolean;
  /** Directly behind the word in front, or behind a hyphen. */
  readonly isNext: boolean;
  /** A part of a compound: `in-hous`. */
  readonly isHyphenated: boolean;
  /** Beside a slash: `read/wriet`, or part of a path. */
  readonly isPath: boolean;
  /** Not known to be right. */
  readonly isDoubtful: boolean;
  readonly tongue: 'english' | 'other' | undefined;
}

const LETTER = String.raw`[\p{L}\p{M}]`;
const WORD = new RegExp(String.raw`${LETTER}+(?:['’]${LETTER}+)*`, 'gu');
const PLAIN_CHUNK = /^[A-Za-z]?[a-z]+$/;
/** Of a name like `DynamoDB`; shorter ones are too much alike. */
const SHORTEST_MIXED = 6;
/** What tells a slip from a word of another language: not too short, of a frequent word, and one that hands make. */
const SHORTEST_SLIP = 6;
const PLAIN_SLIP = 10;
const FREQUENT = 5;
const MOST = 20_000;

/** Looks at chunks, at each but once: texts say the same things again and again. */
export class Tokenizer {
  private readonly chunks = new Map<string, Token>();
  private readonly slips = new Map<string, boolean>();

  constructor(private readonly words: Words) {}

  get(text: string): Token {
    const kept = this.chunks.get(text);
    if (kept) return kept;
    // A copy, because a slice would keep the whole text alive.
    const own = ` ${text}`.slice(1);
    const chunk = this.look(own);
    if (this.chunks.size >= MOST) this.chunks.clear();
    this.chunks.set(own, chunk);
    return chunk;
  }

  /** Whether a word that no list knows is hardly different from a frequent one. */
  isPlainSlip(plain: string): boolean {
    if (plain.length < SHORTEST_SLIP || this.words.isForeign(plain)) return false;
    const kept = this.slips.get(plain);
    if (kept !== undefined) return kept;
    const [meant] = this.words.nearest(plain, true);
    const isSlip = meant !== undefined && meant.cost <= PLAIN_SLIP && meant.frequency >= FREQUENT;
    if (this.slips.size >= MOST) this.slips.clear();
    this.slips.set(plain, isSlip);
    return isSlip;
  }

  private look(chunk: string): Token {
    const core = PLAIN_CHUNK.test(chunk) ? chunk : coreOf(chunk);
    const isProse = !isNoProse(core);
    return {
      pieces: isProse ? Array.from(chunk.matchAll(WORD), (match) => this.pieceOf(chunk, match)) : [],
      isProse,
      isWord: /[\p{L}\p{N}]/u.test(chunk),
      isCapital: /^\p{Lu}/u.test(core),
      isEnd: /[.!?:;…"“”([{|/–—>=*_#-]$/u.test(chunk),
    };
  }

  private pieceOf(chunk: string, { 0: word, index: at }: RegExpExecArray): Piece {
    const front = chunk.slice(0, at);
    const behind = chunk.charAt(at + word.length);
    const isFirst = !/[\p{L}\p{N}]/u.test(front);
    const plain = plainWord(word);
    // `v1beta`, `snake_case`, `R&D`
    const shape = /[\p{N}_@#$&\\]/u.test(front.slice(-1) + behind) ? 'other' : shapeOf(word);
    const lower = word.toLowerCase();
    return {
      word,
      plain,
      at,
      shape,
      isFirst,
      isOpened: isFirst ? /["“”'‘(*_[]$/u.test(front) : /[.!?:;("“/]$/u.test(front),
      isNext: front === '' || /\p{L}-$/u.test(front),
      isHyphenated: front.endsWith('-') || behind === '-',
      isPath: chunk.includes('/'),
      isDoubtful:
        shape !== 'other' &&
        plain.length >= 3 &&
        this.isDoubtful(word, plain, shape) &&
        !this.isRightHere(plain, chunk, at, at + word.length),
      tongue: this.tongueOf(lower, plain, shape),
    };
  }

  private tongueOf(lower: string, plain: string, shape: Piece['shape']): Piece['tongue'] {
    if (isEnglish(lower)) return 'english';
    if (isOther(lower) || this.words.isForeign(plain)) return 'other';
    // A small letter with an accent that English does not have; names have capitals.
    const isAccented = shape === 'small' && /[^\0-\x7f’]/u.test(lower) && !this.words.isKnown(plain);
    return isAccented ? 'other' : undefined;
  }

  /** `take-aways`, a known word with a hyphen; `nothin'`, a word without its `g`. */
  private isRightHere(plain: string, chunk: string, start: number, end: number): boolean {
    if (/^['’](?![\p{L}])/u.test(chunk.slice(end)) && plain.endsWith('in') && this.words.isKnown(`${plain}g`))
      return true;
    if (chunk[start - 1] !== '-' && chunk[end] !== '-') return false;
    const front = chunk[start - 1] === '-' ? (/\p{L}+(?=-$)/u.exec(chunk.slice(0, start))?.[0] ?? '') : '';
    const behind = chunk[end] === '-' ? (/^-(\p{L}+)/u.exec(chunk.slice(end))?.[1] ?? '') : '';
    const joined = [plainWord(front) + plain, plain + plainWord(behind)];
    return joined.some((whole) => whole !== plain && isRight(this.words, whole, false));
  }

  private isDoubtful(word: string, plain: string, shape: Piece['shape']): boolean {
    if (shape === 'two' || (withApostrophe(plain) ?? withBlank(plain)) !== undefined) return true;
    if (shape === 'mixed' && plain.length < SHORTEST_MIXED) return false;
    // A word with accents that English does not have is foreign.
    return /^[a-z'’]+$/i.test(word) && !isRight(this.words, plain, shape === 'capital');
  }
}

function shapeOf(word: string): Piece['shape'] {
  if (/^[^\p{Lu}]+$/u.test(word)) return 'small';
  if (/^\p{Lu}[^\p{Lu}]+$/u.test(word)) return 'capital';
  if (/^\p{Lu}{2}\p{Ll}{2,}$/u.test(word)) return 'two';
  return /\p{Ll}/u.test(word) ? 'mixed' : 'other';
}

/** A chunk without the punctuation around it. */
function coreOf(chunk: string): string {
  return chunk.replace(/^[^\p{L}\p{N}@#./\\~$-]+|[^\p{L}\p{N})]+$/gu, '');
}

/** Paths, addresses, handles, file names, options, assignments. */
function isNoProse(core: string): boolean {
  if (/^[\p{L}\p{M}'’]+$/u.test(core)) return false;
  if (/[@\\$={}_<>~^]|:\/\/|::|\(\)|^[#/.]|^--?\p{L}|^www\./u.test(core)) return true;
  if ((core.match(/\//g)?.length ?? 0) > 1 || /^\/|\/$/u.test(core)) return true;
  // `app:web`, `sha256:abc`, `origin/my-branch`.
  if (/^[a-z\d.-]+:[a-z\d]/.test(core) || /^[a-z\d]+\/[a-z\d]+-[a-z\d-]+$/.test(core)) return true;
  // `main.go`, `kubernetes.io`, `spec.replicas`; but not `end.Begin`.
  if (/\p{L}\.(?:\p{Ll}|\p{Lu}{2,4}$)/u.test(core)) return true;
  return (core.match(/-/g)?.length ?? 0) > 3;
}
