import * as vscode from 'vscode';
import { isPreviewInFront } from './preview-tabs';

/**
 * Milliseconds between the times at which a note gets the cursor back. A preview takes the focus when it is opened, and
 * once more when its page begins to load; the second time VS Code tells nobody, and still says that the note is active.
 */
const PAUSES = [150, 250, 400, 600];

/** Keeps the cursor in a note while VS Code opens a preview beside it. */
export class StayInNote implements vscode.Disposable {
  #running = new vscode.CancellationTokenSource();

  /**
   * Resolves when whoever goes to the preview stays there.
   *
   * @param editor the one of the note
   * @param isLoading whether the page of the preview is still to come
   */
  async stay(editor: vscode.TextEditor, isLoading: boolean): Promise<void> {
    this.dispose();
    const { token } = (this.#running = new vscode.CancellationTokenSource());
    if (!(await isPreviewInFront())) return;
    const { document, viewColumn } = editor;
    const goBack = async (): Promise<void> => {
      await vscode.window.showTextDocument(document, viewColumn);
    };
    await goBack();
    if (isLoading) await this.#comeBack(document, goBack, token);
  }

  async #comeBack(
    document: vscode.TextDocument,
    goBack: () => Promise<void>,
    token: vscode.CancellationToken,
  ): Promise<void> {
    const listener = vscode.window.onDidChangeActiveTextEditor((active) => {
      if (active !== undefined && active.document !== document) this.dispose();
    });
    for (const pause of PAUSES) {
      await new Promise((resolve) => setTimeout(resolve, pause));
      const isSeen = vscode.window.visibleTextEditors.some((editor) => editor.document === document);
      if (token.isCancellationRequested || !isSeen) break;
      await goBack();
    }
    listener.dispose();
  }

  /** The user goes on to something else: where the focus is now, it is wanted. */
  dispose(): void {
    this.#running.cancel();
  }
}
