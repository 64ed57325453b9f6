import { sentence } from '../../language/sentence';
import { MASK } from '../../note/body/mask';
import { proseOf } from '../prose';
import type { Rule } from '../rule';
import { SIGN } from '../signs/sign';
import { HTML_TAGS } from '../html-tags';

/** What CommonMark takes for an opening tag without values: a name, then names of attributes (6.6). */
const TAG = /(?<!\\)<([A-Za-z][A-Za-z0-9-]*)((?:[ \t]+[A-Za-z_:][\w.:-]*)*)[ \t]*>/g;

export const swallowedText: Rule = {
  id: 'swallowed-text',
  severity: 'warning',
  about:
    'Words in angle brackets, such as `List<String>`, that Markdown takes as an HTML tag: readers do not see them.',
  needs: SIGN.strangeTag,
  *check({ text, note, around, path }) {
    if (!around.conferenceOf(path) || path.endsWith('.mdx')) return;
    const prose = proseOf(text, note);
    for (const { index: start, 0: tag, 1: name = '' } of prose.matchAll(TAG)) {
      const lower = name.toLowerCase();
      // A tag that is closed again, or known, is meant as one.
      if (HTML_TAGS.has(lower) || prose.toLowerCase().includes(`</${lower}`)) continue;
      if (prose.charAt(start - 1) === MASK || prose.charAt(start - 1) === '<') continue;
      yield {
        span: { start, end: start + tag.length },
        message: sentence(
          'Markdown takes “{0}” as an HTML tag, so readers do not see it; put a backslash before it, or backticks around it.',
          tag,
        ),
        fixes: [
          {
            title: sentence('Insert a backslash before it'),
            edits: [{ span: { start, end: start }, text: '\\' }],
            preferred: true,
            restructures: true,
          },
          {
            title: sentence('Show it as code'),
            edits: [{ span: { start, end: start + tag.length }, text: `\`${tag}\`` }],
            restructures: true,
          },
        ],
      };
    }
  },
};
