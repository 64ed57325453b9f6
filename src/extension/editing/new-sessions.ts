import * as vscode from 'vscode';
import type { Conference, Day } from '../../core/conference/model';
import { writeButton } from '../../core/edits/buttons/button';
import { archetypesIn, siteFolder } from '../../core/edits/sessions/archetypes';
import { fileOfNewSession, newSession } from '../../core/edits/sessions/new-session';
import { folderReader } from '../notes/find-notes';
import { isLinked } from '../notes/linked-places';
import type { Notes } from '../notes/notes';
import type { NoteRoot } from '../notes/note-root';
import { uriIn } from '../notes/path-in-folder';
import { readNoteText } from '../notes/read-note';
import { templateOf } from './button-templates';
import { createNotes, readNotes } from './create-notes';
import type { DayPlace } from './day-places';
import { inFolder } from '../../core/site/paths';

export { currentDay, dayOfNode } from './day-places';

/** Asks for the title. @returns undefined when the user would rather not */
export function askTitle({ day, conference }: DayPlace): Thenable<string | undefined> {
  const file = fileOfNewSession({ day, conference });
  return vscode.window.showInputBox({
    title: vscode.l10n.t('New Session in {0}', day.name || conference.name),
    prompt:
      file !== undefined
        ? vscode.l10n.t('Title of the talk. It becomes a heading in {0}, at the end of the day.', file)
        : conference.layout === 'site'
          ? vscode.l10n.t(
              'Title of the talk. Number, weight, file name, tags and buttons are filled in for you.',
            )
          : vscode.l10n.t(
              'Title of the talk. It becomes a file of its own, named like the others of its day.',
            ),
    ignoreFocusOut: true,
    validateInput: (words) => (words.trim() === '' ? vscode.l10n.t('A session needs a title.') : undefined),
  });
}

/** Makes a session at the end of a day and goes there. */
export async function createSession(
  notes: Notes,
  { root, conference, day }: DayPlace,
  words: string,
): Promise<void> {
  const title = words.replace(/\s+/g, ' ').trim();
  if (title === '') throw new Error(vscode.l10n.t('A session needs a title.'));
  const read = await readNotes(root, [day.path]);
  const files = await filesOf(root, day);
  const made = newSession({
    title,
    conference,
    day,
    template: await templateFor(root, conference),
    buttons: conference.layout === 'site' ? parkedButtons(root.uri) : [],
    date: new Date().toISOString().slice(0, 10),
    note: (path) => read.get(path)?.note ?? root.index.note(path),
    text: (path) => read.get(path)?.text,
    hasFile: (path) => files.has(path) || root.index.has(path),
  });
  await createNotes(notes, root, made, read);
}

/** The buttons of the built-in template, for later. */
export function parkedButtons(uri: vscode.Uri): string[] {
  return [
    writeButton(templateOf('video', uri), 'https://youtu.be/'),
    writeButton(templateOf('slides', uri), 'https://'),
  ];
}

/** Files beside the pages of a day, also those that are no notes. */
async function filesOf({ uri }: NoteRoot, { folder, sessions }: Day): Promise<Set<string>> {
  const place = folder ?? sessions[0]?.path.replace(/\/?[^/]*$/, '') ?? '';
  try {
    const entries = await vscode.workspace.fs.readDirectory(uriIn(uri, place));
    return new Set(entries.map(([name]) => inFolder(place, name)));
  } catch {
    // A folder that is not there yet holds nothing.
    return new Set();
  }
}

/** The workspace's own template: a setting, or Hugo's archetype; never a file outside of the workspace. */
export async function templateFor(
  { uri }: NoteRoot,
  conference: Pick<Conference, 'path' | 'layout'>,
): Promise<string | undefined> {
  const set = vscode.workspace.getConfiguration('conferenceNotes.sessions', uri).get<string>('template', '');
  const archetypes = archetypesIn(siteFolder(conference.path));
  const candidates = set !== '' ? [set] : conference.layout === 'site' ? archetypes : [];
  for (const path of candidates) {
    if (/(?:^|[\\/])\.\.(?:[\\/]|$)|^[\\/]|:/.test(path))
      throw new Error(
        vscode.l10n.t('The template “{0}” is outside the workspace; give a path inside it.', path),
      );
    if (await isLinked(path, folderReader(uri))) {
      // Hugo's own archetype may be a link to a shared one; nobody has named it here.
      if (set === '') continue;
      throw new Error(
        vscode.l10n.t(
          'The template “{0}” is a symbolic link, which may lead outside the workspace; name the file itself.',
          path,
        ),
      );
    }
    const reasons: string[] = [];
    const text = await readNoteText(uriIn(uri, path), path, { warn: (reason) => reasons.push(reason) });
    if (text !== undefined) return text;
    if (reasons.length > 0)
      throw new Error(vscode.l10n.t('The template cannot be used. {0}', reasons.join(' ')));
  }
  if (set !== '')
    throw new Error(
      vscode.l10n.t(
        'There is no template “{0}” in the workspace; see the setting {1}.',
        set,
        'conferenceNotes.sessions.template',
      ),
    );
  return undefined;
}
