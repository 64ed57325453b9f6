import type { ShortcodeDescription } from './description';

export const x: ShortcodeDescription = {
  name: 'x',
  about: 'A post of X. Hugo asks X for it while it builds.',
  from: 'hugo',
  since: '0.141',
  closing: 'never',
  notation: '<',
  output: 'html',
  params: [
    { name: 'user', kind: 'text', about: 'Who wrote it.' },
    { name: 'id', kind: 'text', about: 'The number in its address.' },
  ],
};
