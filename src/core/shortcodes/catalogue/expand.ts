import type { ShortcodeDescription } from './description';
import { at, color, icon, style, title } from './shared-params';

export const expand: ShortcodeDescription = {
  name: 'expand',
  about: 'Text that unfolds at a click.',
  from: 'relearn',
  since: '1.0',
  until: '10.0',
  deprecated: { since: '9.2', use: 'details' },
  closing: 'always',
  notation: '%',
  output: 'placed',
  params: [
    {
      ...at(1, title),
      fallback: [
        ['9.0', 'Details'],
        ['1.0', 'Expand me...'],
      ],
    },
    {
      name: 'expanded',
      kind: 'flag',
      about: 'Whether it is open at first. Called `open` up to Relearn 6.2.',
      position: 2,
      fallback: 'false',
      nameSince: '6.3',
      aliases: [{ name: 'open', until: '10.0' }],
    },
    {
      name: 'groupid',
      kind: 'text',
      about: 'Texts of one group: opening one closes the others.',
      since: '7.2',
    },
    style,
    color,
    icon,
  ],
};
