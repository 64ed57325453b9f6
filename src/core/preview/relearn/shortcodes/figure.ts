import { element, type Content } from '../../content';
import type { ShortcodeNode } from '../../placeholders';
import { type RenderContext, type ShortcodeRenderer } from '../../rendering';

export const figure: ShortcodeRenderer = {
  name: 'figure',

  render(use: ShortcodeNode, rendering: RenderContext): Content {
    const named = (name: string): string | undefined => rendering.param(use, name) || undefined;
    const src = rendering.param(use, 'src') ?? '';
    const caption = named('caption');
    const image = element('img', {
      src: rendering.address(src, 'literal') ?? '',
      alt: named('alt') ?? caption ?? '',
      width: size(named('width')),
      height: size(named('height')),
    });
    return element(
      'figure',
      { class: named('class') },
      linked(named('link'), image, rendering),
      captionOf(named('title'), caption, credit(named('attr'), named('attrlink'), rendering), rendering),
    );
  },
};

function linked(link: string | undefined, content: Content, rendering: RenderContext): Content {
  const href = link === undefined ? undefined : rendering.address(link, 'literal');
  return href === undefined ? content : element('a', { href }, content);
}

function credit(name: string | undefined, link: string | undefined, rendering: RenderContext): Content {
  return name === undefined ? undefined : linked(link, rendering.markdown(name), rendering);
}

function captionOf(
  title: string | undefined,
  caption: string | undefined,
  source: Content,
  rendering: RenderContext,
): Content {
  if (title === undefined && caption === undefined && source === undefined) return undefined;
  const words = [caption === undefined ? undefined : rendering.markdown(caption), source];
  return element(
    'figcaption',
    {},
    title === undefined ? undefined : element('h4', {}, title),
    caption === undefined && source === undefined ? undefined : element('p', {}, words),
  );
}

/** Pixels or a percentage. */
function size(value: string | undefined): string | undefined {
  return value !== undefined && /^\d{1,5}(?:px|%)?$/.test(value) ? value : undefined;
}
