import type { ShortcodeDescription } from './description';
import { title } from './shared-params';

export const youtube: ShortcodeDescription = {
  name: 'youtube',
  about: 'A YouTube video, shown in the page.',
  from: 'hugo',
  since: '0.15',
  closing: 'never',
  notation: '<',
  output: 'html',
  params: [
    { name: 'id', kind: 'text', about: 'The eleven characters after `youtu.be/`.', position: 1 },
    title,
    { name: 'autoplay', kind: 'flag', about: 'Whether it starts by itself.', fallback: 'false' },
    { name: 'start', kind: 'number', about: 'Second at which it starts.' },
    { name: 'end', kind: 'number', about: 'Second at which it stops.' },
    { name: 'class', kind: 'text', about: 'Classes of the element around it.' },
    { name: 'loading', kind: 'choice', about: 'When it is loaded.', values: ['eager', 'lazy'] },
  ],
};
