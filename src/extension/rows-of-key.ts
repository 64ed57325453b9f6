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

/** Milliseconds for what is told late: a selection that is put back too soon has one row too many in the end. */
const LATE_ANSWER = 500;

/**
 * VS Code tells an extension which rows are selected, not which one has the keyboard; to change whether that one is
 * selected too shows it, and opens nothing. The selection is put back. While VS Code draws the rows again, it does
 * nothing, or tells of it late: it is asked again.
 */
async function keyboardIn<Row>(view: vscode.TreeView<Row>): Promise<Keyboard<Row>> {
  const selected = view.selection;
  const selection = new SelectionToToggle(view);
  try {
    for (let tries = 0; tries < TRIES && selection.toggled === undefined; tries++)
      await selection.toggle(ANSWER);
    for (let tries = 0; tries < TRIES && selection.size !== selected.length; tries++)
      await selection.toggle(LATE_ANSWER);
  } finally {
    selection.dispose();
  }
  return { row: selection.toggled, selected };
}

class SelectionToToggle<Row> implements vscode.Disposable {
  /** The row that was the only one to come or to go at once. */
  toggled: Row | undefined;
  readonly #listener: vscode.Disposable;
  #rows: readonly Row[];
  /** How many changes VS Code has been asked for and has not told of. */
  #open = 0;
  #whenTold: (() => void) | undefined;

  constructor(view: vscode.TreeView<Row>) {
    this.#rows = view.selection;
    this.#listener = view.onDidChangeSelection(({ selection }) => {
      this.#tell(selection);
    });
  }

  /** How many rows are selected, as far as VS Code has told. */
  get size(): number {
    return this.#rows.length;
  }

  /** @param patience milliseconds to wait until VS Code has told of all changes */
  async toggle(patience: number): Promise<void> {
    this.#open++;
    await vscode.commands.executeCommand('list.toggleSelection');
    if (this.#open === 0) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    await new Promise<void>((resolve) => {
      this.#whenTold = resolve;
      timer = setTimeout(resolve, patience);
    });
    clearTimeout(timer);
  }

  dispose(): void {
    this.#listener.dispose();
  }

  #tell(rows: readonly Row[]): void {
    const changed = [
      ...rows.filter((row) => !this.#rows.includes(row)),
      ...this.#rows.filter((row) => !rows.includes(row)),
    ];
    if (changed.length === 1) this.toggled ??= changed[0];
    this.#rows = rows;
    this.#open = Math.max(0, this.#open - 1);
    if (this.#open === 0) this.#whenTold?.();
  }
}
