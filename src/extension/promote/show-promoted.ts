import * as vscode from 'vscode';
import type { Session } from '../../core/conference/model';
import type { Promotion } from '../../core/edits/promote/promote-session';
import { summaryPlace } from '../../core/edits/promote/summary-place';
import { readNote } from '../../core/note/read-note';
import { counted } from '../counted';
import { noteGroup } from '../navigation/note-group';
import type { NoteRoot } from '../notes/note-root';
import type { Notes } from '../notes/notes';
import { uriIn } from '../notes/path-in-folder';
import { say } from '../say';

/** Says what was promoted. Of one session the view shows the Summary, with the cursor where it is written on. */
export async function showPromoted(
  notes: Notes,
  root: NoteRoot,
  outcomes: readonly { readonly session: Session; readonly promotion: Promotion }[],
): Promise<void> {
  await notes.settle();
  const chosen = outcomes
    .filter(({ promotion }) => promotion.outcome === 'promoted')
    .map(({ session }) => session);
  // The user may have left some as they were.
  const promoted = chosen.flatMap(({ id, path }) =>
    root.index.sessionsOf(path).filter((session) => session.id === id && session.state === 'promoted'),
  );
  const [only] = promoted;
  if (only === undefined) return;
  if (chosen.length === 1) {
    say(vscode.l10n.t('“{0}” has a Summary and Notes now.', only.title));
    await showSummary(root, only);
  } else say(vscode.l10n.t('{0} promoted.', counted(promoted.length, 'session')));
}

async function showSummary(root: NoteRoot, { path, span }: Session): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uriIn(root.uri, path));
  const text = document.getText();
  const offset = summaryPlace(text, readNote(text), span);
  if (offset === undefined) return;
  const at = document.positionAt(offset);
  const selection = new vscode.Range(at, at);
  const editor = await vscode.window.showTextDocument(document, { selection, viewColumn: noteGroup() });
  editor.revealRange(selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
