import * as vscode from 'vscode';
import type { LinkInText } from '../../core/recordings/fill/in-text';
import type { FillPlan } from '../../core/recordings/fill/plan';
import type { ListEntry } from '../../core/recordings/list';
import type { NoteRoot } from '../notes/note-root';
import { uriIn } from '../notes/path-in-folder';
import { reviewRows, type ReviewChoice, type ReviewRow } from './review-rows';

/** So long a row is looked at before its note is shown; holding a key down passes the others. */
const LOOK = 200;

/** What the user has ticked. */
export interface Reviewed {
  readonly choices: readonly ReviewChoice[];
  /** Entries without a talk. */
  readonly left: readonly ListEntry[];
}

/**
 * Lets the user tick what is to be filled in; usable by keyboard alone. While a row is looked at, its note is shown
 * beside the list, which holds the address. Ticking one candidate of a talk unticks the others.
 *
 * @returns undefined when the user would rather not
 */
export async function review(
  root: NoteRoot,
  plan: FillPlan,
  inText: readonly LinkInText[],
  title: string,
): Promise<Reviewed | undefined> {
  const pick = vscode.window.createQuickPick<ReviewRow>();
  pick.title = title;
  pick.placeholder = vscode.l10n.t('Tick what to fill in; its note opens as you go');
  pick.canSelectMany = true;
  pick.ignoreFocusOut = true;
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  pick.items = reviewRows(plan, inText);
  pick.selectedItems = pick.items.filter(({ picked }) => picked === true);
  let before: readonly ReviewRow[] = pick.selectedItems;
  let looking: ReturnType<typeof setTimeout> | undefined;
  const accepted = await new Promise<readonly ReviewRow[] | undefined>((resolve) => {
    pick.onDidChangeSelection((selected) => {
      const kept = oneEach(selected, before);
      before = kept;
      if (kept.length !== selected.length) pick.selectedItems = kept;
    });
    pick.onDidChangeActive(([row]) => {
      clearTimeout(looking);
      if (row?.session) looking = setTimeout(() => void show(root, row), LOOK);
    });
    pick.onDidAccept(() => {
      resolve(oneEach(pick.selectedItems, before));
    });
    pick.onDidHide(() => {
      resolve(undefined);
    });
    pick.show();
  });
  clearTimeout(looking);
  pick.dispose();
  return (
    accepted && {
      choices: accepted.flatMap(({ choice }) => choice ?? []),
      left: accepted.flatMap(({ left }) => left ?? []),
    }
  );
}

/** Of several rows of a talk and kind, or with the same address, that which was ticked last; no rows that do nothing. */
function oneEach(selected: readonly ReviewRow[], before: readonly ReviewRow[]): ReviewRow[] {
  const added = new Set(selected.filter((row) => !before.includes(row)));
  const rows = selected.filter(({ choice, left }) => choice !== undefined || left !== undefined);
  const isRival = (a: ReviewRow, b: ReviewRow): boolean =>
    a !== b &&
    a.choice !== undefined &&
    b.choice !== undefined &&
    a.choice.kind === b.choice.kind &&
    (a.choice.session === b.choice.session || a.choice.entry === b.choice.entry);
  return rows.filter(
    (row) => added.has(row) || !rows.some((other) => added.has(other) && isRival(row, other)),
  );
}

async function show({ uri }: NoteRoot, { session }: ReviewRow): Promise<void> {
  if (!session) return;
  try {
    const document = await vscode.workspace.openTextDocument(uriIn(uri, session.path));
    const selection = new vscode.Range(session.line, 0, session.line, 0);
    await vscode.window.showTextDocument(document, { preview: true, preserveFocus: true, selection });
  } catch {
    // It is gone; filling in says so.
  }
}
