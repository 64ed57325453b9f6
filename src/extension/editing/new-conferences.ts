import * as vscode from 'vscode';
import { Hint } from '../hint';
import { newConference, type ConferenceKind } from '../../core/edits/sessions/new-conference';
import { slugOf } from '../../core/edits/sessions/slug';
import type { NoteRoot } from '../notes/note-root';
import type { Notes } from '../notes/notes';
import { createNotes } from './create-notes';

/** Asks for a name and a layout, and makes a conference with its first day. */
export async function createConference(notes: Notes): Promise<void> {
  await notes.settle();
  const [first] = notes.roots;
  if (!first) throw new Hint(vscode.l10n.t('Open a folder first; the conference is created there.'));
  const title = vscode.l10n.t('New Conference');
  const words = await vscode.window.showInputBox({
    title,
    prompt: vscode.l10n.t('Name of the conference'),
    ignoreFocusOut: true,
    validateInput: (typed) => (typed.trim() === '' ? vscode.l10n.t('A conference needs a name.') : undefined),
  });
  if (words === undefined) return;
  const kind = await pickKind(title);
  const root = kind && (notes.roots.length === 1 ? first : await pickRoot(notes.roots, title));
  if (!root) return;
  const name = words.replace(/\s+/g, ' ').trim();
  await root.attachments.load();
  const hasFile = (path: string): boolean =>
    root.index.note(path) !== undefined || root.attachments.has(path) === true;
  // An empty folder is the conference's own; beside other notes it gets one.
  const made =
    (root.index.size === 0 ? newConference(name, kind, '', hasFile) : undefined) ??
    newConference(name, kind, slugOf(name), hasFile);
  if (!made)
    throw new Error(
      vscode.l10n.t('The folder “{0}” already has notes in it; choose another name.', slugOf(name)),
    );
  await createNotes(notes, root, made, new Map());
}

interface KindItem extends vscode.QuickPickItem {
  readonly layout: ConferenceKind;
}

async function pickKind(title: string): Promise<ConferenceKind | undefined> {
  const kinds: KindItem[] = [
    {
      label: vscode.l10n.t('Hugo site'),
      description: vscode.l10n.t('a folder a day, a page a talk, for the theme Relearn'),
      layout: 'site',
    },
    {
      label: vscode.l10n.t('Single file'),
      description: vscode.l10n.t('one file, a heading a day and a talk'),
      layout: 'file',
    },
  ];
  return (await vscode.window.showQuickPick(kinds, { title, ignoreFocusOut: true }))?.layout;
}

async function pickRoot(roots: readonly NoteRoot[], title: string): Promise<NoteRoot | undefined> {
  const items = roots.map((root) => ({ label: root.uri.path.split('/').pop() ?? '', root }));
  return (await vscode.window.showQuickPick(items, { title, ignoreFocusOut: true }))?.root;
}
