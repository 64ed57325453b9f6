import * as vscode from 'vscode';
import { moveSessions } from '../../core/edits/move/move-sessions';
import type { NoteRoot } from '../notes/note-root';
import { say } from '../say';
import type { Services } from '../services';
import type { TreeNode } from '../sidebar/tree-node';
import { pathAfter, performMove } from './perform-move';
import { keepsAliases, oneSession, positionOf, sessionAt } from './session-place';

/** Moves a session one place up or down within its day; the row stays selected. */
export async function moveByOne(services: Services, rows: readonly TreeNode[], step: -1 | 1): Promise<void> {
  const { root, session, day } = await oneSession(services, rows);
  const target = positionOf({ day, session }) + step;
  // A key that is held down comes here again and again: nobody has to close what it says.
  if (target < 0) {
    say(
      vscode.l10n.t(
        '“{0}” is the first session of its day; “Move Session to Day” leads to another.',
        session.title,
      ),
    );
    return;
  }
  if (target >= day.sessions.length) {
    say(
      vscode.l10n.t(
        '“{0}” is the last session of its day; “Move Session to Day” leads to another.',
        session.title,
      ),
    );
    return;
  }
  const done = await performMove(services, root, [session.path], (notes) => {
    const now = sessionAt(root, session.id);
    const others = now.day.sessions.filter(({ id }) => id !== session.id);
    const before = others[positionOf(now) + step];
    return moveSessions(notes, { ...now, sessions: [now.session], before, aliases: keepsAliases(root) });
  });
  if (done && rows.length > 0) await selectRow(services, root, pathAfter(done, session.path), session.title);
}

/** Selects the row of a session, where there is one. */
export async function selectRow(
  { sidebar }: Services,
  root: NoteRoot,
  path: string,
  title: string,
): Promise<void> {
  const own = sidebar.provider.sessions.filter((node) => node.root === root && node.value.path === path);
  const node = own.find(({ value }) => value.title === title) ?? own[0];
  if (node) await sidebar.view.reveal(node, { select: true, focus: true });
}
