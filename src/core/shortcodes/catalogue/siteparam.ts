import type { ShortcodeDescription } from './description';

export const siteparam: ShortcodeDescription = {
  name: 'siteparam',
  about: 'A value from the site’s configuration.',
  from: 'relearn',
  since: '1.0',
  closing: 'never',
  notation: '%',
  output: 'text',
  params: [
    {
      name: 'name',
      kind: 'text',
      about: 'Name of the parameter, dotted for nested ones. A missing one shows nothing.',
      position: 1,
    },
  ],
};
