import * as vscode from 'vscode';
import { counted } from '../counted';
import { badgeOf, type RowMarks } from './row-badge';

/** No file has such an address: it only carries what a row's badge tells. */
const SCHEME = 'conference-notes-row';

/** What a row has as its resource, so that VS Code draws its badge; undefined for a row without one. */
export function rowUri({ todos, isRecommended }: RowMarks): vscode.Uri | undefined {
  if (todos === 0 && !isRecommended) return undefined;
  const query = `todos=${String(todos)}${isRecommended ? '&recommended' : ''}`;
  return vscode.Uri.from({ scheme: SCHEME, path: '/', query });
}

/** Badges of rows. They never change: a row that has other marks has another address. */
export const rowDecorations: vscode.FileDecorationProvider = {
  provideFileDecoration(uri) {
    if (uri.scheme !== SCHEME) return undefined;
    const todos = Number(/todos=(\d+)/.exec(uri.query)?.[1] ?? 0);
    const isRecommended = uri.query.endsWith('&recommended');
    const badge = badgeOf({ todos, isRecommended });
    return badge === undefined
      ? undefined
      : new vscode.FileDecoration(badge, marksInWords({ todos, isRecommended }).join(' · '));
  },
};

/** The same in words. */
export function marksInWords({ todos, isRecommended }: RowMarks): string[] {
  return [
    ...(isRecommended ? [vscode.l10n.t('recommended')] : []),
    ...(todos > 0 ? [counted(todos, 'to-do')] : []),
  ];
}
