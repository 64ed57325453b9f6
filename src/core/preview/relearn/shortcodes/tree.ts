import type { Content } from '../../content';
import { fileTree } from '../file-tree';
import type { ShortcodeNode } from '../../placeholders';
import type { RenderContext, ShortcodeRenderer } from '../../rendering';

export const tree: ShortcodeRenderer = {
  name: 'tree',

  render: (use: ShortcodeNode, rendering: RenderContext): Content =>
    fileTree(rendering.innerText(use), rendering.innerLine(use), rendering),
};
