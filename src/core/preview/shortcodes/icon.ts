import type { Content } from '../content';
import { cssColour, iconClasses, iconElement, looks } from '../looks';
import type { Use } from '../placeholders';
import { type Rendering, type ShortcodeRenderer } from '../rendering';

export const icon: ShortcodeRenderer = {
  name: 'icon',
  isInline: true,

  render(use: Use, rendering: Rendering): Content {
    const name = iconClasses(rendering.param(use, 'icon') ?? '');
    const color = cssColour(rendering.param(use, 'color'));
    const wanted = rendering.param(use, 'style');
    if (!rendering.since('7.6') || (!wanted && color === undefined)) return iconElement(name);
    const look = looks({ style: wanted }, { style: '' }, rendering);
    const own = color ?? cssColour(look.style === undefined ? wanted : undefined);
    return iconElement(name, {
      ...(look.style && { class: `cstyle ${look.style}` }),
      ...(own !== undefined && { style: `color: ${own};` }),
    });
  },
};
