import { sentence } from '../../language/sentence';
import { fileStem, folderOf } from '../../site/paths';
import { entry, number } from '../../note/front-matter/front-matter';
import type { Rule } from '../rule';
import { SIGN } from '../signs/sign';
import { isSitePage, numberOf } from '../site';
import { freeWeight, pagesOfFolder } from '../weights';

export const duplicateWeight: Rule = {
  id: 'duplicate-weight',
  severity: 'warning',
  about: 'Two pages of a day have the same weight, so Hugo orders them by title.',
  needs: SIGN.weight,
  *check(checked) {
    const { path, note, around } = checked;
    const weight = number(note.frontMatter, 'weight');
    const found = entry(note.frontMatter, 'weight');
    if (!found || weight === undefined || weight === 0) return;
    // Nearly always no other note has it, and nothing more need be looked at.
    if (around.notesWithWeight(folderOf(path), weight) < 2 || !isSitePage(checked)) return;
    const pages = pagesOfFolder(checked);
    const twins = pages.filter((page) => page.path !== path && page.weight === weight);
    const [twin] = twins;
    if (!twin) return;
    const free = freeWeight(pages, path, numberOf(path));
    yield {
      span: { start: found.keySpan.start, end: found.valueSpan.end },
      message: sentence(
        '“{0}” also has the weight {1}, so their titles decide which comes first.',
        fileStem(twin.path),
        weight,
      ),
      fixes: [
        {
          title: sentence('Set the weight to {0}', free),
          edits: [{ span: found.valueSpan, text: String(free) }],
          preferred: true,
        },
      ],
    };
  },
};
