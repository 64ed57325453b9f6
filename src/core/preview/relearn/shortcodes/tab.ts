import type { Content } from '../../content';
import { styleParams } from '../appearance';
import type { ShortcodeNode } from '../../placeholders';
import { type RenderContext, type ShortcodeRenderer } from '../../rendering';
import { tabPanel, type Tab } from '../tabs';

/** One that stands alone is a panel of one tab; those in `tabs` are shown by it. */
export const tab: ShortcodeRenderer = {
  name: 'tab',

  render(use: ShortcodeNode, rendering: RenderContext): Content {
    return tabPanel({ tabs: [tabOf(use, rendering)] }, rendering);
  },
};

export function tabOf(use: ShortcodeNode, rendering: RenderContext): Tab {
  return {
    params: styleParams(use, rendering),
    hint: rendering.param(use, 'hint'),
    content: rendering.inner(use),
    isEmpty: (use.inner?.text ?? '').trim() === '',
  };
}
