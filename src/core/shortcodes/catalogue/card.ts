import type { ShortcodeDescription } from './description';
import { color, icon, style, title } from './shared-params';

export const card: ShortcodeDescription = {
  name: 'card',
  about: 'One of the cards in `cards`.',
  from: 'relearn',
  since: '8.1',
  closing: 'always',
  notation: '%',
  params: [
    { name: 'href', kind: 'address', about: 'Where the card leads.' },
    { name: 'image', kind: 'file', about: 'A picture on top.' },
    title,
    icon,
    { name: 'template', kind: 'text', about: 'How the card is drawn.' },
    { name: 'params', kind: 'text', about: 'Parameters for the template.' },
    style,
    color,
  ],
};
