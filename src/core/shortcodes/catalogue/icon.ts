import type { ShortcodeDescription } from './description';
import { at, color, icon as iconName, style } from './shared-params';

export const icon: ShortcodeDescription = {
  name: 'icon',
  about: 'A Font Awesome icon in the line. It has no closing tag.',
  from: 'relearn',
  since: '5.8',
  closing: 'never',
  notation: '%',
  output: 'placed',
  params: [at(1, iconName), { ...at(2, style), since: '7.6' }, { ...color, since: '7.6' }],
};
