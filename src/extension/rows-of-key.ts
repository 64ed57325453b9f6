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

interface Keyboard<Row> {
  readonly row: Row | undefined;
  readonly selected: readonly Row[];
}

/** How often it is asked which row has the keyboard, and milliseconds for an answer. */
const TRIES = 5;
const ANSWER = 100;

/** The row that has the keyboard; asked again when nothing is told, as while VS Code draws the rows again. */
async function keyboardIn<Row>(view: vscode.TreeView<Row>): Promise<Keyboard<Row>> {
  let found = await askWhere(view);
  for (let tries = 1; tries < TRIES && found.row === undefined; tries++) found = await askWhere(view);
  return found;
}

/**
 * VS Code tells an extension which rows are selected, not which one has the keyboard; to change whether that one is
 * selected too shows it, and opens nothing. The selection is put back.
 */
async function askWhere<Row>(view: vscode.TreeView<Row>): Promise<Keyboard<Row>> {
  const selected = view.selection;
  const toggled = await toggle(view);
  if (toggled.length !== selected.length) await toggle(view);
  const row =
    toggled.find((each) => !selected.includes(each)) ?? selected.find((each) => !toggled.includes(each));
  return { row, selected };
}

/** @returns what is selected then, of which VS Code may tell after the command has ended */
async function toggle<Row>(view: vscode.TreeView<Row>): Promise<readonly Row[]> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let listener: vscode.Disposable | undefined;
  const told = new Promise<void>((resolve) => {
    listener = view.onDidChangeSelection(() => {
      resolve();
    });
    timer = setTimeout(resolve, ANSWER);
  });
  await vscode.commands.executeCommand('list.toggleSelection');
  await told;
  clearTimeout(timer);
  listener?.dispose();
  return view.selection;
}
