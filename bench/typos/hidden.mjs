import { gatherWords } from '../../scripts/build/words/words.mjs';
import { randomly } from './texts.mjs';

/**
 * Word lists that do not know some names of people and of products: what a list of words knows today it did not
 * know once, and notes are full of names that none knows yet.
 *
 * @param {any} words
 * @param {number} count of each kind
 * @returns {Promise<{ words: any, lines: { line: string, hidden: Set<string> }[] }>}
 */
export async function withHidden(words, count) {
  const { names, coined } = await gatherWords();
  const random = randomly(104_729);
  const pick = (/** @type {string[]} */ list) => list[Math.floor(random() * list.length)] ?? '';
  const people = [...names].filter((name) => name.length >= 4 && name.length <= 11);
  const products = [...new Set(coined)].filter((word) => word.length >= 5 && word.length <= 12);
  /** @type {Set<string>} */
  const hidden = new Set();
  const hide = (/** @type {string[]} */ list) => {
    const word = pick(list);
    hidden.add(word);
    return word;
  };
  const capital = (/** @type {string} */ word) => word.charAt(0).toUpperCase() + word.slice(1);
  const lines = Array.from({ length: count }, (_, n) => {
    const person = capital(hide(people));
    const product = hide(products);
    const line =
      n % 5 === 0
        ? `- ${person} asked about it, ${capital(product)} was the answer`
        : n % 5 === 1
          ? `- we use ${product} for that, ${person} ${capital(hide(people))} said`
          : n % 5 === 2
            ? `## ${capital(product)} in production with ${person} ${capital(hide(people))}`
            : n % 5 === 3
              ? `- ${capital(product)}: what ${person} and ${capital(hide(people))} have made of it`
              : `the team of ${person} moved to ${capital(product)} with the help of ${product}`;
    return { line, hidden };
  });
  const seen = (/** @type {string} */ word) => !hidden.has(word);
  return {
    words: {
      ...words,
      isKnown: (/** @type {string} */ word) => seen(word) && words.isKnown(word),
      isName: (/** @type {string} */ word) => seen(word) && words.isName(word),
      isCoined: (/** @type {string} */ word) => seen(word) && words.isCoined(word),
      frequencyOf: (/** @type {string} */ word) => (seen(word) ? words.frequencyOf(word) : 0),
      nearest: (/** @type {string} */ word, /** @type {boolean} */ near) =>
        words.nearest(word, near).filter((/** @type {{ word: string }} */ found) => seen(found.word)),
    },
    lines,
  };
}
