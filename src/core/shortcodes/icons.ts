/** The icons of Font Awesome Free by name, without `fa-`. */
export interface Icon {
  /** The name as Font Awesome has it today. */
  readonly name: string;
  /** Other names that still work, older ones as a rule: `video-camera`. */
  readonly aliases: readonly string[];
  readonly families: readonly IconFamily[];
  /**
   * Major version of Font Awesome that brought the icon, 5 for all older ones. Relearn has Font Awesome 5 below its
   * version 6.0, and 6 below 9.0; `person-chalkboard` came with 6 and is a blank gap before.
   */
  readonly since: number;
}

/** `fas`, which holds for a bare name, `far` or `fab`. */
export type IconFamily = 'solid' | 'regular' | 'brands';

const FAMILIES: readonly (readonly [letter: string, family: IconFamily])[] = [
  ['s', 'solid'],
  ['r', 'regular'],
  ['b', 'brands'],
];

/**
 * Reads `dist/data/icons.txt`, which `scripts/build/icons.mjs` makes. A line is an icon:
 *
 *     video,video-camera s 5
 *
 * its names divided by commas, today's first; a letter for each family in which it is free (s solid, r regular,
 * b brands); the major version that brought it.
 */
export function readIcons(text: string): ReadonlyMap<string, Icon> {
  const icons = new Map<string, Icon>();
  for (const line of text.split('\n')) {
    const [names = '', letters = '', since = ''] = line.split(' ');
    const [name = '', ...aliases] = names.split(',');
    if (name === '') continue;
    const families = FAMILIES.filter(([letter]) => letters.includes(letter)).map(([, family]) => family);
    const icon: Icon = { name, aliases, families, since: Number(since) };
    for (const each of [name, ...aliases]) icons.set(each, icon);
  }
  return icons;
}
