import type { ShortcodeDescription } from './description';

export const comment: ShortcodeDescription = {
  name: 'comment',
  about: 'Text that is not published. Deprecated in newer versions of Hugo.',
  from: 'hugo',
  since: '0.137',
  closing: 'always',
  notation: '%',
  output: 'html',
  params: [],
};
