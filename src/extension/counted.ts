import * as vscode from 'vscode';

/** What is counted in the user's language. */
export type Thing = 'session' | 'to-do' | 'open to-do' | 'word' | 'note' | 'problem' | 'typo';

/** `1 session`, `2 sessions`. */
export function counted(number: number, thing: Thing): string {
  const { t } = vscode.l10n;
  const digits = number.toLocaleString();
  const isOne = number === 1;
  switch (thing) {
    case 'session':
      return isOne ? t('1 session') : t('{0} sessions', digits);
    case 'to-do':
      return isOne ? t('1 to-do') : t('{0} to-dos', digits);
    case 'open to-do':
      return isOne ? t('1 open to-do') : t('{0} open to-dos', digits);
    case 'word':
      return isOne ? t('1 word') : t('{0} words', digits);
    case 'note':
      return isOne ? t('1 note') : t('{0} notes', digits);
    case 'typo':
      return isOne ? t('1 typo') : t('{0} typos', digits);
    case 'problem':
      return isOne ? t('1 problem') : t('{0} problems', digits);
  }
}
