import type { ShortcodeDescription } from './description';

export const param: ShortcodeDescription = {
  name: 'param',
  about: 'A value of this page’s front matter or the site’s parameters.',
  from: 'hugo',
  since: '0.54',
  closing: 'never',
  notation: '%',
  output: 'text',
  params: [
    { name: 'name', kind: 'text', about: 'Name of the parameter, dotted for nested ones.', position: 1 },
  ],
};
