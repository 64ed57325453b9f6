import type { ShortcodeDescription } from './description';
import { color, icon, style, title } from './shared-params';

export const badge: ShortcodeDescription = {
  name: 'badge',
  about: 'A small coloured label in the line.',
  from: 'relearn',
  since: '5.8',
  closing: 'always',
  notation: '%',
  output: 'placed',
  params: [{ ...style, fallback: 'default' }, color, title, icon],
};
