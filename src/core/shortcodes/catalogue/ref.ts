import type { ShortcodeDescription } from './description';

export const ref: ShortcodeDescription = {
  name: 'ref',
  about: 'Address of a page, host included. A page that is not there stops Hugo’s build.',
  from: 'hugo',
  since: '0.15',
  closing: 'never',
  notation: '%',
  output: 'text',
  params: [
    { name: 'path', kind: 'page', about: 'Path or file name of the page.', position: 1 },
    { name: 'lang', kind: 'text', about: 'Language of the page.' },
    { name: 'outputFormat', kind: 'text', about: 'Output format of the page.' },
  ],
};
