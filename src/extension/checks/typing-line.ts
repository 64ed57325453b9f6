import * as vscode from 'vscode';

/**
 * The line on which somebody is typing: from the first letter until the cursor leaves it. Nothing is said about it
 * meanwhile.
 */
export class TypingLine implements vscode.Disposable {
  readonly #left = new vscode.EventEmitter<vscode.TextDocument>();
  /** Comes when the cursor has left a line that was typed into. */
  readonly onDidLeave = this.#left.event;
  readonly #disposable: vscode.Disposable;
  #at: { readonly document: vscode.TextDocument; readonly line: number } | undefined;

  constructor() {
    this.#disposable = vscode.Disposable.from(
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges, reason }) => {
        const editor = vscode.window.activeTextEditor;
        if (contentChanges.length === 0 || editor?.document !== document || reason !== undefined) return;
        // A letter, a deleted one, a pasted word: not what a fix or another extension did elsewhere.
        const [change] = contentChanges;
        const isTyping = contentChanges.length === 1 && change !== undefined && change.range.isSingleLine;
        if (isTyping && change.text.length <= 1) this.#at = { document, line: change.range.start.line };
      }),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
        const at = this.#at;
        if (at?.document !== textEditor.document) return;
        if (selections.some(({ active }) => active.line === at.line)) return;
        this.#leave();
      }),
      vscode.window.onDidChangeActiveTextEditor(() => {
        this.#leave();
      }),
    );
  }

  /** The line nothing is said about; undefined when nobody types in a document. */
  in(document: vscode.TextDocument): number | undefined {
    return this.#at?.document === document ? this.#at.line : undefined;
  }

  dispose(): void {
    this.#disposable.dispose();
    this.#left.dispose();
  }

  #leave(): void {
    const left = this.#at;
    this.#at = undefined;
    if (left) this.#left.fire(left.document);
  }
}
