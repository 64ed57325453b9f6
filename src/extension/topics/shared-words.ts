import * as vscode from 'vscode';
import type { SharedThings } from '../../core/conference/related-talks';

/** What two talks have in common, in one line. */
export function inWords({ tags, speakers, words, isLinked }: SharedThings): string {
  return [
    ...(isLinked ? [vscode.l10n.t('linked')] : []),
    ...speakers,
    ...tags.map((tag) => `#${tag}`),
    ...words.map((word) => `“${word}”`),
  ].join(' · ');
}
