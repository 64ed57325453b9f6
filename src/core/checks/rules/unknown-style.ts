import { sentence } from '../../language/sentence';
import { changeTo } from '../change-to';
import { QUIET_STYLES, STYLES, styleNamed } from '../../shortcodes/styles';
import { nearestName } from '../nearest-name';
import { paramsOfKind } from '../params-of-kind';
import type { Rule } from '../rule';
import { SIGN } from '../signs/sign';
import { isInSite } from '../site';

export const unknownStyle: Rule = {
  id: 'unknown-style',
  severity: 'warning',
  about: 'A style that Relearn does not have: the button or box is drawn without colour.',
  needs: SIGN.shortcode,
  *check(checked) {
    if (!isInSite(checked)) return;
    for (const shortcode of checked.note.shortcodes) {
      if (shortcode.problem !== undefined) continue;
      for (const [{ value, valueSpan }] of paramsOfKind(shortcode, 'style')) {
        const name = value.trim();
        if (name === '' || (styleNamed(name) && name === name.toLowerCase()) || QUIET_STYLES.includes(name))
          continue;
        if (/^(?:#|rgb|hsl|var\()/i.test(name)) continue;
        const meant = nearestName(
          name,
          STYLES.map((style) => style.name),
        );
        yield {
          span: valueSpan,
          message:
            meant === undefined
              ? sentence(
                  'Relearn has no style “{0}”; there are {1} and others.',
                  name,
                  STYLES.slice(0, 4)
                    .map((style) => style.name)
                    .join(', '),
                )
              : sentence('Relearn has no style “{0}”. Did you mean “{1}”?', name, meant),
          fixes: changeTo(valueSpan, meant, { safe: true }),
        };
      }
    }
  },
};
