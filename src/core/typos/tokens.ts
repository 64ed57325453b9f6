import { withApostrophe } from './contractions';
import { isEnglish, isOther } from './languages';
import { withSpace } from './run-together';
import { isRight, plainWord } from './spelling';
import type { Words } from './words';

/** What stands between two spaces. */
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

/** A word of a token. */
export interface Piece {
  readonly word: string;
  /** As the lists spell it. */
  readonly plain: string;
  /** Its offset in the token. */
  readonly at: number;
  readonly shape: 'small' | 'capital' | 'two' | 'mixed' | 'other';
  /** Nothing but punctuation in front. */
  readonly isFirst: boolean;
  /** After a bracket, a quotation mark or the like. */
  readonly isOpened: boolean;
  /** Directly after the word in front, or after a hyphen. */
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
const PLAIN_TOKEN = /^[A-Za-z]?[a-z]+$/;
/** Of a name like `DynamoDB`; shorter ones are too much alike. */
const SHORTEST_MIXED = 6;
/** What tells a slip from a word of another language: not too short, of a frequent word, and one that hands make. */
const SHORTEST_SLIP = 6;
const PLAIN_SLIP = 10;
const FREQUENT = 5;
const MOST = 20_000;

/** Looks at the tokens of texts, at each but once: texts say the same things again and again. */
export class Tokenizer {
  readonly #tokens = new Map<string, Token>();
  readonly #slips = new Map<string, boolean>();

  readonly #words: Words;

  constructor(words: Words) {
    this.#words = words;
  }

  get(text: string): Token {
    const kept = this.#tokens.get(text);
    if (kept) return kept;
    // A copy, because a slice would keep the whole text alive.
    const own = ` ${text}`.slice(1);
    const token = this.#look(own);
    if (this.#tokens.size >= MOST) this.#tokens.clear();
    this.#tokens.set(own, token);
    return token;
  }

  /** Whether a word that no list knows is hardly different from a frequent one. */
  isPlainSlip(plain: string): boolean {
    if (plain.length < SHORTEST_SLIP || this.#words.isForeign(plain)) return false;
    const kept = this.#slips.get(plain);
    if (kept !== undefined) return kept;
    const [meant] = this.#words.nearest(plain, true);
    const isSlip = meant !== undefined && meant.cost <= PLAIN_SLIP && meant.frequency >= FREQUENT;
    if (this.#slips.size >= MOST) this.#slips.clear();
    this.#slips.set(plain, isSlip);
    return isSlip;
  }

  #look(token: string): Token {
    const core = PLAIN_TOKEN.test(token) ? token : coreOf(token);
    const isProse = !isNoProse(core);
    return {
      pieces: isProse ? Array.from(token.matchAll(WORD), (match) => this.#pieceOf(token, match)) : [],
      isProse,
      isWord: /[\p{L}\p{N}]/u.test(token),
      isCapital: /^\p{Lu}/u.test(core),
      isEnd: /[.!?:;…"“”([{|/–—>=*_#-]$/u.test(token),
    };
  }

  #pieceOf(token: string, { 0: word, index: at }: RegExpExecArray): Piece {
    const front = token.slice(0, at);
    const following = token.charAt(at + word.length);
    const isFirst = !/[\p{L}\p{N}]/u.test(front);
    const plain = plainWord(word);
    // `v1beta`, `snake_case`, `R&D`
    const shape = /[\p{N}_@#$&\\]/u.test(front.slice(-1) + following) ? 'other' : shapeOf(word);
    const lower = word.toLowerCase();
    return {
      word,
      plain,
      at,
      shape,
      isFirst,
      isOpened: isFirst ? /["“”'‘(*_[]$/u.test(front) : /[.!?:;("“/]$/u.test(front),
      isNext: front === '' || /\p{L}-$/u.test(front),
      isHyphenated: front.endsWith('-') || following === '-',
      isPath: token.includes('/'),
      isDoubtful:
        shape !== 'other' &&
        plain.length >= 3 &&
        this.#isDoubtful(word, plain, shape) &&
        !this.#isRightHere(plain, token, at, at + word.length),
      tongue: this.#tongueOf(lower, plain, shape),
    };
  }

  #tongueOf(lower: string, plain: string, shape: Piece['shape']): Piece['tongue'] {
    if (isEnglish(lower)) return 'english';
    if (isOther(lower) || this.#words.isForeign(plain)) return 'other';
    // A small letter with an accent that English does not have; names have capitals.
    const isAccented = shape === 'small' && /[^\0-\x7f’]/u.test(lower) && !this.#words.isKnown(plain);
    return isAccented ? 'other' : undefined;
  }

  /** `take-aways`, a known word with a hyphen; `nothin'`, a word without its `g`. */
  #isRightHere(plain: string, token: string, start: number, end: number): boolean {
    if (
      /^['’](?![\p{L}])/u.test(token.slice(end)) &&
      plain.endsWith('in') &&
      this.#words.isKnown(`${plain}g`)
    )
      return true;
    if (token[start - 1] !== '-' && token[end] !== '-') return false;
    const front = token[start - 1] === '-' ? (/\p{L}+(?=-$)/u.exec(token.slice(0, start))?.[0] ?? '') : '';
    const following = token[end] === '-' ? (/^-(\p{L}+)/u.exec(token.slice(end))?.[1] ?? '') : '';
    const joined = [plainWord(front) + plain, plain + plainWord(following)];
    return joined.some((whole) => whole !== plain && isRight(this.#words, whole, false));
  }

  #isDoubtful(word: string, plain: string, shape: Piece['shape']): boolean {
    if (shape === 'two' || (withApostrophe(plain) ?? withSpace(plain)) !== undefined) return true;
    if (shape === 'mixed' && plain.length < SHORTEST_MIXED) return false;
    // A word with accents that English does not have is foreign.
    return /^[a-z'’]+$/i.test(word) && !isRight(this.#words, plain, shape === 'capital');
  }
}

function shapeOf(word: string): Piece['shape'] {
  if (/^[^\p{Lu}]+$/u.test(word)) return 'small';
  if (/^\p{Lu}[^\p{Lu}]+$/u.test(word)) return 'capital';
  if (/^\p{Lu}{2}\p{Ll}{2,}$/u.test(word)) return 'two';
  return /\p{Ll}/u.test(word) ? 'mixed' : 'other';
}

/** A token without the punctuation around it. */
function coreOf(token: string): string {
  return token.replace(/^[^\p{L}\p{N}@#./\\~$-]+|[^\p{L}\p{N})]+$/gu, '');
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
