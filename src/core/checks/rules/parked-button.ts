import { param } from '../../shortcodes/shortcode';
import type { Rule } from '../rule';

export const parkedButton: Rule = {
  id: 'parked-button',
  severity: 'hint',
  about: 'A button is parked in a comment until its address is known.',
  *check({ note, around, path }) {
    if (!around.conferenceOf(path)) return;
    for (const shortcode of note.shortcodes) {
      if (shortcode.name !== 'button' || !shortcode.parked || shortcode.problem !== undefined) continue;
      const words = kindOf(param(shortcode, 'icon') ?? '', param(shortcode, 'href') ?? '');
      yield {
        span: shortcode.span,
        message: `${words} is parked here; fill it in once its address is known.`,
        fixes: [],
      };
    }
  },
};

function kindOf(icon: string, href: string): string {
  if (/video|youtube|play/.test(icon) || /youtu\.?be/.test(href)) return 'The button to the video';
  if (/chalkboard|slides|powerpoint|presentation/.test(icon) || /presentation|slides/.test(href))
    return 'The button to the slides';
  return icon === 'code' ? 'The button to the code' : 'A button';
}
