import { isNear } from '../../text/distance';

/** A name as others are compared with it. */
export interface BareName {
  /** Letters and digits only, in lower case. */
  readonly words: string;
  /** The words without the number they begin with. */
  readonly unnumbered: string;
  /** A bit for each letter that is in it. */
  readonly letters: number;
}

export function bareName(name: string): BareName {
  const words = name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  let letters = 0;
  for (let at = 0; at < words.length; at++) letters |= 1 << (words.charCodeAt(at) & 31);
  return { words, unnumbered: words.replace(/^\d+/, ''), letters };
}

/** Whether two names differ by at most `most` typing errors. */
export function areNear(a: BareName, b: BareName, most: number): boolean {
  if (Math.abs(a.words.length - b.words.length) > most) return false;
  // A slip takes one letter away or brings one in, or both: that is quicker to see than the slips themselves.
  let others = a.letters ^ b.letters;
  for (let left = most * 2; others !== 0; left--) {
    if (left === 0) return false;
    others &= others - 1;
  }
  return isNear(a.words, b.words, most);
}
