import type { Content } from '../../content';
import { wishesOf } from '../appearance';
import type { Use } from '../../placeholders';
import { parameter, type Rendering, type ShortcodeRenderer } from '../../rendering';
import { tabPanel, type Tab } from '../tabs';

/** One that stands alone is a panel of one tab; those in `tabs` are shown by it. */
export const tab: ShortcodeRenderer = {
  name: 'tab',

  render(use: Use, rendering: Rendering): Content {
    return tabPanel({ tabs: [tabOf(use, rendering)] }, rendering);
  },
};

export function tabOf(use: Use, rendering: Rendering): Tab {
  const wishes = wishesOf(use.shortcode);
  return {
    wishes: { ...wishes, title: wishes.title ?? parameter(use.shortcode, 'name') },
    content: rendering.inner(use),
    isEmpty: (use.inner?.text ?? '').trim() === '',
  };
}
