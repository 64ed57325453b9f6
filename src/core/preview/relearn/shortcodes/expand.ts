import { box, flag } from '../box';
import type { Content } from '../../content';
import { appearance } from '../appearance';
import type { ShortcodeNode } from '../../placeholders';
import type { RenderContext, ShortcodeRenderer } from '../../rendering';

export const expand: ShortcodeRenderer = {
  name: 'expand',

  render(use: ShortcodeNode, rendering: RenderContext): Content {
    const title = rendering.param(use, 'title') || rendering.fallback(use, 'title');
    return box(
      {
        look: appearance({ title }, { style: 'transparent' }, rendering),
        content: rendering.inner(use),
        hasContent: (use.inner?.text ?? '').trim() !== '',
        isOpen: flag(rendering.param(use, 'expanded')) ?? false,
        group: rendering.param(use, 'groupid'),
      },
      rendering,
    );
  },
};
