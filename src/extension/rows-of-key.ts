import * as vscode from 'vscode';

/** What the keys of a view hand to their command, in package.json. */
export const FROM_KEY = 'selection';

/** The rows that a key was pressed on: the selected ones if the row of the keyboard is one of them, else that row alone. */
export async function rowsOfKey<Row>(view: vscode.TreeView<Row>): Promise<readonly Row[]> {
  const { row, selected } = await keyboardIn(view);
  return row === undefined || selected.includes(row) ? selected : [row];
}

/**
 * What a command is for that takes one row: that of the keyboard when a key was pressed, else what the command was
 * called with.
 */
export async function rowFor(view: vscode.TreeView<unknown>, from: unknown): Promise<unknown> {
  if (from !== FROM_KEY) return from;
  const { row, selected } = await keyboardIn(view);
  return row ?? selected[0];
}

/**
 * The row that has the keyboard. VS Code tells an extension which rows are selected, not which one has the keyboard; to
 * change whether that one is selected too shows it, and opens nothing. The selection is put back.
 */
async function keyboardIn<Row>(view: vscode.TreeView<Row>): Promise<{
  readonly row: Row | undefined;
  readonly selected: readonly Row[];
}> {
  const selected = view.selection;
  await vscode.commands.executeCommand('list.toggleSelection');
  const toggled = view.selection;
  if (toggled.length !== selected.length) await vscode.commands.executeCommand('list.toggleSelection');
  const row =
    toggled.find((each) => !selected.includes(each)) ?? selected.find((each) => !toggled.includes(each));
  return { row, selected };
}
