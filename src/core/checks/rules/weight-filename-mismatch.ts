import { entry, number } from '../../note/front-matter/front-matter';
import type { Rule } from '../rule';
import { isSitePage, numberOf } from '../site';
import { pagesOfFolder } from '../weights';

export const weightFilenameMismatch: Rule = {
  id: 'weight-filename-mismatch',
  severity: 'info',
  about:
    'The number in the file name differs from the weight, though they agree on the other pages of the day.',
  *check(checked) {
    const { path, note } = checked;
    const found = entry(note.frontMatter, 'weight');
    const weight = number(note.frontMatter, 'weight');
    const numbered = numberOf(path);
    if (
      !found ||
      weight === undefined ||
      numbered === undefined ||
      numbered === weight ||
      !isSitePage(checked)
    )
      return;
    const others = pagesOfFolder(checked).filter((page) => page.path !== path && page.weight !== undefined);
    const agreeing = others.filter((page) => page.weight === numberOf(page.path));
    if (others.length < 2 || agreeing.length * 3 < others.length * 2) return;
    const isFree = others.every((page) => page.weight !== numbered);
    yield {
      span: { start: found.keySpan.start, end: found.valueSpan.end },
      message: `The file name says ${String(numbered)}, the weight ${String(weight)}; Hugo goes by the weight.`,
      fixes: isFree
        ? [
            {
              title: `Set the weight to ${String(numbered)}`,
              edits: [{ span: found.valueSpan, text: String(numbered) }],
              preferred: true,
            },
          ]
        : [],
    };
  },
};
