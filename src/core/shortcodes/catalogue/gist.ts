import type { ShortcodeDescription } from './description';

export const gist: ShortcodeDescription = {
  name: 'gist',
  about: 'A GitHub gist. Gone in newer versions of Hugo, where it stops the build.',
  from: 'hugo',
  since: '0.15',
  closing: 'never',
  notation: '<',
  output: 'html',
  until: '0.165',
  params: [
    { name: 'user', kind: 'text', about: 'Whose gist.', position: 1 },
    { name: 'id', kind: 'text', about: 'Which gist.', position: 2 },
    { name: 'file', kind: 'text', about: 'Which of its files.', position: 3 },
  ],
};
