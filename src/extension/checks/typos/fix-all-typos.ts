import * as vscode from 'vscode';
import { Hint } from '../../hint';
import { documentOf, toRange } from '../../../core/text/lsp';
import { conferenceOf, dayOf, notesOf } from '../../notes/notes-around';
import { askFirst } from '../../editing/apply-edit';
import { activePlace } from '../../navigation/active-place';
import type { NoteRoot } from '../../notes/note-root';
import { uriIn } from '../../notes/path-in-folder';
import type { Services } from '../../services';
import type { Checks, NoteWords } from '../problems/checks';
import { editorRange } from '../../ranges';

type Scope = 'note' | 'day' | 'conference';

/** Fixes the typos of a note, its day or its conference; those of several notes are shown before they change. */
export async function fixAllTypos({ notes, checks: later }: Services, uri: unknown): Promise<void> {
  const here = uri instanceof vscode.Uri ? uri : activePlace()?.uri;
  await notes.load();
  const found = here && notes.find(here);
  if (!found)
    throw new Hint(
      vscode.l10n.t('Open a note first: its typos are fixed, or those of its day or conference.'),
    );
  const { root, path } = found;
  const scope = uri instanceof vscode.Uri ? 'note' : await askScope(root, path);
  if (scope === undefined) return;
  const { checks, problems } = await later.get();
  const read = await checks.doubtfulWords(root, pathsOf(root, path, scope));
  const edit = editFor(root, read, checks, scope !== 'note');
  if (edit.size === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('There are no typos to fix.'));
    return;
  }
  await vscode.workspace.applyEdit(edit, { isRefactoring: true });
  await problems.checkNow(here);
}

/** @param asks whether VS Code is to show all changes before it makes them */
function editFor(
  { uri }: NoteRoot,
  notes: readonly NoteWords[],
  checks: Checks,
  asks: boolean,
): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  let isAsked = false;
  for (const read of notes) {
    const file = uriIn(uri, read.path);
    const document = documentOf(file.toString(), read.text);
    const corrections = read.words.flatMap(({ tier, span, word, suggestions: [meant] }) =>
      tier !== 'typo' || meant === undefined ? [] : [{ span, text: meant, label: `${word} → ${meant}` }],
    );
    for (const { span, text, label } of checks.wordEditsOf(read, corrections)) {
      edit.replace(file, editorRange(toRange(document, span)), text, { label, needsConfirmation: false });
      if (asks && !isAsked) {
        askFirst(edit, file);
        isAsked = true;
      }
    }
  }
  return edit;
}

async function askScope(root: NoteRoot, path: string): Promise<Scope | undefined> {
  const { outline } = root.index;
  const description = vscode.l10n.t('shown before they are changed');
  const items: (vscode.QuickPickItem & { scope: Scope; notes: number })[] = [
    { label: vscode.l10n.t('In this note'), scope: 'note', notes: 1 },
    {
      label: vscode.l10n.t('In the notes of {0}', dayOf(outline, path)?.name || vscode.l10n.t('its day')),
      description,
      scope: 'day',
      notes: pathsOf(root, path, 'day').length,
    },
    {
      label: vscode.l10n.t(
        'In the notes of {0}',
        conferenceOf(outline, path)?.name ?? vscode.l10n.t('its conference'),
      ),
      description,
      scope: 'conference',
      notes: pathsOf(root, path, 'conference').length,
    },
  ];
  const worth = items.filter(({ notes }, at) => at === 0 || notes > 1);
  if (worth.length === 1) return 'note';
  return (await vscode.window.showQuickPick(worth, { title: vscode.l10n.t('Fix All Typos') }))?.scope;
}

function pathsOf({ index }: NoteRoot, path: string, scope: Scope): string[] {
  const conference = conferenceOf(index.outline, path);
  const day = dayOf(index.outline, path);
  const days = scope === 'conference' ? conference?.days : day && [day];
  return scope === 'note' ? [path] : [...new Set([path, ...(days ?? []).flatMap(notesOf)])];
}
