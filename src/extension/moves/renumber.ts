import * as vscode from 'vscode';
import { renumberDay } from '../../core/edits/move/move-session';
import { currentDay, dayOfNode } from '../editing/day-places';
import { Hint } from '../hint';
import { say } from '../say';
import type { Services } from '../services';
import type { TreeNode } from '../sidebar/tree-node';
import { planMove } from './plan-move';
import { finishMove } from './perform-move';
import { dayAt, keepsAliases } from './session-place';

/** Closes gaps and duplicates in the numbers of a day's pages. */
export async function renumber(services: Services, rows: readonly TreeNode[]): Promise<void> {
  await services.notes.settle();
  const [row] = rows;
  const place = row ? dayOfNode(row) : currentDay(services.notes);
  if (!place) throw new Hint(vscode.l10n.t('Go to a day first, or choose one in the sidebar.'));
  const { root, day } = place;
  const sources = day.sessions.map(({ path }) => path);
  const planned = await planMove(services, root, sources, (notes) => {
    const now = dayAt(root, day.id);
    return renumberDay(notes, now.conference, now.day, keepsAliases(root));
  });
  const { changes, renames } = planned.edit;
  if (changes.length + renames.length === 0) {
    say(vscode.l10n.t('The numbers of “{0}” have no gaps and no duplicates.', day.name));
    return;
  }
  if (await finishMove(services, root, planned)) say(vscode.l10n.t('“{0}” was renumbered.', day.name));
}
