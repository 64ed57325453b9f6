import type { ShortcodeDescription } from './description';

export const tree: ShortcodeDescription = {
  name: 'tree',
  about: 'A list as a tree of files; each item is `name | icon | style`.',
  from: 'relearn',
  since: '7.6',
  closing: 'always',
  notation: '<',
  output: 'placed',
  params: [],
};
