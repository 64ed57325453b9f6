/** Letters that fall into others when their accents go, and those that do not. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  å: 'a',
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  '&': ' and ',
  '+': ' plus ',
  '@': ' at ',
  '%': ' percent ',
  '#': ' ',
  '’': '',
  "'": '',
  '™': '',
  '®': '',
  '©': '',
};

/** Names that Windows keeps for itself. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;
const LONGEST = 50;

/**
 * The part of a file name that tells a title: lower-case letters and digits with `-` between, whole words only, never
 * empty. Letters of other scripts stay, since Hugo and Git take them.
 */
export function slugOf(title: string): string {
  const plain = title
    .toLowerCase()
    .replace(/c\+\+/g, 'cpp')
    .replace(/(?<![\p{L}\p{N}])([cf])#/gu, '$1sharp')
    .replace(/[ßæœøåäöüđðþłħı&+@%#’'™®©]/g, (character) => LETTERS[character] ?? character)
    .normalize('NFD')
    .replace(/(?<=[a-z])\p{M}+/gu, '')
    .normalize('NFC');
  const words = plain.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  let cut = words[0]?.slice(0, LONGEST) ?? '';
  for (const word of words.slice(1)) {
    if (cut.length + word.length >= LONGEST) break;
    cut += `-${word}`;
  }
  if (cut === '') return 'session';
  return RESERVED.test(cut) ? `${cut}-session` : cut;
}
