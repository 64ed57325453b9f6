import * as vscode from 'vscode';
import type { Conference, Day } from '../../core/conference/model';
import { newSession } from '../../core/edits/sessions/new-session';
import { writeButton } from '../../core/edits/buttons/button';
import type { Notes } from '../notes/notes';
import { uriIn, type NoteRoot } from '../notes/note-root';
import { readNoteText } from '../notes/read-note';
import { activePlace } from '../navigation/active-place';
import { templateOf } from './button-templates';
import { createNotes } from './create-notes';

/** A day with where it stands. */
export interface DayPlace {
  readonly root: NoteRoot;
  readonly conference: Conference;
  readonly day: Day;
}

/** The day of the note in front of the user, else the last one of the first conference; undefined without any. */
export function currentDay(notes: Notes): DayPlace | undefined {
  const place = activePlace();
  const found = place && notes.find(place.uri);
  const all = allDays(notes);
  if (found) {
    const session =
      place.offset === undefined ? undefined : found.root.index.sessionAt(found.path, place.offset);
    const own = all.filter(({ root }) => root === found.root);
    const here =
      own.find(({ day }) => session !== undefined && day.sessions.includes(session)) ??
      own.findLast(
        ({ day }) => day.path === found.path || day.sessions.some(({ path }) => path === found.path),
      );
    if (here) return here;
  }
  return all.findLast(({ conference }) => conference === all[0]?.conference);
}

export function allDays(notes: Notes): DayPlace[] {
  return notes.roots.flatMap((root) =>
    root.index.outline.conferences.flatMap((conference) =>
      conference.days.map((day) => ({ root, conference, day })),
    ),
  );
}

/** Makes a session at the end of a day and goes there. */
export async function createSession(
  notes: Notes,
  { root, conference, day }: DayPlace,
  title: string,
): Promise<void> {
  const texts = new Map<string, string>();
  if (day.path !== undefined) {
    const document = await vscode.workspace
      .openTextDocument(uriIn(root.uri, day.path))
      .then(undefined, () => undefined);
    if (document) texts.set(day.path, document.getText());
  }
  const files = await filesOf(root, day);
  const made = newSession({
    title,
    conference,
    day,
    template: await templateFor(root, conference),
    buttons: conference.layout === 'site' ? parkedButtons(root.uri) : [],
    date: new Date().toISOString().slice(0, 10),
    note: (path) => root.index.note(path),
    text: (path) => texts.get(path),
    hasFile: (path) => files.has(path) || root.index.note(path) !== undefined,
  });
  await createNotes(notes, root, made);
}

function parkedButtons(uri: vscode.Uri): string[] {
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
    return new Set(entries.map(([name]) => (place === '' ? name : `${place}/${name}`)));
  } catch {
    // A folder that is not there yet holds nothing.
    return new Set();
  }
}

/** The workspace's own template: a setting, or Hugo's archetype; never a file outside of the workspace. */
async function templateFor({ uri }: NoteRoot, conference: Conference): Promise<string | undefined> {
  const set = vscode.workspace.getConfiguration('conferenceNotes.sessions', uri).get<string>('template', '');
  const site = conference.path.replace(/(?:^|\/)content$/, '');
  const archetypes = ['archetypes/default.md', 'archetypes/session.md'].map((name) =>
    site === '' ? name : `${site}/${name}`,
  );
  const candidates = set !== '' ? [set] : conference.layout === 'site' ? archetypes : [];
  for (const path of candidates) {
    if (/(?:^|[\\/])\.\.(?:[\\/]|$)|^[\\/]|:/.test(path))
      throw new Error(`The template “${path}” lies outside of the workspace; give a path inside of it.`);
    const log = { warn: () => undefined } as unknown as vscode.LogOutputChannel;
    const text = await readNoteText(uriIn(uri, path), path, log);
    if (text !== undefined) return text;
  }
  if (set !== '')
    throw new Error(
      `There is no template “${set}” in the workspace; see the setting conferenceNotes.sessions.template.`,
    );
  return undefined;
}
