import { element, type Content } from '../content';
import { classes, labelled, appearance, type StyleParams } from './appearance';
import type { RenderContext } from '../rendering';

export interface Card {
  readonly params: StyleParams;
  readonly href?: string | undefined;
  /** What a click does on the page, in place of an address. */
  readonly action?: string | undefined;
  readonly image?: string | undefined;
  readonly imageAlt?: string | undefined;
  /** Undefined for none. */
  readonly content?: Content;
}

/** Cards side by side; one with nothing to show is left out. */
export function cardList(
  cards: readonly Card[],
  rendering: RenderContext,
  params: StyleParams = {},
  columns = 3,
): Content {
  const items = cards.map((card) => cardItem(card, params, rendering)).filter((item) => item !== undefined);
  return items.length === 0 ? undefined : element('ul', { class: container(columns, rendering) }, items);
}

/** Relearn 9.2 brought columns, three of them unless it is told otherwise. */
function container(columns: number, rendering: RenderContext): string {
  return rendering.since('9.2')
    ? `card-container card-columnize card-columnize-${String(columns)}`
    : 'card-container';
}

function cardItem(card: Card, all: StyleParams, rendering: RenderContext): Content {
  const { href, action, image, imageAlt, content } = card;
  const own = {
    ...card.params,
    style: card.params.style || all.style,
    color: card.params.color || all.color,
  };
  const look = appearance(own, { style: 'initial', colouredStyle: 'filled' }, rendering);
  const linked = (words: Content): Content => {
    if (action !== undefined)
      return element('button', { type: 'button', 'data-button-action': action }, words);
    return href === undefined ? words : element('a', { href }, words);
  };
  const picture = image === undefined ? undefined : element('img', { src: image, alt: imageAlt ?? '' });
  const hasTitle = look.title !== '' || look.icon !== '';
  if (!hasTitle && content === undefined && image === undefined) return undefined;
  const words = look.title === '' ? undefined : rendering.markdown(look.title);
  return element(
    'li',
    {},
    element(
      'article',
      {
        class: classes(look, 'card cstyle', (href ?? action) !== undefined && 'card-popout'),
        style: look.css,
      },
      hasTitle || content !== undefined
        ? element(
            'div',
            { class: 'card-content' },
            hasTitle
              ? element('div', { class: 'card-title' }, linked(labelled(look.icon, words)))
              : undefined,
            content === undefined ? undefined : element('div', { class: 'card-content-text' }, content),
          )
        : undefined,
      image === undefined
        ? undefined
        : element('div', { class: 'card-image' }, hasTitle ? picture : linked(picture)),
    ),
  );
}
