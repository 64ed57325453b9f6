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
  const wishes = wishesOf(use, rendering);
  return {
    wishes: { ...wishes, title: wishes.title ?? rendering.param(use, 'name') },
    content: rendering.inner(use),
    isEmpty: (use.inner?.text ?? '').trim() === '',
  };
}
