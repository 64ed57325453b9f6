import type { Words } from './words';

/**
 * What may be meant, likeliest first, where the end of the written word says more than its slips cost: who writes
 * `happend` or `testng` has left out a vowel of the ending, and has no letter too many; a word for which the list of
 * misspellings knows one correction is that one, unless another is more frequent.
 *
 * @param found likeliest first
 */
export function likeliestFirst(words: Words, plain: string, found: readonly string[]): readonly string[] {
  const first = inflectedOf(words, plain) ?? onlyCorrection(words, plain, found[0] ?? '');
  return first === undefined || first === found[0]
    ? found
    : [first, ...found.filter((word) => word !== first)];
}

/** `happened` for `happend`, `testing` for `testng`; undefined where that is no word. */
function inflectedOf(words: Words, plain: string): string | undefined {
  const [, stem, ending] = /^([a-z]{3,}[^aeiou])(d|ng)$/.exec(plain) ?? [];
  if (stem === undefined || ending === undefined) return undefined;
  const whole = stem + (ending === 'd' ? 'ed' : 'ing');
  return words.frequencyOf(whole) > 0 ? whole : undefined;
}

/** The correction that the list has, where what seems likelier is a rarer word: `definitely` for `definatly`. */
function onlyCorrection(words: Words, plain: string, likeliest: string): string | undefined {
  const [only, ...others] = words.correctionsOf(plain);
  if (only === undefined || others.length > 0) return undefined;
  return words.frequencyOf(only) > words.frequencyOf(likeliest) ? only : undefined;
}
