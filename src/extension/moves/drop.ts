import * as vscode from 'vscode';
import { moveDays } from '../../core/edits/move/move-days';
import { Hint } from '../hint';
import type { ConferenceNode, DayNode, SessionNode, TreeNode } from '../sidebar/tree-node';
import { moveTo } from './move-to-day';
import { performMove } from './perform-move';
import type { Planning } from './plan-move';
import { dayAt, keepsAliases, sessionAt } from './session-place';

/**
 * Moves what was dragged: sessions to a day's end, or to the place of a session; days to the place of a day, or to the
 * end of a conference.
 *
 * @param target the row on which it was dropped; undefined below all rows
 * @throws a sentence that says what cannot be done
 */
export async function drop(
  planning: Planning,
  dragged: readonly TreeNode[],
  target: TreeNode | undefined,
): Promise<void> {
  // What is below another dragged row goes with it.
  const nodes = dragged.filter((node) => !dragged.some((other) => other !== node && isBelow(node, other)));
  if (!target || nodes.includes(target)) return;
  if (nodes.some(({ root }) => root !== target.root))
    throw new Hint(vscode.l10n.t('Talks can only be moved within one folder of the window.'));
  const sessions = nodes.filter((node): node is SessionNode => node.kind === 'session');
  const days = nodes.filter((node): node is DayNode => node.kind === 'day');
  if (sessions.length === nodes.length) await dropSessions(planning, sessions, target);
  else if (days.length === nodes.length) await dropDays(planning, days, target);
  else
    throw new Hint(
      vscode.l10n.t(
        'Drag talks, or days: conferences stay where they are, and talks and days do not go together.',
      ),
    );
}

async function dropSessions(
  planning: Planning,
  nodes: readonly SessionNode[],
  target: TreeNode,
): Promise<void> {
  await planning.notes.settle();
  const { root } = target;
  const ids = nodes.map(({ value }) => value.id);
  if (target.kind !== 'session') {
    const day = target.kind === 'day' ? target.value : onlyDay(target);
    await moveTo(planning, root, ids, day.id, undefined);
    return;
  }
  const { day } = sessionAt(root, target.value.id);
  await moveTo(planning, root, ids, day.id, placeBefore(day.sessions, ids, target.value.id)?.id);
}

/** The day of a conference whose talks have no days, or have only one. */
function onlyDay({ value }: ConferenceNode): { readonly id: string } {
  const day =
    value.days.find(({ name }) => name === '') ?? (value.days.length === 1 ? value.days[0] : undefined);
  if (!day)
    throw new Hint(vscode.l10n.t('“{0}” has several days; drop the talk on one of them.', value.name));
  return day;
}

async function dropDays(planning: Planning, nodes: readonly DayNode[], target: TreeNode): Promise<void> {
  await planning.notes.settle();
  const { root } = target;
  const on = target.kind === 'session' ? target.parent : target;
  const order = root.index.outline.conferences.flatMap(({ days }) => days.map(({ id }) => id));
  const ids = nodes.map(({ value }) => value.id).sort((a, b) => order.indexOf(a) - order.indexOf(b));
  if (on.kind === 'day' && ids.includes(on.value.id)) return;
  const conference = on.kind === 'day' ? dayAt(root, on.value.id).conference : on.value;
  const days = ids.map((id) => dayAt(root, id).day);
  const sources = [...days, ...conference.days].flatMap(({ path }) => path ?? []);
  await performMove(planning, root, sources, (notes) => {
    const { conferences } = root.index.outline;
    const goal = conferences.find(({ id }) => id === conference.id) ?? conference;
    const before = on.kind === 'day' ? placeBefore(goal.days, ids, on.value.id) : undefined;
    const moved = ids.map((id) => dayAt(root, id).day);
    return moveDays(notes, {
      days: moved,
      conferences,
      conference: goal,
      before,
      aliases: keepsAliases(root),
    });
  });
}

/** The row before which dragged ones stand then: they take the place of the one on which they are dropped. */
function placeBefore<Row extends { readonly id: string }>(
  rows: readonly Row[],
  ids: readonly string[],
  on: string,
): Row | undefined {
  const order = rows.map(({ id }) => id);
  const at = order.indexOf(on);
  // Dragged down, they stand after it, and it moves up.
  const isDown = ids.every((id) => order.includes(id) && order.indexOf(id) < at);
  return rows.slice(isDown ? at + 1 : at).find(({ id }) => !ids.includes(id));
}

function isBelow(node: TreeNode, other: TreeNode): boolean {
  return node.parent !== undefined && (node.parent === other || isBelow(node.parent, other));
}
