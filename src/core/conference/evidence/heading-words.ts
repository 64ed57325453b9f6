import { remembered } from '../../text/remembered';
import { BREAK_FILLERS, BREAK_WORDS, CONTAINERS, LISTS, MAYBE_LISTS, PARTS } from './vocabulary';

/** What the words of a heading (or of a file name) alone say. One heading can be several: `Notes`. */
export interface WordKinds {
  readonly isBreak: boolean;
  readonly isList: boolean;
  readonly isMaybeList: boolean;
  readonly isPart: boolean;
  readonly isContainer: boolean;
}

const NOTHING: WordKinds = {
  isBreak: false,
  isList: false,
  isMaybeList: false,
  isPart: false,
  isContainer: false,
};

/** No name of a break, a list or a part is longer; with a time of day (`12:30–13:30 Uhr`) it may be. */
const LONGEST = 34;

export function wordKinds(text: string): WordKinds {
  return text.length > LONGEST && (text.length > 60 || !/\d/.test(text)) ? NOTHING : kindsOf(text);
}

/** Headings recur: `Notes`, `Q&A`. */
const kindsOf = remembered((text): WordKinds => {
  const words = plainWords(withoutTime(text));
  if (words === '') return NOTHING;
  const parts = words.split(' ');
  const isBreak =
    parts.length <= 5 &&
    parts.some((part) => BREAK_WORDS.has(part)) &&
    parts.every((part) => BREAK_WORDS.has(part) || BREAK_FILLERS.has(part));
  return {
    isBreak,
    isList: LISTS.has(words),
    isMaybeList: MAYBE_LISTS.has(words),
    isPart: PARTS.has(words),
    isContainer: CONTAINERS.has(words),
  };
});

const CLOCK = '\\d{1,2}(?:[:.h]\\d{2}|\\s?h)?\\s?(?:am|pm|a\\.m\\.|p\\.m\\.|uhr|h|hrs)?';
const TIME_AHEAD = new RegExp(
  `^\\W*(?:\\d{1,2}[:.h]\\d{2}|\\d{1,2}\\s?(?:am|pm|h|uhr))\\s?(?:am|pm|h|uhr)?(?:\\s*(?:[-–—]|to|bis|à|->|→)\\s*${CLOCK})?\\s*[)\\]]?\\s*[-–—:|.]?\\s+`,
  'iu',
);
const TIME_AFTER = new RegExp(
  `\\s*[-–—:|,@]?\\s*[([]?\\b(?:\\d{1,2}[:.h]\\d{2}|\\d{1,2}\\s?(?:am|pm|uhr))\\s?(?:am|pm|uhr|h)?(?:\\s*(?:[-–—]|to|bis|à)\\s*${CLOCK})?[)\\]]?\\s*$`,
  'iu',
);

/** A heading without the time of day that stands ahead of it or after it. */
function withoutTime(text: string): string {
  return /\d/.test(text) ? text.replace(TIME_AHEAD, '').replace(TIME_AFTER, '') : text;
}

/** Whether a heading tells a time of day: `9:30 - Title`, `Title (10:15am)`, `14h00 : Titre`. */
export function tellsTime(text: string): boolean {
  return /\d/.test(text) && (TIME_AHEAD.test(text) || TIME_AFTER.test(text));
}

/** Lower case, without accents, punctuation, emoji and a number ahead; `&` is `and`. */
export function plainWords(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/:[a-z0-9_+-]+:/g, ' ')
    .replace(/&/g, ' and ')
    .replace(/['’]s\b/g, 's')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/^\s*\d{1,2}(?=\s+\p{L})/u, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
