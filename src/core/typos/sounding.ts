import { wordList } from './word-list';

/** Spellings of one sound, first to last; what is written for it once letters are read. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/(.)\1+/g, '$1'],
  [/^(?:kn|gn|pn)/, 'n'],
  [/^wr/, 'r'],
  [/^ps/, 's'],
  [/^wh/, 'w'],
  [/ough|augh/g, 'o'],
  [/ph|gh(?=t)/g, 'f'],
  [/gh/g, 'g'],
  [/sch|sh|ti(?=o|a)|ci(?=o|a)|si(?=on)/g, 'x'],
  [/tch|ch/g, 'c'],
  [/ck|q(?:u)?/g, 'k'],
  [/x(?=.)/g, 'ks'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/z/g, 's'],
  [/dg|g(?=[eiy])/g, 'j'],
  [/f(?=t)/g, ''],
  [/v/g, 'f'],
  [/d$/, 't'],
  [/(?<=.)[hw]/g, ''],
  [/(?<=.)[aeiouy]+/g, ''],
  [/^[aeiouy]+/, 'a'],
  [/(.)\1+/g, '$1'],
];

/** What a lower-case word sounds like, roughly: the same for `speggetti` and `spaghetti`. */
export function soundOf(word: string): string {
  return SOUNDS.reduce((sound, [spelling, letter]) => sound.replace(spelling, letter), word);
}

/** Sounds that are spelt in several ways, of several letters each. */
const SPELLINGS = wordList(
  `ph/f f/ph k/ch ch/k x/cs cs/x kw/qu cks/x sh/ti tion/sion sion/tion tion/cion shun/tion ei/ie ie/ei ou/u u/ou oo/u
  u/oo gth/th ght/t te/ght s/sc sc/s c/sc r/wr n/kn ance/ence ence/ance ant/ent ent/ant able/ible ible/able er/or
  or/er ar/er er/ar re/er ley/ly ful/full full/ful ally/ly ly/ally cly/cally icly/ically ays/ies ys/ies y/ie ie/y
  wear/ware ware/wear air/are are/air ea/ee ee/ea ai/ei ei/ai eigh/ay gu/g g/gu dge/ge ge/dge ues/us ous/us us/ous ious/ous
  ous/ious eous/ious tle/tel el/le le/el al/le ize/yze yse/ise`,
).map((pair) => pair.split('/'));

/** A lower-case word with one of its sounds spelt in another way, in each way that is known. */
export function otherSpellings(word: string): string[] {
  const found = new Set<string>();
  for (const [written = '', meant = ''] of SPELLINGS) {
    for (let at = word.indexOf(written); at >= 0; at = word.indexOf(written, at + 1))
      found.add(word.slice(0, at) + meant + word.slice(at + written.length));
  }
  return [...found];
}
