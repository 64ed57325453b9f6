/** 1 to 26, and 0 for what stands before and after a word. */
const LETTERS = 28;

/**
 * How surprising a letter is after two others in names and coined words, in eighths of a bit (0 to 255), at
 * `(first * 28 + second) * 28 + third`. Tells how likely it is that somebody made a word up: `src/core/typos/`
 * weighs that against a slip.
 *
 * @param {Iterable<string>} words
 */
export function letterOdds(words) {
  const counts = new Float64Array(LETTERS ** 3);
  for (const word of new Set(words)) {
    const codes = [0, 0, ...[...word].map((letter) => (letter === "'" ? 27 : letter.charCodeAt(0) - 96)), 0];
    for (let i = 2; i < codes.length; i++) {
      const at = ((codes[i - 2] ?? 0) * LETTERS + (codes[i - 1] ?? 0)) * LETTERS + (codes[i] ?? 0);
      counts[at] = (counts[at] ?? 0) + 1;
    }
  }
  const odds = new Uint8Array(counts.length);
  for (let pair = 0; pair < counts.length; pair += LETTERS) {
    const total = counts.subarray(pair, pair + LETTERS).reduce((sum, count) => sum + count, 0);
    for (let i = pair; i < pair + LETTERS; i++) {
      // Half an occurrence for each letter that was never seen here.
      const chance = ((counts[i] ?? 0) + 0.5) / (total + LETTERS / 2);
      odds[i] = Math.min(255, Math.round(-Math.log2(chance) * 8));
    }
  }
  return odds;
}
