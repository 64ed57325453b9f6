import type { ShortcodeDescription } from './description';

export const details: ShortcodeDescription = {
  name: 'details',
  about: 'Text that unfolds at a click, as the HTML element of this name.',
  from: 'relearn',
  since: '7.3',
  closing: 'always',
  notation: '<',
  output: 'html',
  params: [
    { name: 'summary', kind: 'text', about: 'The line that is always seen.', fallback: 'Details' },
    { name: 'open', kind: 'flag', about: 'Whether it is open at first.', fallback: 'false' },
    { name: 'name', kind: 'text', about: 'Elements of one name: opening one closes the others.' },
    { name: 'title', kind: 'text', about: 'Text of the tooltip.', since: '9.2' },
    {
      name: 'raw',
      kind: 'flag',
      about: 'Whether the text is shown as it is, without Markdown.',
      since: '9.2',
      fallback: 'false',
    },
    { name: 'class', kind: 'text', about: 'Classes of the element.' },
  ],
};
