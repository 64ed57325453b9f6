import type { ShortcodeDescription } from './description';
import { color, icon, style, title } from './shared-params';

export const card: ShortcodeDescription = {
  name: 'card',
  about: 'One of the cards in `cards`.',
  from: 'relearn',
  since: '8.1',
  closing: 'always',
  notation: '%',
  output: 'placed',
  params: [
    { name: 'href', kind: 'address', about: 'Where the card leads.' },
    { name: 'image', kind: 'file', about: 'A picture on top.' },
    {
      name: 'imagealt',
      kind: 'text',
      about: 'What the picture shows, for those who do not see it.',
      since: '9.1',
    },
    {
      name: 'action',
      kind: 'text',
      about: 'What a click does on the page, in place of an address.',
      since: '9.2',
    },
    title,
    icon,
    { name: 'template', kind: 'text', about: 'How the card is drawn.' },
    { name: 'params', kind: 'text', about: 'Parameters for the template.' },
    style,
    color,
  ],
};
