import * as vscode from 'vscode';
import { conferenceNotes } from '../conference-notes';
import { eventually, fixture, workbench } from '../workbench';

const body = 'body:has(> .markdown-body)';
const webview = { webview: true };

/** No two waits look for the same words: an older preview may still be on its way out. */
let marks = 0;

/** The note as it was before the first test. */
let original: string | undefined;

/** A note of the sample conference, with another text for as long as a test runs. */
export class LivePreview {
  readonly #editor: vscode.TextEditor;

  private constructor(editor: vscode.TextEditor) {
    this.#editor = editor;
  }

  /** Shows a text in the editor and, beside it, in the preview. Nothing is saved. */
  static async of(text: string): Promise<LivePreview> {
    await conferenceNotes();
    const editor = await vscode.window.showTextDocument(fixture('sample-conference', ...note));
    original ??= editor.document.getText();
    const preview = new LivePreview(editor);
    await preview.write(text);
    await openPreview();
    await preview.shown({ isNew: true });
    return preview;
  }

  /** Puts the note back as it was and closes everything. */
  static async close(): Promise<void> {
    const document = await vscode.workspace.openTextDocument(fixture('sample-conference', ...note));
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), original ?? document.getText());
    await vscode.workspace.applyEdit(edit);
    await document.save();
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await (await conferenceNotes()).notes.settle();
  }

  /** Replaces the whole text. */
  async write(text: string): Promise<void> {
    const { document } = this.#editor;
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    await this.#change(whole, text);
  }

  /** Replaces the first place where some words stand. */
  async replace(words: string, others: string): Promise<void> {
    const { document } = this.#editor;
    const at = document.getText().indexOf(words);
    if (at < 0) throw new Error(`The note does not hold "${words}".`);
    const range = new vscode.Range(document.positionAt(at), document.positionAt(at + words.length));
    await this.#change(range, others);
  }

  /**
   * Waits until the preview shows what the editor holds, all diagrams drawn.
   *
   * @param isNew nothing of it has been looked at yet: one that hears of no change is closed and opened again
   */
  async shown({ isNew = false } = {}): Promise<void> {
    const mark = `mark${++marks}end`;
    const { document } = this.#editor;
    const end = document.lineAt(document.lineCount - 1).range.end;
    await this.#change(new vscode.Range(end, end), `\n\n${mark}\n`);
    let rounds = 0;
    await eventually(`the preview showing ${mark}`, async () => {
      if ((await workbench.texts(`.markdown-body:has-text("${mark}")`, webview)).length > 0) return true;
      // News for a page whose scripts are still on their way is lost: VS Code tells of the next change only.
      if (++rounds % 50 === 0) await this.replace(mark, `${mark}.`);
      if (isNew && rounds % 200 === 0) await openPreviewAgain();
      return false;
    });
    await this.allDrawn();
  }

  /** Waits until no diagram is left to draw. */
  async allDrawn(): Promise<void> {
    await eventually('drawing all diagrams', async () => {
      const left = await this.waiting();
      if (left > 0) throw new Error(`${String(left)} are left`);
      return true;
    });
  }

  /** How many diagrams are not drawn yet. */
  waiting(): Promise<number> {
    return this.#count('Waiting');
  }

  /** How often Mermaid has drawn since the preview was opened. */
  drawn(): Promise<number> {
    return this.#count('Drawn');
  }

  /** What is on the page. */
  html(): Promise<string> {
    return workbench.html('.markdown-body', webview);
  }

  /** The ids of all pictures: one that is drawn or made again has another. */
  async pictures(): Promise<string[]> {
    return [...(await this.html()).matchAll(/<svg [^>]*?id="([^"]*)"/g)].map((found) => found[1] ?? '');
  }

  async #count(what: 'Drawn' | 'Waiting'): Promise<number> {
    const name = `data-conference-diagrams-${what.toLowerCase()}`;
    return Number(await workbench.attribute(body, name, webview));
  }

  async #change(range: vscode.Range, text: string): Promise<void> {
    const done = await this.#editor.edit((edit) => {
      edit.replace(range, text);
    });
    if (!done) throw new Error('The editor took no edit.');
  }
}

/**
 * Chooses a colour theme, and waits until the preview has it, all diagrams drawn: VS Code loads themes side by side, so
 * that one that is chosen while the last one is still coming may be followed by that. A page that is never brought to
 * the front is closed and opened again. Without a theme it is the one of the start again.
 *
 * @param theme by its id of old; newer editors leave the first word out of some
 * @param selector what is then to be seen in the page
 */
export async function setTheme(theme?: `Default ${string}`, selector = '.markdown-body'): Promise<void> {
  await vscode.workspace
    .getConfiguration('workbench')
    .update('colorTheme', theme, vscode.ConfigurationTarget.Global);
  if (theme === undefined) return;
  const id = theme.replace('Default ', '');
  const page = `body[data-vscode-theme-id$="${id}"][data-conference-diagrams-waiting="0"] ${selector}`;
  let rounds = 0;
  await eventually(`the preview in ${theme}`, async () => {
    if ((await workbench.texts(page, webview)).length > 0) return true;
    if (++rounds % 200 === 0) await openPreviewAgain();
    return false;
  });
}

/**
 * Opens the preview of the note in front. VS Code 1.100 now and then loads all of a webview's page and never brings it
 * to the front, whatever the page is; such a one is closed and opened again.
 */
export async function openPreview(): Promise<void> {
  await vscode.commands.executeCommand('conferenceNotes.openLivePreview');
  try {
    await workbench.text('.markdown-body', webview);
  } catch {
    await openPreviewAgain();
    await workbench.text('.markdown-body', webview);
  }
}

async function openPreviewAgain(): Promise<void> {
  const previews = vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(({ input }) => input instanceof vscode.TabInputWebview);
  await vscode.window.tabGroups.close(previews);
  await vscode.commands.executeCommand('conferenceNotes.openLivePreview');
}

const note = ['content', 'day1', '06_small-images.md'];
