import { box } from '../box';
import type { Content } from '../../content';
import { appearance } from '../appearance';
import type { ShortcodeNode } from '../../placeholders';
import { parameter, type RenderContext, type ShortcodeRenderer } from '../../rendering';

export const details: ShortcodeRenderer = {
  name: 'details',

  render(use: ShortcodeNode, rendering: RenderContext): Content {
    const { shortcode } = use;
    const title = parameter(shortcode, 'summary') || 'Details';
    return box(
      {
        look: appearance({ title }, { style: 'transparent' }, rendering),
        content: rendering.markdownInner(use),
        hasContent: (use.inner?.text ?? '').trim() !== '',
        isOpen: ['true', '1'].includes(parameter(shortcode, 'open') ?? ''),
        group: parameter(shortcode, 'name'),
        hint: parameter(shortcode, 'title'),
      },
      rendering,
    );
  },
};
