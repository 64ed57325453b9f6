/** Typing slips as hands make them, to measure how many are found. */

const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const FREQUENT = 'etaoinsrhldcumfpgwybvk';

/** @type {Map<string, string>} */
const NEIGHBOURS = new Map();
for (const [y, row] of ROWS.entries()) {
  for (const [x, letter] of [...row].entries()) {
    const beside = ROWS.flatMap((other, v) =>
      [...other].filter((_, u) => Math.abs(y - v) <= 1 && Math.abs(x + y * 0.4 - u - v * 0.4) <= 1.1),
    );
    NEIGHBOURS.set(letter, beside.filter((other) => other !== letter).join(''));
  }
}

/**
 * A word with one slip: letters swapped, left out, doubled, a neighbouring key, a wrong vowel or a wrong letter.
 *
 * @param {string} word
 * @param {() => number} random
 */
export function withSlip(word, random) {
  const pick = (/** @type {string} */ letters) => letters.charAt(Math.floor(random() * letters.length));
  const kind = random();
  const at = 1 + Math.floor(random() * (word.length - 1));
  const letter = word.charAt(at);
  const beside = NEIGHBOURS.get(letter) ?? letter;
  const put = (/** @type {string} */ letters) => word.slice(0, at) + letters + word.slice(at + 1);
  if (kind < 0.16) return word.slice(0, at - 1) + letter + word.charAt(at - 1) + word.slice(at + 1);
  if (kind < 0.44) return put('');
  if (kind < 0.54) return put(letter + letter);
  if (kind < 0.68) return put(random() < 0.5 ? pick(beside) + letter : letter + pick(beside));
  if (kind < 0.84) return put(pick(beside));
  return put(pick('aeiou'.includes(letter) ? 'aeiou' : FREQUENT));
}
