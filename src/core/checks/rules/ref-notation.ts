import { sentence } from '../../language/sentence';
import type { Rule } from '../rule';
import { SIGN } from '../signs/sign';
import { isInSite } from '../site';
import { siteAround } from '../site-versions';

export const refNotation: Rule = {
  id: 'ref-notation',
  severity: 'warning',
  about: 'A `ref` or `relref` in `{{< >}}` as the address of a link: Relearn expects `{{% %}}` there.',
  needs: SIGN.reference,
  *check(checked) {
    if (!isInSite(checked) || !siteAround(checked).since('6.0')) return;
    const { text, note } = checked;
    for (const { name, nameSpan, open, notation, problem } of note.shortcodes) {
      if (notation !== '<' || (name !== 'ref' && name !== 'relref') || problem !== undefined) continue;
      if (!/\]\(\s*<?$/.test(text.slice(Math.max(0, open.start - 20), open.start))) continue;
      yield {
        span: nameSpan,
        message: sentence('Relearn warns about this notation inside a link; write {{% {0} %}}.', name),
        fixes: [
          {
            title: sentence('Write {{% {0} %}}', name),
            edits: [
              { span: { start: open.start + 2, end: open.start + 3 }, text: '%' },
              { span: { start: open.end - 3, end: open.end - 2 }, text: '%' },
            ],
            preferred: true,
            restructures: true,
          },
        ],
      };
    }
  },
};
