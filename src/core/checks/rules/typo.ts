import type { Rule } from '../rule';
import { typoFindings } from '../typo-findings';

export const typo: Rule = {
  id: 'typo',
  severity: 'info',
  about: 'A word that is nearly certainly misspelt.',
  check: (checked) => typoFindings(checked, 'typo'),
};
