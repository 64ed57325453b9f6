import * as vscode from 'vscode';
import type { Day, Session } from '../../core/conference/model';
import {
  changeListedTalk,
  listedTalk,
  updateDayPage,
  type Recommendation,
} from '../../core/edits/day-page/update-day-page';
import { recommendationOf } from '../../core/edits/day-page/recommended-talks';
import { openBefore } from '../../core/edits/open-block';
import type { NoteEdit } from '../../core/text/text-edit';
import type { Note } from '../../core/note/note';
import { conferenceOf } from '../notes/notes-around';
import { readNotes, type NoteToChange } from '../editing/create-notes';
import type { NoteRoot } from '../notes/note-root';

/**
 * Edits that put recommended talks on the pages of some sessions' days.
 *
 * @param notes what edits were made for already; the pages are added
 */
export async function dayPageEdits(
  root: NoteRoot,
  sessions: readonly { readonly session: Session }[],
  notes: Map<string, NoteToChange>,
): Promise<NoteEdit[]> {
  const ids = new Set(sessions.map(({ session }) => session.id));
  const days = root.index.outline.conferences
    .flatMap((conference) => conference.days)
    .filter((day) => day.sessions.some(({ id }) => ids.has(id)));
  const edits: NoteEdit[] = [];
  for (const day of days) {
    const edit = await dayPageEdit(root, day, notes);
    if (edit && 'refused' in edit) void vscode.window.showWarningMessage(leftAsItIs(edit));
    else if (edit) edits.push(edit);
  }
  return edits;
}

/** A page that has to be mended by its author before something is put into it. */
interface RefusedPage {
  readonly path: string;
  readonly refused: string;
}

export function leftAsItIs({ path, refused }: RefusedPage): string {
  return vscode.l10n.t('{0} is left as it is. {1}', path, refused);
}

/** A talk whose recommendation is changed; without a reason it is taken back. */
export type ChangedTalk = Omit<Recommendation, 'reason'> & { readonly reason: string | undefined };

/** The reason for which the page of a day lists a talk; undefined when it does not. */
export async function listedReason(
  root: NoteRoot,
  { path, sessions }: Day,
  talk: string,
): Promise<string | undefined> {
  if (path === undefined || sessions.some((session) => session.path === path)) return undefined;
  const page = (await readNotes(root, [path])).get(path);
  const conference = conferenceOf(root.index.outline, path);
  const targetOf = (href: string): string | undefined => root.index.linkedNote(conference, path, href);
  return page && listedTalk(page.text, page.note, talk, targetOf)?.reason;
}

/**
 * The edit for a day's own page; undefined when nothing is to be changed, or the day has none.
 *
 * @param changed a talk that is just being recommended, with its reason; without one it is taken back
 */
export async function dayPageEdit(
  root: NoteRoot,
  { path, sessions }: Day,
  notes: Map<string, NoteToChange>,
  changed?: ChangedTalk,
): Promise<NoteEdit | RefusedPage | undefined> {
  // A day whose heading stands in the file of its talks has no page of its own.
  if (path === undefined || sessions.some((session) => session.path === path)) return undefined;
  const recommended = sessions.flatMap((session): Recommendation[] => {
    if (session.path === changed?.path)
      return changed.reason === undefined ? [] : [{ ...changed, reason: changed.reason }];
    const note: Note | undefined = notes.get(session.path)?.note ?? root.index.note(session.path);
    const reason = recommendationOf(note);
    return reason === undefined ? [] : [{ path: session.path, title: session.title, reason }];
  });
  if (recommended.length === 0 && changed === undefined) return undefined;
  const page = notes.get(path) ?? (await readNotes(root, [path])).get(path);
  if (!page) return undefined;
  const conference = conferenceOf(root.index.outline, path);
  const targetOf = (href: string): string | undefined => root.index.linkedNote(conference, path, href);
  const isSite = conference?.layout === 'site';
  const listed = changed && listedTalk(page.text, page.note, changed.path, targetOf);
  const edits = [
    ...(listed ? changeListedTalk(listed, changed.reason) : []),
    ...updateDayPage(page.text, page.note, path, recommended, targetOf, isSite),
  ];
  if (edits.length === 0) return undefined;
  const open = openBefore(page.text, page.note, edits);
  if (open) return { path, refused: open.reason };
  notes.set(path, page);
  return { path, edits };
}
