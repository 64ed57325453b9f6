import type { Span } from '../../text/span';

/** A key of a front matter block as it is written, with everything an edit has to know about it. */
export interface WrittenEntry {
  /** From the key to the end of its value, comments after it left out. */
  readonly span: Span;
  /** The value; empty after the colon or equals sign when there is none. */
  readonly valueSpan: Span;
  /**
   * `none`: no value. `scalar`: a word, number or string. `text`: a YAML block scalar (`|`, `>`). `flow`: a list in
   * brackets. `block`: a YAML list of lines. `other`: a map, an alias, a value with an anchor.
   */
  readonly kind: 'none' | 'scalar' | 'text' | 'flow' | 'block' | 'other';
  readonly items: readonly WrittenItem[];
}

export interface WrittenItem {
  /** Undefined for what is no scalar, or has no words. */
  readonly value: string | undefined;
  /** As written, quotes included. */
  readonly span: Span;
}

/** Where a key stands in a block, or where one can be added. */
export interface EntryPlace {
  readonly entry: WrittenEntry | undefined;
  /** The block is one map in braces: JSON, or YAML's `{title: x}`. */
  readonly braces: boolean;
  /** Where a new entry is put: at the beginning of a line, or right after the opening brace. */
  readonly addAt: number;
  /** White space in front of the keys of a block. */
  readonly indent: string;
  /** The block has entries already. */
  readonly hasEntries: boolean;
}

/** A place, or a sentence that says why nothing can be edited there. */
export type FoundPlace = EntryPlace | { readonly reason: string };
