import type { Content } from '../../content';
import { cardList } from '../cards';
import type { ShortcodeNode } from '../../placeholders';
import { parameter, type RenderContext, type ShortcodeRenderer } from '../../rendering';
import { cardOf } from './card';

export const cards: ShortcodeRenderer = {
  name: 'cards',

  render(use: ShortcodeNode, rendering: RenderContext): Content {
    const { shortcode } = use;
    const wishes = { style: parameter(shortcode, 'style'), color: parameter(shortcode, 'color') };
    const inner = use.children.filter((child) => child.shortcode.name === 'card');
    return cardList(
      inner.map((child) => cardOf(child, rendering)),
      rendering,
      wishes,
    );
  },
};
