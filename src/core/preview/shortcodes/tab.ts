import type { Content } from '../content';
import { wishesOf } from '../looks';
import type { Use } from '../placeholders';
import { type Rendering, type ShortcodeRenderer } from '../rendering';
import { tabPanel, type Tab } from '../tab-panel';

/** One that stands alone is a panel of one tab; those in `tabs` are shown by it. */
export const tab: ShortcodeRenderer = {
  name: 'tab',

  render(use: Use, rendering: Rendering): Content {
    return tabPanel({ tabs: [tabOf(use, rendering)] }, rendering);
  },
};

export function tabOf(use: Use, rendering: Rendering): Tab {
  return {
    wishes: wishesOf(use, rendering),
    hint: rendering.param(use, 'hint'),
    content: rendering.inner(use),
    isEmpty: (use.inner?.text ?? '').trim() === '',
  };
}
