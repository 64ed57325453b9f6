import * as vscode from 'vscode';
import { Hint } from '../hint';
import type { Session } from '../../core/conference/model';
import type { Services } from '../services';
import { activePlace } from '../navigation/active-place';
import { conferenceOf, dayOf } from '../notes/notes-around';
import type { NoteRoot } from '../notes/note-root';
import { sessionsBelow, type TreeNode } from '../sidebar/tree-node';

/** Sessions of one folder. */
export interface ChosenSessions {
  readonly root: NoteRoot;
  readonly sessions: readonly Session[];
}

/** The sessions of some rows of the tree, else the one of the cursor. @throws a sentence for the user */
export async function chosenSessions(
  { notes, navigation }: Services,
  nodes: readonly TreeNode[],
): Promise<ChosenSessions> {
  await notes.settle();
  const [first] = nodes;
  if (first) {
    const ids = new Set(
      nodes
        .filter(({ root }) => root === first.root)
        .flatMap((node) => sessionsBelow(node).map(({ value }) => value.id)),
    );
    return { root: first.root, sessions: allOf(first.root).filter(({ id }) => ids.has(id)) };
  }
  const current = navigation.current();
  if (current) return { root: current.root, sessions: [current.session] };
  const place = activePlace();
  const found = place && notes.find(place.uri);
  const sessions = found ? found.root.index.sessionsOf(found.path) : [];
  if (!found || sessions.length === 0)
    throw new Hint(vscode.l10n.t('Go to a session first, or choose one in the sidebar.'));
  return { root: found.root, sessions };
}

/** Asks which drafts: those of the file, of the day, or of the conference. @returns undefined when none are wished */
export async function askSessions({ notes }: Services, title: string): Promise<ChosenSessions | undefined> {
  await notes.settle();
  const place = activePlace();
  const found = place && notes.find(place.uri);
  if (!found)
    throw new Hint(vscode.l10n.t('Open a note first; its file, day or conference can be promoted.'));
  const { root, path } = found;
  const day = dayOf(root.index.outline, path);
  const session = place.offset === undefined ? undefined : root.index.sessionAt(path, place.offset);
  const conference = conferenceOf(root.index.outline, path);
  const own =
    conference?.days.find(({ sessions }) => session !== undefined && sessions.includes(session)) ?? day;
  const groups = [
    { label: vscode.l10n.t('This file'), sessions: root.index.sessionsOf(path) },
    { label: own?.name ?? '', sessions: own?.sessions ?? [] },
    { label: conference?.name ?? '', sessions: conference?.days.flatMap(({ sessions }) => sessions) ?? [] },
  ];
  const items = groups
    .filter(({ label, sessions }) => label !== '' && sessions.length > 0)
    .map((group) => ({ ...group, description: draftsIn(group.sessions) }));
  const picked = await vscode.window.showQuickPick(items, { title });
  return picked && { root, sessions: picked.sessions };
}

function draftsIn(sessions: readonly Session[]): string {
  const drafts = sessions.filter(({ state }) => state === 'draft').length;
  return vscode.l10n.t('{0} of {1} sessions are drafts', drafts, sessions.length);
}

function allOf({ index }: NoteRoot): Session[] {
  return index.outline.conferences.flatMap(({ days }) => days.flatMap(({ sessions }) => sessions));
}
