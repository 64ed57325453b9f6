import { STYLES } from '../../shortcodes/styles';
import { nearestName } from '../nearest-name';
import { markupOf } from '../markup';
import type { Rule } from '../rule';
import { isInSite } from '../site';
import { siteAround } from '../site-versions';

/** The first line of a quote that opens an alert. */
const ALERT = /^[ \t]*(?:>[ \t]*)+\[!([a-zA-Z]+)\][+-]?/gm;

export const unknownAlert: Rule = {
  id: 'unknown-alert',
  severity: 'info',
  about:
    'An alert (`> [!NOTE]`) of a type that Relearn does not have: it is shown without colour, icon and title.',
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
            ? `Relearn has no alert “${type}”; use note, tip, info, warning, caution or important.`
            : `Relearn has no alert “${type}”. Did you mean “${meant}”?`,
        fixes:
          meant === undefined
            ? []
            : [{ title: `Change to “${meant}”`, edits: [{ span, text: meant }], preferred: true }],
      };
    }
  },
};

/** Inside a quote the signs are words. */
function opensQuote(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 500), at).replace(/\r?\n$/, '');
  const line = before.slice(before.lastIndexOf('\n') + 1);
  return !/^[ \t]*>[ \t]*\S/.test(line);
}
