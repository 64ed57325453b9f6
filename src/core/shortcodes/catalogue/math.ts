import type { ShortcodeDescription } from './description';
import { align } from './shared-params';

export const math: ShortcodeDescription = {
  name: 'math',
  about: 'A formula in LaTeX.',
  from: 'relearn',
  since: '5.0',
  closing: 'always',
  notation: '<',
  output: 'placed',
  params: [align],
};
