import type { Content } from '../../content';
import { cssColour, iconClasses, iconElement, appearance } from '../appearance';
import type { ShortcodeNode } from '../../placeholders';
import { type RenderContext, type ShortcodeRenderer } from '../../rendering';

export const icon: ShortcodeRenderer = {
  name: 'icon',
  isInline: true,

  render(use: ShortcodeNode, rendering: RenderContext): Content {
    const name = iconClasses(rendering.param(use, 'icon') ?? '');
    const color = cssColour(rendering.param(use, 'color'));
    const wanted = rendering.param(use, 'style');
    if (!rendering.since('7.6') || (!wanted && color === undefined)) return iconElement(name);
    const look = appearance({ style: wanted }, { style: '' }, rendering);
    const own = color ?? cssColour(look.style === undefined ? wanted : undefined);
    return iconElement(name, {
      ...(look.style && { class: `cstyle ${look.style}` }),
      ...(own !== undefined && { style: `color: ${own};` }),
    });
  },
};
