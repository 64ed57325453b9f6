import { cardList, type Card } from '../cards';
import type { Content } from '../../content';
import { wordsOf } from '../../dropped-html';
import { styleParams } from '../appearance';
import type { ShortcodeNode } from '../../placeholders';
import type { RenderContext, ShortcodeRenderer } from '../../rendering';

/** One that stands alone is a list of one card; those in `cards` are shown by it. */
export const card: ShortcodeRenderer = {
  name: 'card',

  render(use: ShortcodeNode, rendering: RenderContext): Content {
    return cardList([cardOf(use, rendering)], rendering);
  },
};

export function cardOf(use: ShortcodeNode, rendering: RenderContext): Card {
  const href = (rendering.param(use, 'href') ?? '').trim();
  const image = (rendering.param(use, 'image') ?? '').trim();
  const isBlank = (use.inner?.text ?? '').trim() === '';
  return {
    params: styleParams(use, rendering),
    href: href === '' ? undefined : rendering.address(href, 'link'),
    action: (rendering.param(use, 'action') ?? '').trim() || undefined,
    image: image === '' ? undefined : rendering.address(image, 'image'),
    imageAlt: rendering.param(use, 'imagealt'),
    content: isBlank ? undefined : body(use, rendering),
  };
}

/**
 * A card reads its text as Markdown whatever the notation. In the `%` notation it has been read once before, so that
 * it is HTML then, which is dropped where raw HTML is: blocks with their words, elements in a line without them.
 */
function body(use: ShortcodeNode, rendering: RenderContext): Content {
  const content = rendering.markdownInner(use);
  if (use.shortcode.notation === '<' || rendering.settings.unsafe) return content;
  return (use.inner?.text ?? '').includes('\n') ? undefined : wordsOf(content, rendering);
}
