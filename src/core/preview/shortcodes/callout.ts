import type { Content } from '../content';
import type { Use } from '../placeholders';
import type { Rendering, ShortcodeRenderer } from '../rendering';
import { colouredBox } from './notice';

export const callout: ShortcodeRenderer = {
  name: 'callout',
  render: (use: Use, rendering: Rendering): Content => colouredBox(use, 'callout', rendering),
};
