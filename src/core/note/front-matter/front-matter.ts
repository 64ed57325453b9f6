import type { Span } from '../../text/span';

/** The block of data on top of a note. Broken data is a fact like any other: see `error`. */
export interface FrontMatter {
  readonly language: 'yaml' | 'toml' | 'json' | 'unknown';
  /** With its delimiters, without the line break after the closing one. */
  readonly span: Span;
  /** Between the delimiter lines. */
  readonly content: Span;
  /**
   * Where the top-level keys end, in front of TOML's first table and YAML's `...`: a new key is written there, at the
   * beginning of a line. Inside JSON it is the end of the last value, or after the opening brace.
   */
  readonly keysEnd: number;
  /** Top-level keys in order; those that could be read when there is an error. */
  readonly entries: readonly FrontMatterEntry[];
  readonly error: FrontMatterError | undefined;
}

export interface FrontMatterEntry {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: FrontMatterValue;
  /** The value as written, quotes included; empty after the colon when there is none. */
  readonly valueSpan: Span;
  /** For a list: its items, each with its place. */
  readonly items: readonly FrontMatterItem[];
}

export interface FrontMatterItem {
  readonly value: string;
  readonly span: Span;
}

/** Dates are strings, as they were written. */
export type FrontMatterValue =
  | string
  | number
  | boolean
  | null
  | readonly FrontMatterValue[]
  | { readonly [key: string]: FrontMatterValue };

/** What a reader of one language makes of a block. */
export type FrontMatterReading = Pick<FrontMatter, 'entries' | 'error' | 'keysEnd'>;

export interface FrontMatterError {
  /**
   * What is wrong: `syntax` is whatever the language's reader refuses, `duplicate-key` a key that is set twice (its
   * place is the second one; both are entries), `limit` data that is not read because it is too much,
   * `unclosed` a missing closing line, `language` a notation that is not read at all.
   */
  readonly kind: 'syntax' | 'duplicate-key' | 'limit' | 'unclosed' | 'language';
  /** What the YAML, TOML or JSON reader says, one line. */
  readonly message: string;
  readonly span: Span;
}

/** The entry of `key`, whose case does not matter to Hugo. The last one wins. */
export function entry(frontMatter: FrontMatter | undefined, key: string): FrontMatterEntry | undefined {
  return frontMatter?.entries.findLast((found) => isKey(found.key, key));
}

function isKey(written: string, key: string): boolean {
  return written === key || (written.length === key.length && written.toLowerCase() === key.toLowerCase());
}

/** A string value of `key`, numbers and booleans spelt out; undefined when missing, empty or no scalar. */
export function scalar(frontMatter: FrontMatter | undefined, key: string): string | undefined {
  const value = entry(frontMatter, key)?.value;
  if (value === null || value === undefined || typeof value === 'object') return undefined;
  const text = String(value).trim();
  return text === '' ? undefined : text;
}

/** A number of `key`; also one written as a string (`weight: "3"` counts as 3 in Hugo). */
export function number(frontMatter: FrontMatter | undefined, key: string): number | undefined {
  const text = scalar(frontMatter, key);
  if (text === undefined) return undefined;
  const value = Number(text);
  return Number.isFinite(value) ? value : undefined;
}

/** Whether `key` is switched on; Hugo takes words for it too, `draft: "true"` among them. */
export function isTrue(frontMatter: FrontMatter | undefined, key: string): boolean {
  return /^(?:1|t|true)$/i.test(scalar(frontMatter, key) ?? '');
}

/** A list of strings of `key`; a single string is a list of one, as in Hugo. Empty when missing. */
export function list(frontMatter: FrontMatter | undefined, key: string): readonly string[] {
  const value = entry(frontMatter, key)?.value;
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return value.filter((v) => v !== null && typeof v !== 'object').map(String);
  return typeof value === 'object' ? [] : [String(value)];
}
