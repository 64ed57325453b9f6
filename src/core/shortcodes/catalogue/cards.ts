import type { ShortcodeDescription } from './description';
import { color, style } from './shared-params';

export const cards: ShortcodeDescription = {
  name: 'cards',
  about: 'A row of cards; each is a `card`.',
  from: 'relearn',
  since: '8.1',
  closing: 'always',
  notation: '<',
  output: 'html',
  params: [
    {
      name: 'template',
      kind: 'choice',
      about: 'How the cards are drawn.',
      values: ['default', 'debug'],
      fallback: 'default',
    },
    { ...style, since: '8.1' },
    color,
    { name: 'columns', kind: 'number', about: 'Columns, 1 to 5.', since: '9.2', fallback: '3' },
  ],
};
