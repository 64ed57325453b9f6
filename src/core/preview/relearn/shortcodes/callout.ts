import type { Content } from '../../content';
import type { ShortcodeNode } from '../../placeholders';
import type { RenderContext, ShortcodeRenderer } from '../../rendering';
import { colouredBox } from './notice';

export const callout: ShortcodeRenderer = {
  name: 'callout',
  render: (use: ShortcodeNode, rendering: RenderContext): Content => colouredBox(use, 'callout', rendering),
};
