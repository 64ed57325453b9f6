import * as vscode from 'vscode';
import { Hint } from '../../hint';
import { documentOf, toRange } from '../../../core/text/lsp';
import { conferenceOf, dayOf, notesOf } from '../../notes/notes-around';
import { applyAsking, askingEdit } from '../../editing/apply-edit';
import { activePlace } from '../../navigation/active-place';
import { counted } from '../../counted';
import type { NoteRoot } from '../../notes/note-root';
import { uriIn } from '../../notes/path-in-folder';
import { say } from '../../say';
import type { Services } from '../../services';
import type { NoteWords } from '../problems/checked-note';
import type { Checks } from '../problems/checks';
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
  const paths = pathsOf(root, path, scope);
  const before = await checks.doubtfulWords(root, paths);
  const edit = scope === 'note' ? new vscode.WorkspaceEdit() : askingEdit();
  if (!addFixes(edit, root, before, checks)) {
    say(vscode.l10n.t('There are no typos to fix.'));
    return;
  }
  const isApplied = await (scope === 'note'
    ? vscode.workspace.applyEdit(edit, { isRefactoring: true })
    : applyAsking(edit));
  if (!isApplied) return;
  tell(before, await checks.doubtfulWords(root, paths));
  await problems.checkNow(here);
}

/** Says how many typos were fixed, and which; the user may have left some as they were. */
function tell(before: readonly NoteWords[], after: readonly NoteWords[]): void {
  const left = after.flatMap(typosIn).map(({ word }) => word);
  const fixed = before.flatMap(typosIn).filter(({ word }) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  const pairs = [...new Set(fixed.map(({ word, suggestions: [meant = ''] }) => `${word} → ${meant}`))];
  const shown = pairs.slice(0, 3).join(', ');
  const count = counted(fixed.length, 'typo');
  if (pairs.length === 0) say(vscode.l10n.t('No typo was fixed.'));
  else if (pairs.length <= 3) say(vscode.l10n.t('{0} fixed: {1}.', count, shown));
  else say(vscode.l10n.t('{0} fixed: {1} and {2} more.', count, shown, pairs.length - 3));
}

function typosIn({ words }: NoteWords): NoteWords['words'] {
  return words.filter(({ tier, suggestions }) => tier === 'typo' && suggestions.length > 0);
}

/** @returns whether there are any */
function addFixes(
  edit: vscode.WorkspaceEdit,
  { uri }: NoteRoot,
  notes: readonly NoteWords[],
  checks: Checks,
): boolean {
  const { size } = edit;
  for (const read of notes) {
    const file = uriIn(uri, read.path);
    const document = documentOf(file.toString(), read.text);
    const corrections = typosIn(read).map(({ span, word, suggestions: [meant = word] }) => ({
      span,
      text: meant,
      label: `${word} → ${meant}`,
    }));
    for (const { span, text, label } of checks.offered.wordEditsOf(read, corrections)) {
      edit.replace(file, editorRange(toRange(document, span)), text, { label, needsConfirmation: false });
    }
  }
  return edit.size > size;
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
