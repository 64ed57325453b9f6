import { param, type Shortcode } from '../../shortcodes/shortcode';
import type { RuleContext, Finding, Rule } from '../rule';

/** Parked in so many notes, an address is a template's. */
const TEMPLATE = 2;

export const placeholderAddress: Rule = {
  id: 'placeholder-address',
  severity: 'warning',
  about: 'A live button still has the address of the template, or that of another talk.',
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
    return { span, message: `“${address}” is a placeholder; put the address in.`, fixes: [] };
  if (!/^https?:/i.test(address)) return undefined;
  if (around.parkedIn(address) >= TEMPLATE)
    return {
      span,
      message: 'The template has this address too: it may still have to be filled in.',
      fixes: [],
    };
  const other = around.sessionsWithAddress(address).find((session) => session.path !== path);
  return (
    other && { span, message: `“${other.title}” has the same address; one of the two is wrong.`, fixes: [] }
  );
}
