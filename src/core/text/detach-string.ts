/** From this length on V8 makes a piece of a string a view of the whole, which then lives as long as the piece. */
const VIEW = 13;

/**
 * The same words without the text they were cut out of: what is kept of ten thousand notes should be their facts, not
 * their texts. Joined out of two, because a sum that is cut again is a view of that sum.
 */
export function detachString(words: string): string {
  return words.length < VIEW ? words : [words.charAt(0), words.slice(1)].join('');
}
