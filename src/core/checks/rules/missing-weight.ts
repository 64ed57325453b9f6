import { sentence } from '../../language/sentence';
import { entry, number } from '../../note/front-matter/front-matter';
import { addLines, entrySpan, openingOf } from '../../edits/front-matter-line';
import type { Rule } from '../rule';
import { SIGN } from '../signs/sign';
import { isSitePage, numberOf } from '../site';
import { freeWeight, pagesOfFolder } from '../weights';

export const missingWeight: Rule = {
  id: 'missing-weight',
  severity: 'warning',
  about: 'A page has no weight, though the others of its day have: Hugo lists it last.',
  needs: SIGN.noWeight,
  *check(checked) {
    const { path, text, note } = checked;
    const { frontMatter } = note;
    if (!frontMatter || frontMatter.error || !isSitePage(checked)) return;
    const weight = number(frontMatter, 'weight');
    if (weight !== undefined && weight !== 0) return;
    const pages = pagesOfFolder(checked);
    const weighted = pages.filter((page) => page.path !== path && page.weight !== undefined);
    if (weighted.length * 2 < pages.length - 1 || weighted.length === 0) return;
    const next = freeWeight(pages, path, numberOf(path));
    const old = entrySpan(frontMatter, 'weight');
    const line = `weight: ${String(next)}`;
    const edit = old ? { span: old, text: line } : addLines(text, frontMatter, [line], 'last');
    yield {
      span: entry(frontMatter, 'weight')?.keySpan ?? openingOf(text, frontMatter),
      message: sentence('This page has no weight, so Hugo lists it after all others of the day.'),
      fixes:
        frontMatter.language === 'yaml'
          ? [{ title: sentence('Set the weight to {0}', next), edits: [edit], preferred: true }]
          : [],
    };
  },
};
