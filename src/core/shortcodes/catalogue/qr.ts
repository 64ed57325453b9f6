import type { ShortcodeDescription } from './description';

export const qr: ShortcodeDescription = {
  name: 'qr',
  about: 'A QR code of the text between its tags.',
  from: 'hugo',
  since: '0.141',
  closing: 'either',
  notation: '<',
  output: 'html',
  params: [
    { name: 'text', kind: 'text', about: 'What the code says; else what stands between the tags.' },
    {
      name: 'level',
      kind: 'choice',
      about: 'How much damage it survives.',
      values: ['low', 'medium', 'quartile', 'high'],
      fallback: 'medium',
    },
    { name: 'scale', kind: 'number', about: 'Pixels of one dot.', fallback: '4' },
    { name: 'alt', kind: 'text', about: 'What it shows, for those who do not see it.' },
    { name: 'class', kind: 'text', about: 'Classes of the picture.' },
  ],
};
