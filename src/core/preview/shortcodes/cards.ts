import type { Content } from '../content';
import { cardList } from '../card-list';
import type { Use } from '../placeholders';
import { type Rendering, type ShortcodeRenderer } from '../rendering';
import { cardOf } from './card';

export const cards: ShortcodeRenderer = {
  name: 'cards',

  render(use: Use, rendering: Rendering): Content {
    const wishes = { style: rendering.param(use, 'style'), color: rendering.param(use, 'color') };
    const inner = use.children.filter((child) => child.shortcode.name === 'card');
    return cardList(
      inner.map((child) => cardOf(child, rendering)),
      rendering,
      wishes,
    );
  },
};
