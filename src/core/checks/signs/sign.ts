/**
 * What a note can hold that rules look for, a bit each. A rule names those without which it can find nothing
 * (`Rule.needs`); a note without any of them does not ask it. A sign may be seen where nothing is to be found, and
 * must never be missed where something is.
 */
export const SIGN = {
  /** Running text above dashes. */
  underline: 1 << 0,
  /** `##Name`. */
  unspacedHeading: 1 << 1,
  emptyHeading: 1 << 2,
  /** A heading more than one level below the one above. */
  headingJump: 1 << 3,
  /** A label of a Summary, in whatever style. */
  summary: 1 << 4,
  image: 1 << 5,
  /** A link or definition that may lead to a note, or is a placeholder. */
  localLink: 1 << 6,
  /** An address, of a link or a button, that is no plain web address. */
  oddAddress: 1 << 7,
  emptyLink: 1 << 8,
  shortcode: 1 << 9,
  /** A shortcode that Hugo cannot read, or with an odd quote. */
  brokenShortcode: 1 << 10,
  button: 1 << 11,
  parkedButton: 1 << 12,
  figure: 1 << 13,
  /** `ref` or `relref`. */
  reference: 1 << 14,
  /** A shortcode that lists pages or their files. */
  listing: 1 << 15,
  frontMatter: 1 << 16,
  /** Front matter in which something may be lost or cannot be read. */
  oddFrontMatter: 1 << 17,
  date: 1 << 18,
  tags: 1 << 19,
  weight: 1 << 20,
  noWeight: 1 << 21,
  todo: 1 << 22,
  /** A word twice in a row that never stands so. */
  doubledWord: 1 << 23,
  /** A line that begins like `#Name`. */
  hashWord: 1 << 24,
  /** An item, far to the right, below a line at the left edge. */
  indentedItem: 1 << 25,
  /** A line that begins like `-Point`. */
  tightItem: 1 << 26,
  /** `<name`. */
  tag: 1 << 27,
  /** `<name>` or `<name other>` of an element that HTML does not have. */
  strangeTag: 1 << 28,
  /** `[!`. */
  alert: 1 << 29,
  /** A `>` or `^` that may be alone in its cell. */
  mergedCell: 1 << 30,
} as const;
