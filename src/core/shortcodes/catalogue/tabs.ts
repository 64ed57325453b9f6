import type { ShortcodeDescription } from './description';
import { color, icon, style, title } from './shared-params';

export const tabs: ShortcodeDescription = {
  name: 'tabs',
  about: 'A box of tabs; each is a `tab`.',
  from: 'relearn',
  since: '1.0',
  closing: 'always',
  notation: '<',
  output: 'html',
  params: [
    {
      name: 'groupid',
      kind: 'text',
      about: 'Boxes of one group switch together.',
      aliases: [{ name: 'groupId', until: '10.0' }],
    },
    { ...style, since: '5.16' },
    color,
    { ...title, since: '5.16' },
    { ...icon, since: '5.16' },
  ],
};
