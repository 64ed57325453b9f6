import { element, type Content } from '../../content';
import { classes, labelled, appearance, styleParams } from '../appearance';
import type { ShortcodeNode } from '../../placeholders';
import type { RenderContext, ShortcodeRenderer } from '../../rendering';

export const badge: ShortcodeRenderer = {
  name: 'badge',
  isInline: true,

  render(use: ShortcodeNode, rendering: RenderContext): Content {
    const look = appearance(styleParams(use, rendering), { style: 'default' }, rendering);
    const hasTitle = look.icon !== '' || look.title !== '';
    const title = look.title === '' ? undefined : rendering.markdown(look.title);
    return element(
      'span',
      {
        class: classes(look, 'badge cstyle', hasTitle && 'badge-with-title'),
        'data-style': look.style,
        style: look.css,
      },
      hasTitle ? element('span', { class: 'badge-title' }, labelled(look.icon, title)) : undefined,
      element('span', { class: 'badge-content' }, rendering.inner(use)),
    );
  },
};
