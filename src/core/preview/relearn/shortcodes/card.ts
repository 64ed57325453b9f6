import { cardList, type Card } from '../cards';
import type { Content } from '../../content';
import { styleParams } from '../appearance';
import type { ShortcodeNode } from '../../placeholders';
import { parameter, type RenderContext, type ShortcodeRenderer } from '../../rendering';

/** One that stands alone is a list of one card; those in `cards` are shown by it. */
export const card: ShortcodeRenderer = {
  name: 'card',

  render(use: ShortcodeNode, rendering: RenderContext): Content {
    return cardList([cardOf(use, rendering)], rendering);
  },
};

export function cardOf(use: ShortcodeNode, rendering: RenderContext): Card {
  const href = (parameter(use.shortcode, 'href') ?? '').trim();
  const image = (parameter(use.shortcode, 'image') ?? '').trim();
  const isBlank = (use.inner?.text ?? '').trim() === '';
  return {
    wishes: styleParams(use.shortcode),
    href: href === '' ? undefined : rendering.address(href, 'link'),
    image: image === '' ? undefined : rendering.address(image, 'image'),
    content: isBlank ? undefined : rendering.inner(use),
  };
}
