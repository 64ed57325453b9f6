import type { Content } from '../content';
import type { Use } from '../placeholders';
import { type Rendering, type ShortcodeRenderer } from '../rendering';
import { tabPanel } from '../tab-panel';
import { tabOf } from './tab';

export const tabs: ShortcodeRenderer = {
  name: 'tabs',

  render(use: Use, rendering: Rendering): Content {
    const named = (name: string): string | undefined => rendering.param(use, name);
    return tabPanel(
      {
        group: rendering.param(use, 'groupid'),
        wishes: { style: named('style'), color: named('color'), title: named('title'), icon: named('icon') },
        tabs: use.children
          .filter((child) => child.shortcode.name === 'tab')
          .map((child) => tabOf(child, rendering)),
      },
      rendering,
    );
  },
};
