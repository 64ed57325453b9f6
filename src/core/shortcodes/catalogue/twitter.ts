import type { ShortcodeDescription } from './description';

export const twitter: ShortcodeDescription = {
  name: 'twitter',
  about: 'A post of X by its old name. Gone in newer versions of Hugo, where it stops the build.',
  from: 'hugo',
  since: '0.15',
  until: '0.165',
  deprecated: { since: '0.142', use: 'x' },
  closing: 'never',
  notation: '<',
  output: 'html',
  aliases: ['tweet'],
  params: [
    { name: 'user', kind: 'text', about: 'Who wrote it.' },
    { name: 'id', kind: 'text', about: 'The number in its address.', position: 1 },
  ],
};
