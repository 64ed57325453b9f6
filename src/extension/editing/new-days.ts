import * as vscode from 'vscode';
import { newDay, nextDayName } from '../../core/edits/sessions/new-day';
import { hasFile } from '../notes/has-file';
import type { Notes } from '../notes/notes';
import { createNotes, readNotes } from './create-notes';
import type { ConferencePlace } from './day-places';

export { conferenceFor } from './day-places';

/** Asks for the name, with the likely one filled in. @returns undefined when the user would rather not */
export function askDayName({ conference }: ConferencePlace): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    title: vscode.l10n.t('New Day in {0}', conference.name),
    prompt: vscode.l10n.t('Name of the day'),
    value: nextDayName(conference),
    ignoreFocusOut: true,
    validateInput: (words) => (words.trim() === '' ? vscode.l10n.t('A day needs a name.') : undefined),
  });
}

/** Makes a day as the conference has its others, and goes there. */
export async function createDay(
  notes: Notes,
  { root, conference }: ConferencePlace,
  words: string,
): Promise<void> {
  const name = words.replace(/\s+/g, ' ').trim();
  if (name === '') throw new Error(vscode.l10n.t('A day needs a name.'));
  const { days } = conference;
  const read = await readNotes(root, [...days.map(({ path }) => path), days[0]?.sessions[0]?.path]);
  await root.attachments.load();
  const made = newDay({
    name,
    conference,
    note: (path) => read.get(path)?.note ?? root.index.note(path),
    text: (path) => read.get(path)?.text,
    hasFile: (path) => hasFile(root, path),
  });
  await createNotes(notes, root, made, read);
}
