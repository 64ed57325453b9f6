import { sentence } from '../../language/sentence';
import { needsQuotes, yamlString } from '../../edits/front-matter-line';
import { lineBreakOf } from '../../text/text-edit';
import { cut, type Span } from '../../text/span';
import type { Rule } from '../rule';
import { isInSite, isSectionPage, numberOf } from '../site';

export const missingFrontMatter: Rule = {
  id: 'missing-front-matter',
  severity: 'warning',
  about: 'A page of a Hugo site has no front matter: Hugo shows it without a title and hides it from menus.',
  *check(checked) {
    const { path, text, note, around } = checked;
    if (note.frontMatter || !isInSite(checked)) return;
    const stray = strayWords(text);
    if (stray) {
      const words = cut(text, stray).trim();
      yield {
        span: stray,
        message: sentence('The front matter is not read because “{0}” comes before it; remove that.', words),
        fixes: [
          {
            title: sentence('Remove “{0}”', words),
            edits: [{ span: stray, text: '' }],
            preferred: true,
            restructures: true,
          },
        ],
      };
      return;
    }
    const day = around.dayOf(path);
    const title = isSectionPage(checked)
      ? (day?.name ?? 'Conference')
      : (around.sessionsOf(path)[0]?.title ?? '');
    const weight = numberOf(path);
    const eol = lineBreakOf(text);
    const lines = ['---', `title: ${needsQuotes(title) ? yamlString(title) : title}`];
    if (weight !== undefined) lines.push(`weight: ${String(weight)}`);
    const start = text.startsWith('\uFEFF') ? 1 : 0;
    const line = text.slice(start).search(/[\r\n]/);
    yield {
      span: { start, end: line < 0 ? text.length : start + line },
      message: sentence('This page has no front matter, so Hugo hides it from menus; add a title.'),
      fixes: [
        {
          title: sentence('Add front matter'),
          edits: [{ span: { start, end: start }, text: `${[...lines, '---'].join(eol)}${eol}${eol}` }],
          preferred: true,
          restructures: true,
        },
      ],
    };
  },
};

/**
 * A few characters that have got before the first line of the front matter, on that line or the one above it; what
 * looks like front matter must follow: keys, and a line that ends the block.
 */
function strayWords(text: string): Span | undefined {
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  const head = text.slice(start, start + 10_000);
  const yaml =
    /^(\S.{0,40}?(?:\r?\n)*)---[ \t]*\r?\n(?:[ \t#-].*\r?\n|[A-Za-z][\w-]*:.*\r?\n)+---[ \t]*(?:\r?\n|$)/;
  const toml =
    /^(\S.{0,40}?(?:\r?\n)*)\+\+\+[ \t]*\r?\n(?:[^+\r\n].*\r?\n)*\w+[ \t]*=.*\r?\n(?:[^+\r\n].*\r?\n)*\+\+\+[ \t]*(?:\r?\n|$)/;
  const found = (yaml.exec(head) ?? toml.exec(head))?.[1];
  return found === undefined ? undefined : { start, end: start + found.length };
}
