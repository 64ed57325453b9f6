import type { Content } from '../../content';
import { cssColour, iconClasses, iconElement, looks } from '../appearance';
import type { Use } from '../../placeholders';
import { parameter, type Rendering, type ShortcodeRenderer } from '../../rendering';

export const icon: ShortcodeRenderer = {
  name: 'icon',
  isInline: true,

  render({ shortcode }: Use, rendering: Rendering): Content {
    const name = iconClasses(parameter(shortcode, 'icon', 1) ?? '');
    const color = cssColour(parameter(shortcode, 'color'));
    const wanted = parameter(shortcode, 'style', 2);
    if (!rendering.since('7.6') || (!wanted && color === undefined)) return iconElement(name);
    const look = looks({ style: wanted }, { style: '' }, rendering);
    const own = color ?? cssColour(look.style === undefined ? wanted : undefined);
    return iconElement(name, {
      ...(look.style && { class: `cstyle ${look.style}` }),
      ...(own !== undefined && { style: `color: ${own};` }),
    });
  },
};
