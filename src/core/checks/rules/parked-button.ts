import { sentence } from '../../language/sentence';
import { param } from '../../shortcodes/shortcode';
import type { Rule } from '../rule';
import { SIGN } from '../signs/sign';

export const parkedButton: Rule = {
  id: 'parked-button',
  severity: 'hint',
  about: 'A button is parked in a comment until its address is known.',
  needs: SIGN.parkedButton,
  *check({ note, around, path }) {
    if (!around.conferenceOf(path)) return;
    for (const shortcode of note.shortcodes) {
      if (shortcode.name !== 'button' || !shortcode.parked || shortcode.problem !== undefined) continue;
      const message = messageFor(param(shortcode, 'icon') ?? '', param(shortcode, 'href') ?? '');
      yield {
        span: shortcode.span,
        message,
        fixes: [],
      };
    }
  },
};

function messageFor(icon: string, href: string): string {
  if (/video|youtube|play/.test(icon) || /youtu\.?be/.test(href))
    return sentence('The button to the video is parked here; fill it in once its address is known.');
  if (/chalkboard|slides|powerpoint|presentation/.test(icon) || /presentation|slides/.test(href))
    return sentence('The button to the slides is parked here; fill it in once its address is known.');
  return icon === 'code'
    ? sentence('The button to the code is parked here; fill it in once its address is known.')
    : sentence('A button is parked here; fill it in once its address is known.');
}
