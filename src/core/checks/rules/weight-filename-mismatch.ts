import { sentence } from '../../language/sentence';
import { entry, number } from '../../note/front-matter/front-matter';
import type { Rule } from '../rule';
import { SIGN } from '../signs/sign';
import { isSitePage, numberOf } from '../site';
import { pagesOfFolder } from '../weights';

export const weightFilenameMismatch: Rule = {
  id: 'weight-filename-mismatch',
  severity: 'info',
  about:
    'The number in the file name differs from the weight, though they agree on the other pages of the day.',
  needs: SIGN.weight,
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
      message: sentence('The file name says {0}, the weight {1}; Hugo goes by the weight.', numbered, weight),
      fixes: isFree
        ? [
            {
              title: sentence('Set the weight to {0}', numbered),
              edits: [{ span: found.valueSpan, text: String(numbered) }],
              preferred: true,
            },
          ]
        : [],
    };
  },
};
