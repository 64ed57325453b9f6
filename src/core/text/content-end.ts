import type { Span } from './span';

/** Where the words of a part of a text end, without the white space after them. */
export function contentEnd(text: string, { start, end }: Span): number {
  return start + text.slice(start, end).trimEnd().length;
}
