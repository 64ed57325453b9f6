import * as vscode from 'vscode';
import type { SummaryCandidate } from '../../core/edits/promote/summary-candidates';

interface CandidateItem extends vscode.QuickPickItem {
  readonly candidate: SummaryCandidate;
  /** Shown by editors that can; it is not among the API's types yet. */
  readonly tooltip: vscode.MarkdownString;
}

/**
 * Shows the lines that could stand in a Summary, the best ones ticked.
 *
 * @returns undefined when the user would rather not promote
 */
export function pickSummary(
  title: string,
  candidates: readonly SummaryCandidate[],
): Promise<SummaryCandidate[] | undefined> {
  const picker = vscode.window.createQuickPick<CandidateItem>();
  // Not in the API's types yet, but obeyed: the lines stay in the order of the notes.
  Object.assign(picker, { sortByLabel: false });
  picker.title = vscode.l10n.t('Summary of “{0}”', title);
  picker.placeholder = vscode.l10n.t('Lines to begin with. Enter takes the ticked ones, Escape cancels.');
  picker.canSelectMany = true;
  picker.ignoreFocusOut = true;
  picker.matchOnDescription = true;
  const items = candidates.map(itemOf);
  picker.items = items;
  picker.selectedItems = items.filter(({ candidate }) => candidate.suggested);
  return new Promise((resolve) => {
    picker.onDidAccept(() => {
      const ticked = new Set(picker.selectedItems.map(({ candidate }) => candidate));
      resolve(candidates.filter((candidate) => ticked.has(candidate)));
      picker.hide();
    });
    picker.onDidHide(() => {
      resolve(undefined);
      picker.dispose();
    });
    picker.show();
  });
}

function itemOf(candidate: SummaryCandidate): CandidateItem {
  const why = candidate.why.join(', ');
  const tooltip = new vscode.MarkdownString();
  tooltip.appendText(`${candidate.text}\n\n${why}`);
  return { label: candidate.text, description: why, candidate, tooltip };
}
