import type { Rule } from './rule';
import { finding, typosOf } from './typo';

/** A word that may be misspelt; the author decides, when asking for it. */
export const possibleTypo: Rule = {
  id: 'possible-typo',
  severity: 'hint',
  about: 'A word may be misspelt; to look through on request.',

  *check(checked) {
    for (const found of typosOf(checked, 'possible')) {
      yield finding(found, `“${found.word}” may be “${found.suggestions[0] ?? ''}”.`);
    }
  },
};
