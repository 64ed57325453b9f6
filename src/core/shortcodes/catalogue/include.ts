import type { ShortcodeDescription } from './description';

export const include: ShortcodeDescription = {
  name: 'include',
  about: 'The contents of another page or file.',
  from: 'relearn',
  since: '2.0',
  closing: 'never',
  notation: '%',
  output: 'html',
  params: [
    { name: 'file', kind: 'page', about: 'The page or file. A missing one shows nothing.', position: 1 },
    {
      name: 'hidefirstheading',
      kind: 'flag',
      about: 'Whether its first heading is left out.',
      position: 2,
      fallback: 'false',
    },
  ],
};
