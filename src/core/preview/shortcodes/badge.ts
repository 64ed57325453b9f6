import { element, type Content } from '../content';
import { classes, labelled, looks, wishesOf } from '../looks';
import type { Use } from '../placeholders';
import type { Rendering, ShortcodeRenderer } from '../rendering';

export const badge: ShortcodeRenderer = {
  name: 'badge',
  isInline: true,

  render(use: Use, rendering: Rendering): Content {
    const look = looks(wishesOf(use, rendering), { style: 'default' }, rendering);
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
