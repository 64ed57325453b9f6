import type { ShortcodeDescription } from './description';
import { color, icon, style, title } from './shared-params';

export const resources: ShortcodeDescription = {
  name: 'resources',
  about: 'A box with the files of this page. Page bundles only.',
  from: 'relearn',
  since: '5.25',
  closing: 'either',
  notation: '%',
  output: 'placed',
  params: [
    { ...style, fallback: 'transparent' },
    color,
    {
      name: 'pageref',
      kind: 'page',
      about: 'The bundle whose files are listed. Hugo stops when there is none.',
      since: '9.2',
    },
    { ...title, fallback: 'Attachments' },
    { ...icon, fallback: 'paperclip' },
    { name: 'sort', kind: 'choice', about: 'Order of the files.', values: ['asc', 'desc'], fallback: 'asc' },
    { name: 'pattern', kind: 'text', about: 'Regular expression that names must match.', fallback: '.*' },
    {
      name: 'expanded',
      kind: 'flag',
      about: 'Whether the box can be folded, and is open at first.',
      since: '6.4',
    },
  ],
};
