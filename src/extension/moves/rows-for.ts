import * as vscode from 'vscode';
import { Hint } from '../hint';
import { FROM_KEY, rowsOfKey } from '../rows-of-key';
import type { Services } from '../services';
import { toTreeNodes, type TreeNode } from '../sidebar/tree-node';

/**
 * The rows a command is for: those of the tree's menu; those that a key was pressed on in the tree; none when it came
 * from the palette.
 */
export async function rowsFor(
  { sidebar }: Services,
  from: unknown,
  selected: unknown,
): Promise<readonly TreeNode[]> {
  if (from !== FROM_KEY) return toTreeNodes(from, selected);
  const rows = await rowsOfKey(sidebar.view);
  // The session of the cursor is not what is looked at in the tree.
  if (rows.length === 0) throw new Hint(vscode.l10n.t('Choose one session for this.'));
  return rows;
}
