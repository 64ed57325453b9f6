import type { ShortcodeDescription } from './description';
import { color, icon, style, title } from './shared-params';

export const tab: ShortcodeDescription = {
  name: 'tab',
  about: 'One of the tabs in `tabs`; alone, a panel with a title.',
  from: 'relearn',
  since: '1.0',
  closing: 'always',
  notation: '%',
  output: 'placed',
  params: [
    { ...title, aliases: [{ name: 'name', until: '10.0' }] },
    style,
    color,
    icon,
    { name: 'hint', kind: 'text', about: 'Text of the tooltip.', since: '9.2' },
  ],
};
