import type { Content } from '../../content';
import type { ShortcodeNode } from '../../placeholders';
import { type RenderContext, type ShortcodeRenderer } from '../../rendering';
import { tabPanel } from '../tabs';
import { tabOf } from './tab';

export const tabs: ShortcodeRenderer = {
  name: 'tabs',

  render(use: ShortcodeNode, rendering: RenderContext): Content {
    const named = (name: string): string | undefined => rendering.param(use, name);
    return tabPanel(
      {
        group: rendering.param(use, 'groupid'),
        params: { style: named('style'), color: named('color'), title: named('title'), icon: named('icon') },
        tabs: use.children
          .filter((child) => child.shortcode.name === 'tab')
          .map((child) => tabOf(child, rendering)),
      },
      rendering,
    );
  },
};
