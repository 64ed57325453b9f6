import type { ShortcodeDescription } from './description';

export const openapi: ShortcodeDescription = {
  name: 'openapi',
  about: 'A drawing of an OpenAPI description.',
  from: 'relearn',
  since: '5.13',
  closing: 'never',
  notation: '<',
  output: 'placed',
  aliases: ['swagger'],
  params: [
    { name: 'lang', kind: 'text', about: 'Language of the drawing.', since: '9.2' },
    { name: 'src', kind: 'address', about: 'Where the description stands.' },
  ],
};
