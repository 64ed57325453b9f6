import type { Rule } from '../rule';
import { typoFindings } from '../typo-findings';

export const possibleTypo: Rule = {
  id: 'possible-typo',
  severity: 'hint',
  about: 'A word that may be misspelt; you decide.',
  check: (checked) => typoFindings(checked, 'possible'),
};
