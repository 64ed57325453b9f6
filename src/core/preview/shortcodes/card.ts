import { cardList, type Card } from '../card-list';
import type { Content } from '../content';
import { wishesOf } from '../looks';
import type { Use } from '../placeholders';
import { type Rendering, type ShortcodeRenderer } from '../rendering';

/** One that stands alone is a list of one card; those in `cards` are shown by it. */
export const card: ShortcodeRenderer = {
  name: 'card',

  render(use: Use, rendering: Rendering): Content {
    return cardList([cardOf(use, rendering)], rendering);
  },
};

export function cardOf(use: Use, rendering: Rendering): Card {
  const href = (rendering.param(use, 'href') ?? '').trim();
  const image = (rendering.param(use, 'image') ?? '').trim();
  const isBlank = (use.inner?.text ?? '').trim() === '';
  return {
    wishes: wishesOf(use, rendering),
    href: href === '' ? undefined : rendering.address(href, 'link'),
    image: image === '' ? undefined : rendering.address(image, 'image'),
    content: isBlank ? undefined : rendering.inner(use),
  };
}
