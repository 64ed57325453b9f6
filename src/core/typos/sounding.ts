/** Spellings of one sound, first to last; what is written for it once letters are read. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
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
