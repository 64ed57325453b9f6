import type { Words } from './words';
import { wordList } from './word-list';

/** A word as the lists spell it: lower-case, without accents and genitive; empty when it has foreign letters. */
export function plainWord(word: string): string {
  let plain = word.toLowerCase();
  if (!/^[a-z']+$/.test(plain)) {
    plain = plain.replaceAll('’', "'").normalize('NFD').replace(/\p{M}/gu, '');
    if (!/^[a-z']+$/.test(plain)) return '';
  }
  return plain.endsWith("'s") ? plain.slice(0, -2) : plain.endsWith("s'") ? plain.slice(0, -1) : plain;
}

const PREFIXES =
  wordList(`re un non pre multi micro auto inter over sub super meta hyper anti cross self co de mis out semi
  pseudo nano mini mega bio cyber geo tele under eco`);

/** Whether a word is spelt as words are: known, a name, or made of known ones by the usual rules. */
export function isRight(words: Words, plain: string, isCapital: boolean): boolean {
  if (words.isKnown(plain)) return true;
  if (isCapital && words.isName(plain)) return true;
  if (isBritish(words, plain)) return true;
  return words.correctionsOf(plain).length === 0 && (isInflected(words, plain) || isPrefixed(words, plain));
}

/** `operationalising`, as right as `operationalizing`, and the other way round. */
function isBritish(words: Words, plain: string): boolean {
  const other = acrossTheAtlantic(plain);
  if (other === plain || plain.endsWith('ability')) return false;
  return words.isKnown(other) || isPrefixed(words, other);
}

/** The other side's spelling of a word in `ise` or `ize` or one made of it; the word itself for any other. */
export function acrossTheAtlantic(plain: string): string {
  return plain.replace(/(?<=[a-z]{3}i)[sz](?=e[ds]?$|ers?$|ing$|ations?$|able$|ability$)/, (letter) =>
    letter === 's' ? 'z' : 's',
  );
}

/** A regular form of a known word: lists leave many out. */
function isInflected(words: Words, plain: string): boolean {
  const stem = (cut: number, add = '', shortest = 3): boolean =>
    plain.length - cut >= shortest && words.isKnown(plain.slice(0, plain.length - cut) + add);
  if (plain.endsWith("'ll") || plain.endsWith("'ve") || plain.endsWith("'re")) return stem(3);
  if (plain.endsWith("'d")) return stem(2);
  if (/(?:[sxz]|[cs]h)es$/.test(plain) && stem(2)) return true;
  if (/[^s]s$/.test(plain) && stem(1) && !/[^aeiou]ys$/.test(plain)) return true;
  // Lists hold some words in the plural only.
  if (/[^s]$/.test(plain) && plain.length >= 5 && words.isKnown(`${plain}s`)) return true;
  if (/(?:al|ed|ful|ic|ing|ish|ive|less|ous|able|ible|[^e]y)ness$/.test(plain)) return stem(4);
  if (/(?:able|ize|ise|ify)$/.test(plain) && stem(plain.endsWith('able') ? 4 : 3, '', 4)) return true;
  if (plain.endsWith('able') && stem(4, 'e')) return true;
  return plain.endsWith('ability') && stem(7);
}

/** `rearchitect`, `multicloud`. */
function isPrefixed(words: Words, plain: string): boolean {
  return PREFIXES.some((prefix) => {
    if (!plain.startsWith(prefix)) return false;
    const rest = plain.slice(prefix.length);
    return rest.length >= 4 && words.frequencyOf(rest) >= 3 && (rest.length >= 5 || prefix.length >= 4);
  });
}
