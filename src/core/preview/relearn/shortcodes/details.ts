import { box } from '../box';
import type { Content } from '../../content';
import { looks } from '../appearance';
import type { Use } from '../../placeholders';
import { parameter, type Rendering, type ShortcodeRenderer } from '../../rendering';

export const details: ShortcodeRenderer = {
  name: 'details',

  render(use: Use, rendering: Rendering): Content {
    const { shortcode } = use;
    const title = parameter(shortcode, 'summary') || 'Details';
    return box(
      {
        look: looks({ title }, { style: 'transparent' }, rendering),
        content: rendering.markdownInner(use),
        hasContent: (use.inner?.text ?? '').trim() !== '',
        isOpen: ['true', '1'].includes(parameter(shortcode, 'open') ?? ''),
        group: parameter(shortcode, 'name'),
        hint: parameter(shortcode, 'title'),
      },
      rendering,
    );
  },
};
