import { BOX_PARAMS } from './boxes';
import type { ShortcodeDescription } from './description';

export const notice: ShortcodeDescription = {
  name: 'notice',
  about: 'A coloured box with a title: a note, a tip, a warning. Called `callout` from Relearn 9.2 on.',
  from: 'relearn',
  since: '1.0',
  until: '10.0',
  deprecated: { since: '9.2', use: 'callout' },
  closing: 'always',
  notation: '%',
  output: 'placed',
  params: BOX_PARAMS,
};
