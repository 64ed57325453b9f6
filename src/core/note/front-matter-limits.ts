import type { FrontMatterError } from './front-matter/front-matter';

/**
 * What one note's front matter may ask of its readers. People write some ten lines; a note that is made to stop the
 * editor is told apart by these long before a reader runs out of stack or time.
 */
export const LIMITS = {
  /** UTF-16 code units between the delimiters. */
  length: 100_000,
  /** Lists and tables inside each other. */
  depth: 64,
  /** Values, each counted as often as an alias repeats it. */
  values: 10_000,
} as const;

/** The error for front matter that is beyond a limit; it is not read. */
export function beyondLimit(what: keyof typeof LIMITS, start: number, end: number): FrontMatterError {
  const messages = {
    length: `The front matter is longer than ${String(LIMITS.length)} characters`,
    depth: 'The front matter nests too deeply',
    values: `The front matter holds more than ${String(LIMITS.values)} values`,
  };
  return { kind: 'limit', message: messages[what], span: { start, end } };
}

/** Whether brackets and braces stand inside each other more often than a reader may be asked to follow. */
export function nestsTooDeep(source: string): boolean {
  let depth = 0;
  for (let at = 0; at < source.length; at++) {
    const character = source.charCodeAt(at);
    if (character === 0x5b || character === 0x7b) {
      if (++depth > LIMITS.depth) return true;
    } else if ((character === 0x5d || character === 0x7d) && depth > 0) depth--;
  }
  return false;
}
