import type { ShortcodeDescription } from './description';
import { at, color, icon, style, title } from './shared-params';

export const expand: ShortcodeDescription = {
  name: 'expand',
  about: 'Text that unfolds at a click.',
  from: 'relearn',
  since: '1.0',
  closing: 'always',
  notation: '%',
  params: [
    { ...at(1, title), fallback: 'Details' },
    {
      name: 'expanded',
      kind: 'flag',
      about: 'Whether it is open at first. Called `open` up to Relearn 6.2.',
      position: 2,
      fallback: 'false',
      aliases: ['open'],
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
