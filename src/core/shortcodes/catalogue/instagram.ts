import type { ShortcodeDescription } from './description';

export const instagram: ShortcodeDescription = {
  name: 'instagram',
  about: 'A picture of Instagram. Hugo asks Instagram for it while it builds.',
  from: 'hugo',
  since: '0.15',
  closing: 'never',
  notation: '<',
  output: 'html',
  params: [{ name: 'id', kind: 'text', about: 'The code in its address.', position: 1 }],
};
