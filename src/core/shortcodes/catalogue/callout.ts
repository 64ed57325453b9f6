import { BOX_PARAMS } from './boxes';
import type { ShortcodeDescription } from './description';

export const callout: ShortcodeDescription = {
  name: 'callout',
  about: 'A coloured box with a title: a note, a tip, a warning.',
  from: 'relearn',
  since: '9.2',
  closing: 'always',
  notation: '%',
  output: 'placed',
  params: [...BOX_PARAMS, { name: 'hint', kind: 'text', about: 'Text of the tooltip.' }],
};
