import * as vscode from 'vscode';
import type { Conference, Day } from '../../core/conference/model';
import type { PageTemplate } from '../../core/edits/move/between-layouts';
import { moveSessions } from '../../core/edits/move/move-sessions';
import { isOutlineDay } from '../../core/edits/move/outline-landing';
import { counted } from '../counted';
import { templateFor } from '../editing/new-sessions';
import { Hint } from '../hint';
import type { NoteRoot } from '../notes/note-root';
import { chosenSessions } from '../promote/drafts-to-promote';
import { say } from '../say';
import type { Services } from '../services';
import type { TreeNode } from '../sidebar/tree-node';
import { performMove } from './perform-move';
import { dayAt, keepsAliases, sessionAt } from './session-place';

/** Asks for a day, and moves sessions to its end. */
export async function moveToDay(services: Services, rows: readonly TreeNode[]): Promise<void> {
  const { root, sessions } = await chosenSessions(services, rows);
  const [first] = sessions;
  if (!first) return;
  const own = sessionAt(root, first.id);
  const title =
    sessions.length === 1
      ? vscode.l10n.t('Move “{0}” to a Day', first.title)
      : vscode.l10n.t('Move {0} to a Day', counted(sessions.length, 'session'));
  const day = await askDay(root, own, title);
  if (day)
    await moveTo(
      services,
      root,
      sessions.map(({ id }) => id),
      day.id,
      undefined,
    );
}

/**
 * Moves sessions to a day.
 *
 * @param ids of sessions, in the order that they will have
 * @param before id of the session before which they stand then; undefined for the end of the day
 */
export async function moveTo(
  services: Pick<Services, 'notes' | 'log'>,
  root: NoteRoot,
  ids: readonly string[],
  dayId: string,
  before: string | undefined,
): Promise<void> {
  const sources = ids.map((id) => sessionAt(root, id).session.path);
  const { day, conference } = dayAt(root, dayId);
  const paths = day.path === undefined ? sources : [...sources, day.path];
  const makesPages =
    !isOutlineDay(conference, day) && ids.some((id) => sessionAt(root, id).session.span.start > 0);
  const template = makesPages ? await templateOf(root, conference) : undefined;
  const done = await performMove(services, root, paths, (notes) => {
    const now = dayAt(root, dayId);
    return moveSessions(notes, {
      ...now,
      sessions: ids.map((id) => sessionAt(root, id).session),
      before: before === undefined ? undefined : sessionAt(root, before).session,
      aliases: keepsAliases(root),
      template,
    });
  });
  if (done) say(vscode.l10n.t('Moved to “{0}”.', day.name));
}

/** The template for headings that become pages. One that cannot be used is told when a talk is made. */
async function templateOf(root: NoteRoot, conference: Conference): Promise<PageTemplate | undefined> {
  const words = await templateFor(root, conference).catch(() => undefined);
  return words === undefined ? undefined : { words, date: new Date().toISOString().slice(0, 10) };
}

async function askDay(
  { index }: NoteRoot,
  own: { readonly conference: Conference; readonly day: Day },
  title: string,
): Promise<Day | undefined> {
  const { conferences } = index.outline;
  const sorted = [own.conference, ...conferences.filter(({ id }) => id !== own.conference.id)];
  const items = sorted.flatMap((conference) =>
    conference.days
      .filter(({ id }) => id !== own.day.id)
      .map((day) => ({
        label: day.name === '' ? conference.name : day.name,
        description: [
          ...(conference.id === own.conference.id || day.name === '' ? [] : [conference.name]),
          counted(day.sessions.length, 'session'),
        ].join(' · '),
        day,
      })),
  );
  if (items.length === 0) throw new Hint(vscode.l10n.t('There is no other day. Use “New Day” first.'));
  const placeHolder = vscode.l10n.t('It goes to the end of the day; links, numbers and pictures follow');
  const options = { title, placeHolder, matchOnDescription: true, ignoreFocusOut: true };
  return (await vscode.window.showQuickPick(items, options))?.day;
}
