import * as vscode from 'vscode';

/**
 * The lines of an open note that its author is writing: changed, and the cursor has not left them since. Nothing new
 * is said about them.
 */
export class WrittenLines {
  readonly #document: vscode.TextDocument;
  #lines: ReadonlySet<number> = new Set();

  constructor(document: vscode.TextDocument) {
    this.#document = document;
  }

  /** Takes in a change of the text. The editor's cursor follows later. */
  change(changes: readonly vscode.TextDocumentContentChangeEvent[]): void {
    const lines = new Set<number>();
    let added = 0;
    for (const { range, text } of changes.toSorted((a, b) => a.rangeOffset - b.rangeOffset)) {
      const breaks = text.split('\n').length - 1;
      lines.add(range.start.line + added + breaks);
      added += breaks - (range.end.line - range.start.line);
    }
    this.#lines = lines;
  }

  /** Takes in where the cursors are. @returns whether one has left a line that was written */
  moveCursors(selections: readonly vscode.Selection[]): boolean {
    if (this.#lines.size === 0) return false;
    const before = this.#lines.size;
    this.#lines = new Set([...this.#lines].filter((line) => isAt(selections, line)));
    return this.#lines.size < before;
  }

  /** The author has gone elsewhere. @returns whether a line was being written */
  leave(): boolean {
    return this.moveCursors([]);
  }

  /** Whether somebody is writing at a place. */
  touch({ start, end }: vscode.Range): boolean {
    if (this.#lines.size === 0) return false;
    const selections = vscode.window.visibleTextEditors
      .filter(({ document }) => document === this.#document)
      .flatMap((editor) => [...editor.selections]);
    return [...this.#lines].some((line) => start.line <= line && line <= end.line && isAt(selections, line));
  }
}

function isAt(selections: readonly vscode.Selection[], line: number): boolean {
  return selections.some(({ active }) => active.line === line);
}
