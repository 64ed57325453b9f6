import { detachString } from './detach-string';

/** No heading, no label and no name that recurs is longer, in UTF-16 units. */
const LONGEST = 120;

/** So many answers are kept. */
const MOST = 5000;

/**
 * A judgement of words alone, whose answers are kept for a limited number of them: the headings of a long file are
 * judged again with each letter that is typed below one, and many files have the same.
 *
 * @param judge gives what nobody changes
 */
export function remembered<T>(judge: (words: string) => T): (words: string) => T {
  const known = new Map<string, { readonly answer: T }>();
  return (words) => {
    if (words.length > LONGEST) return judge(words);
    let found = known.get(words);
    if (!found) {
      if (known.size >= MOST) known.clear();
      // Neither the words nor the answer keep the text that they were cut out of.
      const own = detachString(words);
      known.set(own, (found = { answer: judge(own) }));
    }
    return found.answer;
  };
}
