import type { Content } from '../../content';
import { cardList } from '../cards';
import type { ShortcodeNode } from '../../placeholders';
import { type RenderContext, type ShortcodeRenderer } from '../../rendering';
import { cardOf } from './card';

export const cards: ShortcodeRenderer = {
  name: 'cards',

  render(use: ShortcodeNode, rendering: RenderContext): Content {
    const params = { style: rendering.param(use, 'style'), color: rendering.param(use, 'color') };
    const inner = use.children.filter((child) => child.shortcode.name === 'card');
    return cardList(
      inner.map((child) => cardOf(child, rendering)),
      rendering,
      params,
      columnsOf(rendering.param(use, 'columns') ?? '', rendering.fallback(use, 'columns')),
    );
  },
};

/** One to five of them. */
function columnsOf(said: string, fallback: string): number {
  const wanted = Number.parseInt(said, 10);
  return Math.min(Math.max(Number.isNaN(wanted) ? Number(fallback) : wanted, 1), 5);
}
