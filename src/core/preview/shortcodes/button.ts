import { element, type Content } from '../content';
import { looks, iconElement } from '../looks';
import type { Use } from '../placeholders';
import { parameter, type Rendering, type ShortcodeRenderer } from '../rendering';

export const button: ShortcodeRenderer = {
  name: 'button',

  render(use: Use, rendering: Rendering): Content {
    const { shortcode } = use;
    const look = looks(shortcode, rendering, 'transparent');
    const href = (parameter(shortcode, 'href') ?? '').trim();
    const position = parameter(shortcode, ['iconposition', 'icon-position']) ?? 'left';
    const icon = iconElement(look.icon);
    const title = parameter(shortcode, 'title');
    const inner = rendering.innerText(use).trim() === '' ? undefined : rendering.inner(use);
    const words = title ?? inner ?? look.title;
    const label = [
      position === 'left' ? icon : undefined,
      element('span', { class: 'title' }, words),
      position === 'right' ? icon : undefined,
    ];
    const address = rendering.address(href, rendering.since('7.0') ? 'link' : 'literal');
    return element(
      'span',
      {
        class: `btn cstyle button ${look.className}${address === undefined ? '' : ' interactive'}`,
        'data-relearn-button': '',
        'data-style': look.style,
        style: look.css,
        title: parameter(shortcode, 'hint'),
      },
      address === undefined || href === '' ? label : element('a', { href: address }, ...label),
    );
  },
};
