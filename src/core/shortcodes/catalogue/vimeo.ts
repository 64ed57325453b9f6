import type { ShortcodeDescription } from './description';
import { title } from './shared-params';

export const vimeo: ShortcodeDescription = {
  name: 'vimeo',
  about: 'A Vimeo video, shown in the page. Hugo asks Vimeo for it while it builds.',
  from: 'hugo',
  since: '0.15',
  closing: 'never',
  notation: '<',
  output: 'html',
  params: [
    { name: 'id', kind: 'text', about: 'The number in its address.', position: 1 },
    title,
    { name: 'class', kind: 'text', about: 'Classes of the element around it.' },
  ],
};
