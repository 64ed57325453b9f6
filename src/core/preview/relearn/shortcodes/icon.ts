import type { Content } from '../../content';
import { cssColour, iconClasses, iconElement, appearance } from '../appearance';
import type { ShortcodeNode } from '../../placeholders';
import { parameter, type RenderContext, type ShortcodeRenderer } from '../../rendering';

export const icon: ShortcodeRenderer = {
  name: 'icon',
  isInline: true,

  render({ shortcode }: ShortcodeNode, rendering: RenderContext): Content {
    const name = iconClasses(parameter(shortcode, 'icon', 1) ?? '');
    const color = cssColour(parameter(shortcode, 'color'));
    const wanted = parameter(shortcode, 'style', 2);
    if (!rendering.since('7.6') || (!wanted && color === undefined)) return iconElement(name);
    const look = appearance({ style: wanted }, { style: '' }, rendering);
    const own = color ?? cssColour(look.style === undefined ? wanted : undefined);
    return iconElement(name, {
      ...(look.style && { class: `cstyle ${look.style}` }),
      ...(own !== undefined && { style: `color: ${own};` }),
    });
  },
};
