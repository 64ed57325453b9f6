import * as vscode from 'vscode';
import type { Conference, Day, Session } from '../../core/conference/model';
import { Hint } from '../hint';
import type { NoteRoot } from '../notes/note-root';
import { chosenSessions } from '../promote/drafts-to-promote';
import type { Services } from '../services';
import type { TreeNode } from '../sidebar/tree-node';

/** A session with where it stands. */
export interface SessionAt {
  readonly conferences: readonly Conference[];
  readonly conference: Conference;
  readonly day: Day;
  readonly session: Session;
}

/** A session of the outline as it is now, by its id. @throws when it is gone */
export function sessionAt({ index }: NoteRoot, id: string): SessionAt {
  for (const conference of index.outline.conferences)
    for (const day of conference.days)
      for (const session of day.sessions)
        if (session.id === id) return { conferences: index.outline.conferences, conference, day, session };
  throw new Error(vscode.l10n.t('The session is gone; nothing was done. Try again.'));
}

/** A day of the outline as it is now, by its id. @throws when it is gone */
export function dayAt({ index }: NoteRoot, id: string): Omit<SessionAt, 'session'> {
  for (const conference of index.outline.conferences)
    for (const day of conference.days)
      if (day.id === id) return { conferences: index.outline.conferences, conference, day };
  throw new Error(vscode.l10n.t('The day is gone; nothing was done. Try again.'));
}

/** The one session that a command is for. @throws a sentence when there is none */
export async function oneSession(
  services: Services,
  rows: readonly TreeNode[],
): Promise<{ readonly root: NoteRoot } & SessionAt> {
  if (rows.length > 1 || rows.some(({ kind }) => kind !== 'session'))
    throw new Hint(vscode.l10n.t('Choose one session for this.'));
  const { root, sessions } = await chosenSessions(services, rows);
  const [session] = sessions;
  if (!session) throw new Hint(vscode.l10n.t('Choose one session for this.'));
  return { root, ...sessionAt(root, session.id) };
}

/** Whether pages keep their old addresses as aliases. */
export function keepsAliases({ uri }: NoteRoot): boolean {
  return vscode.workspace.getConfiguration('conferenceNotes.moves', uri).get('aliases', true);
}

/** The number of the session among those of its day. */
export function positionOf({ day, session }: Pick<SessionAt, 'day' | 'session'>): number {
  return day.sessions.findIndex(({ id }) => id === session.id);
}
