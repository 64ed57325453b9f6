import { sentence } from '../../language/sentence';
import { changeTo } from '../change-to';
import { STYLES } from '../../shortcodes/styles';
import { nearestName } from '../nearest-name';
import { markupOf } from '../markup';
import type { Rule } from '../rule';
import { SIGN } from '../signs/sign';
import { isInSite } from '../site';
import { siteAround } from '../site-versions';

/** The first line of a quote that opens an alert. */
const ALERT = /^[ \t]*(?:>[ \t]*)+\[!([a-zA-Z]+)\][+-]?/gm;

export const unknownAlert: Rule = {
  id: 'unknown-alert',
  severity: 'info',
  about:
    'An alert (`> [!NOTE]`) of a type that Relearn does not have: it is shown without colour, icon and title.',
  needs: SIGN.alert,
  *check(checked) {
    if (!isInSite(checked) || !siteAround(checked).since('6.2')) return;
    const names = [...STYLES.map(({ name }) => name), 'details'];
    for (const { index, 0: whole, 1: type = '' } of markupOf(checked).matchAll(ALERT)) {
      if (names.includes(type.toLowerCase()) || !opensQuote(checked.text, index)) continue;
      const start = index + whole.indexOf('[!') + 2;
      const meant = nearestName(type, names);
      const span = { start, end: start + type.length };
      yield {
        span,
        message:
          meant === undefined
            ? sentence(
                'Relearn has no alert “{0}”; use note, tip, info, warning, caution or important.',
                type,
              )
            : sentence('Relearn has no alert “{0}”. Did you mean “{1}”?', type, meant),
        fixes: changeTo(span, meant),
      };
    }
  },
};

/** Inside a quote the marker is words. */
function opensQuote(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 500), at).replace(/\r?\n$/, '');
  const line = before.slice(before.lastIndexOf('\n') + 1);
  return !/^[ \t]*>[ \t]*\S/.test(line);
}
