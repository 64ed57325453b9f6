import { sentence } from '../../language/sentence';
import { givenParam } from '../../shortcodes/catalogue/parameters';
import { param } from '../../shortcodes/shortcode';
import type { Rule } from '../rule';
import { SIGN } from '../signs/sign';
import { isInSite } from '../site';
import { siteAround } from '../site-versions';

export const buttonWithoutAddress: Rule = {
  id: 'button-without-address',
  severity: 'warning',
  about: 'A button without an address leads nowhere.',
  needs: SIGN.button,
  *check(checked) {
    if (!isInSite(checked)) return;
    for (const shortcode of checked.note.shortcodes) {
      if (shortcode.name !== 'button' || shortcode.parked || shortcode.problem !== undefined) continue;
      const href = param(shortcode, 'href');
      if (href !== undefined && href.trim() !== '') continue;
      // From Relearn 9.2 on a button may do something on its page instead.
      const action = givenParam(shortcode, 'action', siteAround(checked).relearn);
      if (action !== undefined && action.value.trim() !== '') continue;
      const wrong = shortcode.params.find(
        ({ name }) => name !== undefined && name !== 'href' && name.toLowerCase() === 'href',
      );
      yield {
        span: wrong?.nameSpan ?? shortcode.open,
        message: wrong
          ? sentence('Hugo knows the address only as “href”, in lower case.')
          : sentence('This button leads nowhere; give it an address with href="…".'),
        fixes: wrong?.nameSpan
          ? [
              {
                title: sentence('Change to “href”'),
                edits: [{ span: wrong.nameSpan, text: 'href' }],
                preferred: true,
                safe: true,
              },
            ]
          : [],
      };
    }
  },
};
