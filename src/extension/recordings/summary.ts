import * as vscode from 'vscode';
import type { Session } from '../../core/conference/model';
import type { FillPlan } from '../../core/recordings/fill/plan';
import type { ReviewChoice } from './review-rows';

/** What was filled in, and why the rest was not. */
export function summary(plan: FillPlan, chosen: readonly ReviewChoice[]): string {
  const isFilled = (row: { readonly session: Session; readonly kind: string }): boolean =>
    chosen.some(({ session, kind }) => session === row.session && kind === row.kind);
  const unticked = plan.rows.filter((row) => !isFilled(row)).length;
  const without = plan.without.filter((row) => !isFilled(row)).length;
  const left = plan.left.filter((entry) => !chosen.some((choice) => choice.entry === entry)).length;
  return [
    vscode.l10n.t('{0} filled in; Undo takes all of it back.', chosen.length),
    ...(unticked > 0 ? [vscode.l10n.t('Not ticked: {0}.', unticked)] : []),
    ...(without > 0 ? [vscode.l10n.t('Nothing in the list: {0}.', without)] : []),
    ...(left > 0 ? [vscode.l10n.t('Entries without a talk: {0}.', left)] : []),
  ].join(' ');
}
