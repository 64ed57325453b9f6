import { sentence } from '../../language/sentence';
import { param, type Shortcode } from '../../shortcodes/shortcode';
import type { RuleContext, Finding, Rule } from '../rule';
import { SIGN } from '../signs/sign';

/** Parked in so many notes, an address is a template's. */
const TEMPLATE = 2;

export const placeholderAddress: Rule = {
  id: 'placeholder-address',
  severity: 'warning',
  about: 'A button still has the address from the template, or that of another talk.',
  needs: SIGN.button,
  *check(checked) {
    if (!checked.around.conferenceOf(checked.path)) return;
    for (const shortcode of checked.note.shortcodes) {
      if (shortcode.name !== 'button' || shortcode.parked) continue;
      const found = finding(checked, shortcode);
      if (found) yield found;
    }
  },
};

function finding({ path, around }: RuleContext, shortcode: Shortcode): Omit<Finding, 'rule'> | undefined {
  const href = shortcode.params.findLast(({ name }) => name === 'href');
  const address = param(shortcode, 'href')?.trim() ?? '';
  if (!href || address === '') return undefined;
  const span = href.valueSpan;
  if (
    /^(?:todo|tbd|xxx|fixme)\b:?/i.test(address) ||
    /^(?:https?:\/\/)?(?:www\.)?example\.(?:com|org|net)\b/i.test(address)
  )
    return {
      span,
      message: sentence('“{0}” is a placeholder; replace it with the address.', address),
      fixes: [],
    };
  if (!/^https?:/i.test(address)) return undefined;
  if (around.parkedIn(address) >= TEMPLATE)
    return {
      span,
      message: sentence('This is the address from the template; replace it if it still has to be filled in.'),
      fixes: [],
    };
  const other = around.sessionsWithAddress(address).find((session) => session.path !== path);
  return (
    other && {
      span,
      message: sentence('“{0}” has the same address; one of the two is wrong.', other.title),
      fixes: [],
    }
  );
}
