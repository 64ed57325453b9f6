import { plain } from './session-filter';

/** A line in which words were found. */
export interface FoundLine {
  /** 0-based. */
  readonly line: number;
  /** Whether the words stand there as they were typed, one after the other. */
  readonly isPhrase: boolean;
}

/** A text prepared for being searched. */
export interface SearchedText {
  /** As they were written. */
  readonly lines: readonly string[];
  /** The same without case and accents. */
  readonly plain: readonly string[];
  /** The offset at which each line begins. */
  readonly starts: readonly number[];
}

const LINE_BREAK = /\r\n|\r|\n/g;

/** Prepares a text. */
export function searchedText(text: string): SearchedText {
  const starts = [0, ...[...text.matchAll(LINE_BREAK)].map(({ index, 0: eol }) => index + eol.length)];
  return { lines: text.split(LINE_BREAK), plain: plain(text).split(LINE_BREAK), starts };
}

/** The line in which an offset is, the last for one after the end. 0-based. */
export function lineAt({ starts }: SearchedText, offset: number): number {
  const next = starts.findIndex((start) => start > offset);
  return next < 0 ? starts.length - 1 : next - 1;
}

/** The words that a query looks for; empty when it is too short to say anything: fewer than three letters. */
export function searchedWords(query: string): string[] {
  const words = plain(query)
    .split(/\s+/)
    .filter((word) => word !== '');
  return words.some((word) => word.length > 2) ? words : [];
}

/**
 * The lines of a part of a text that have all words, those with the words one after the other first.
 *
 * @param from first line, 0-based
 * @param to the line after the last
 * @param most lines at most
 */
export function linesWith(
  { plain: letters }: SearchedText,
  words: readonly string[],
  { from, to }: { readonly from: number; readonly to: number },
  most: number,
): FoundLine[] {
  const [first] = words;
  if (first === undefined) return [];
  const phrase = words.join(' ');
  const phrases: FoundLine[] = [];
  const others: FoundLine[] = [];
  for (let line = from; line < Math.min(to, letters.length) && phrases.length < most; line++) {
    const own = letters[line] ?? '';
    if (!own.includes(first)) continue;
    if (own.includes(phrase)) phrases.push({ line, isPhrase: true });
    else if (others.length < most && words.every((word) => own.includes(word)))
      others.push({ line, isPhrase: false });
  }
  return [...phrases, ...others].slice(0, most);
}

/**
 * Where in a line as it was written the words begin that were found in it.
 *
 * @returns a column; 0 when accents hide it
 */
export function columnOf(line: string, words: readonly string[]): number {
  const letters = line.toLowerCase();
  const isKept = letters.length === line.length;
  const at = isKept ? letters.indexOf(words.join(' ')) : -1;
  if (at >= 0) return at;
  const [first = ''] = words;
  return isKept ? Math.max(0, letters.indexOf(first)) : 0;
}

/** A line of Markdown as a reader sees it in one line of a list, around a column. */
export function shownLine(line: string, column: number, length = 90): string {
  const words = line.trim().replace(/^(?:(?:[-*+>]|\d+[.)]|#{1,6})\s+)?(?:\[[ xX]\]\s+)?/, '');
  if (words.length <= length) return words;
  const start = Math.max(0, column - (line.length - words.length) - 30);
  const part = words.slice(start, start + length);
  return `${start > 0 ? '…' : ''}${part}${start + length < words.length ? '…' : ''}`;
}
