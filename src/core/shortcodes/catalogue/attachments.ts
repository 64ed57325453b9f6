import type { ShortcodeDescription } from './description';
import { color, icon, style, title } from './shared-params';

export const attachments: ShortcodeDescription = {
  name: 'attachments',
  about: 'A box with the files of this page; `resources` has taken its place.',
  from: 'relearn',
  since: '1.0',
  until: '10.0',
  deprecated: { since: '5.25', use: 'resources' },
  closing: 'either',
  notation: '%',
  output: 'placed',
  params: [
    { ...style, fallback: 'transparent' },
    color,
    { ...title, fallback: 'Attachments' },
    { ...icon, fallback: 'paperclip' },
    { name: 'sort', kind: 'choice', about: 'Order of the files.', values: ['asc', 'desc'], fallback: 'asc' },
    { name: 'pattern', kind: 'text', about: 'Regular expression that names must match.', fallback: '.*' },
  ],
};
