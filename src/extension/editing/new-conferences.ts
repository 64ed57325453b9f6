import * as vscode from 'vscode';
import { Hint } from '../hint';
import { needsTalk, newConference, type ConferenceKind } from '../../core/edits/sessions/new-conference';
import { slugOf } from '../../core/edits/sessions/slug';
import { hasFile } from '../notes/has-file';
import type { NoteRoot } from '../notes/note-root';
import type { Notes } from '../notes/notes';
import { askWords } from './ask-words';
import { conferenceKinds } from './conference-kinds';
import { createNotes } from './create-notes';
import { parkedButtons } from './new-sessions';

/** Asks for a name and a layout, and makes a conference with its first day. */
export async function createConference(notes: Notes): Promise<void> {
  await notes.settle();
  const [first] = notes.roots;
  if (!first) throw new Hint(vscode.l10n.t('Open a folder first; the conference is created there.'));
  const title = vscode.l10n.t('New Conference');
  const name = await askWords({
    title,
    prompt: vscode.l10n.t('Name of the conference'),
    missing: vscode.l10n.t('A conference needs a name.'),
  });
  if (name === undefined) return;
  const kind = await pickKind(title);
  const root = kind && (notes.roots.length === 1 ? first : await pickRoot(notes.roots, title));
  if (!root) return;
  const talk = needsTalk(kind)
    ? await askWords({
        title,
        prompt: vscode.l10n.t('Title of the first talk'),
        missing: vscode.l10n.t('A session needs a title.'),
      })
    : '';
  if (talk === undefined) return;
  await root.attachments.load();
  const isTaken = (path: string): boolean => hasFile(root, path);
  const more = { talk, buttons: parkedButtons(root.uri) };
  // An empty folder is the conference's own; beside other notes it gets one.
  const made =
    (root.index.size === 0 ? newConference(name, kind, '', isTaken, more) : undefined) ??
    newConference(name, kind, slugOf(name), isTaken, more);
  if (!made)
    throw new Error(
      vscode.l10n.t('The folder “{0}” already has notes in it; choose another name.', slugOf(name)),
    );
  await createNotes(notes, root, made, new Map());
}

async function pickKind(title: string): Promise<ConferenceKind | undefined> {
  const placeHolder = vscode.l10n.t('How are the notes to be kept?');
  const picked = await vscode.window.showQuickPick(conferenceKinds(), {
    title,
    placeHolder,
    ignoreFocusOut: true,
  });
  return picked?.layout;
}

async function pickRoot(roots: readonly NoteRoot[], title: string): Promise<NoteRoot | undefined> {
  const items = roots.map((root) => ({ label: root.uri.path.split('/').pop() ?? '', root }));
  return (await vscode.window.showQuickPick(items, { title, ignoreFocusOut: true }))?.root;
}
