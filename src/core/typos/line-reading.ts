import type { MistakenWord } from './real-words';

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
  /** Whether the word in front or after is capitalised too, as names come in pairs. */
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

/** One for all lines: there are many of them, and all are gone through at each letter. */
export const NONE: readonly never[] = [];
/** Of a line that holds no prose. */
export const NOTHING: LineReading = {
  doubtful: NONE,
  mistaken: NONE,
  names: NONE,
  count: 0,
  english: 0,
  isEnglish: false,
  isForeign: false,
};
