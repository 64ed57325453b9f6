import { needsQuotes, yamlString } from '../../edits/front-matter-line';
import { lineBreakOf } from '../../text/text-edit';
import type { Rule } from '../rule';
import { isInSite, isSectionPage, numberOf } from '../site';

export const missingFrontMatter: Rule = {
  id: 'missing-front-matter',
  severity: 'warning',
  about: 'A page of a Hugo site has no front matter: Hugo shows it without a title and hides it from menus.',
  *check(checked) {
    const { path, text, note, around } = checked;
    if (note.frontMatter || !isInSite(checked)) return;
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
      message: 'This page has no front matter, so Hugo hides it from menus; add a title.',
      fixes: [
        {
          title: 'Add front matter',
          edits: [{ span: { start, end: start }, text: `${[...lines, '---'].join(eol)}${eol}${eol}` }],
          preferred: true,
        },
      ],
    };
  },
};
