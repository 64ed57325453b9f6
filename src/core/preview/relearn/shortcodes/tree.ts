import type { Content } from '../../content';
import { fileTree } from '../file-tree';
import type { Use } from '../../placeholders';
import type { Rendering, ShortcodeRenderer } from '../../rendering';

export const tree: ShortcodeRenderer = {
  name: 'tree',

  render: (use: Use, rendering: Rendering): Content =>
    fileTree(rendering.innerText(use), rendering.innerLine(use), rendering),
};
