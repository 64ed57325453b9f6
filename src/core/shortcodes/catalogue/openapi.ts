import type { ShortcodeDescription } from './description';

export const openapi: ShortcodeDescription = {
  name: 'openapi',
  about: 'A drawing of an OpenAPI description.',
  from: 'relearn',
  since: '5.13',
  closing: 'never',
  notation: '<',
  aliases: ['swagger'],
  params: [{ name: 'src', kind: 'address', about: 'Where the description stands.' }],
};
