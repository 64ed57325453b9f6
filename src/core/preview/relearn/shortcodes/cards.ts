import type { Content } from '../../content';
import { cardList } from '../cards';
import type { Use } from '../../placeholders';
import { parameter, type Rendering, type ShortcodeRenderer } from '../../rendering';
import { cardOf } from './card';

export const cards: ShortcodeRenderer = {
  name: 'cards',

  render(use: Use, rendering: Rendering): Content {
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
