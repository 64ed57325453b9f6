import * as vscode from 'vscode';
import type { Checks } from './checks';

interface Choice extends vscode.QuickPickItem {
  readonly act: 'keep' | 'replace' | 'workspace' | 'user';
  readonly text?: string;
}

/** Goes through the doubtful words of a note, one by one; the author decides. */
export class TypoReview {
  readonly #checks: Checks;
  readonly #document: vscode.TextDocument;
  readonly #kept = new Set<string>();

  constructor(checks: Checks, document: vscode.TextDocument) {
    this.#checks = checks;
    this.#document = document;
  }

  /** Ends when no word is left, or when the author escapes. */
  async run(): Promise<void> {
    let seen = 0;
    for (;;) {
      const words = (await this.#checks.doubtfulWords(this.#document)).filter(
        ({ word }) => !this.#kept.has(word),
      );
      const [next] = words;
      if (!next) {
        void vscode.window.showInformationMessage(
          seen === 0 ? 'No word looks misspelt.' : 'No other word looks misspelt.',
        );
        return;
      }
      seen++;
      const range = new vscode.Range(
        this.#document.positionAt(next.span.start),
        this.#document.positionAt(next.span.end),
      );
      await vscode.window.showTextDocument(this.#document, { selection: range, preserveFocus: true });
      const choice = await this.#ask(next.word, next.suggestions, words.length);
      if (!choice) return;
      await this.#act(choice, next.word, range);
    }
  }

  #ask(word: string, suggestions: readonly string[], left: number): Thenable<Choice | undefined> {
    const items: Choice[] = [
      ...suggestions.map((text): Choice => ({
        label: `$(edit) ${text}`,
        description: 'change to this',
        act: 'replace',
        text,
      })),
      { label: `$(check) Keep “${word}”`, act: 'keep' },
      { label: '$(book) Never flag in this workspace', act: 'workspace' },
      { label: '$(account) Never flag for me', act: 'user' },
    ];
    return vscode.window.showQuickPick(items, {
      title: `Is “${word}” misspelt? (${left} left)`,
      placeHolder: 'Escape ends the review',
      ignoreFocusOut: true,
    });
  }

  async #act({ act, text }: Choice, word: string, range: vscode.Range): Promise<void> {
    this.#kept.add(word);
    if (act === 'replace' && text !== undefined) {
      const edit = new vscode.WorkspaceEdit();
      edit.replace(this.#document.uri, range, text);
      await vscode.workspace.applyEdit(edit);
    } else if (act !== 'keep') {
      await vscode.commands.executeCommand('conferenceNotes.neverFlag', this.#document.uri, word, act);
    }
  }
}
