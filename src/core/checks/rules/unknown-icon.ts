import { sentence } from '../../language/sentence';
import { changeTo } from '../change-to';
import { paramsOfKind } from '../params-of-kind';
import type { Rule } from '../rule';
import { SIGN } from '../signs/sign';
import { isInSite } from '../site';

export const unknownIcon: Rule = {
  id: 'unknown-icon',
  severity: 'warning',
  about: 'An icon that Font Awesome Free does not have: a gap is shown in its place.',
  needs: SIGN.shortcode,
  *check(checked) {
    if (!isInSite(checked)) return;
    for (const shortcode of checked.note.shortcodes) {
      if (shortcode.problem !== undefined) continue;
      for (const [{ value, valueSpan }] of paramsOfKind(shortcode, 'icon')) {
        const name = value.trim();
        const isClasses = /\s/.test(name);
        const bare = isClasses
          ? (/\bfa-(?!fw\b|solid\b|regular\b|brands\b)([a-z0-9-]+)/.exec(name)?.[1] ?? '')
          : name;
        if (name === '' || bare === '' || checked.around.hasIcon(bare.replace(/^fa-/, '')) !== false) {
          if (isClasses || !name.startsWith('fa-')) continue;
          const short = name.slice(3);
          yield {
            span: valueSpan,
            message: sentence(
              '“{0}” lacks the class of its icon family, so nothing is shown; write “{1}”.',
              name,
              short,
            ),
            fixes: changeTo(valueSpan, short, { safe: true }),
          };
          continue;
        }
        yield { span: valueSpan, message: sentence('Font Awesome Free has no icon “{0}”.', bare), fixes: [] };
      }
    }
  },
};
