import type { ShortcodeDescription } from './description';
import { title } from './shared-params';

export const details: ShortcodeDescription = {
  name: 'details',
  about: 'Text that unfolds at a click, as the HTML element of this name.',
  from: 'relearn',
  since: '7.3',
  closing: 'always',
  notation: '<',
  params: [
    { name: 'summary', kind: 'text', about: 'The line that is always seen.' },
    { name: 'open', kind: 'flag', about: 'Whether it is open at first.', fallback: 'false' },
    { name: 'name', kind: 'text', about: 'Elements of one name: opening one closes the others.' },
    title,
    { name: 'class', kind: 'text', about: 'Classes of the element.' },
  ],
};
