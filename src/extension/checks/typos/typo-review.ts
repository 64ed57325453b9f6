import * as vscode from 'vscode';
import type { Typo } from '../../../core/typos/typo';
import type { Notes } from '../../notes/notes';
import type { NoteRoot } from '../../notes/note-root';
import type { Checks } from '../problems/checks';
import { rangeOf } from '../../ranges';
import { say } from '../../say';

type Decision = 'keep' | 'replace' | 'other' | 'workspace' | 'user';

interface Choice extends vscode.QuickPickItem {
  readonly decision?: Decision;
  readonly text?: string;
}

/** Goes through the words of a note that may be misspelt and that Problems does not show; the author decides. */
export class TypoReview {
  readonly #checks: Checks;
  readonly #notes: Notes;
  readonly #document: vscode.TextDocument;
  readonly #kept = new Set<string>();

  constructor(notes: Notes, checks: Checks, document: vscode.TextDocument) {
    this.#notes = notes;
    this.#checks = checks;
    this.#document = document;
  }

  /**
   * Ends when no word is left, or when the author escapes.
   * @returns how many words were corrected
   */
  async run(): Promise<number> {
    let corrected = 0;
    for (let seen = 0; ; seen++) {
      const words = await this.#words();
      const [next] = words;
      if (!next) {
        say(
          seen === 0
            ? vscode.l10n.t('No word beside those in Problems looks misspelt.')
            : vscode.l10n.t('No other word looks misspelt.'),
        );
        return corrected;
      }
      const choice = await this.#ask(next, words.length);
      if (choice?.decision === undefined) return corrected;
      if (await this.#act(choice.decision, choice.text, next)) corrected++;
    }
  }

  /** Those that are left to decide about, for the text as it is. */
  async #words(): Promise<readonly Typo[]> {
    const found = this.#found();
    const [note] = found ? await this.#checks.doubtfulWords(found.root, [found.path]) : [];
    if (note?.text !== this.#document.getText()) return [];
    return note.words.filter(({ word, tier }) => tier === 'possible' && !this.#kept.has(word));
  }

  async #ask(typo: Typo, left: number): Promise<Choice | undefined> {
    const { word, suggestions, span } = typo;
    const selection = rangeOf(this.#document, typo.span);
    await vscode.window.showTextDocument(this.#document, { selection, preserveFocus: true });
    const line = this.#document.lineAt(this.#document.positionAt(span.start)).text.trim();
    const items: Choice[] = [
      ...suggestions.map((text): Choice => ({
        label: text,
        description: vscode.l10n.t('type a correction'),
        decision: 'replace',
        text,
      })),
      {
        label: vscode.l10n.t('Something Else...'),
        description: vscode.l10n.t('type the word'),
        decision: 'other',
      },
      { label: '', kind: vscode.QuickPickItemKind.Separator },
      { label: vscode.l10n.t('Keep “{0}”', word), description: vscode.l10n.t('this time'), decision: 'keep' },
      { label: vscode.l10n.t('Never Flag in This Workspace'), decision: 'workspace' },
      { label: vscode.l10n.t('Never Flag for Me'), decision: 'user' },
    ];
    return vscode.window.showQuickPick(items, {
      title: vscode.l10n.t('Is “{0}” misspelt? ({1} left)', word, left.toLocaleString()),
      placeHolder: line.length > 100 ? `${line.slice(0, 99)}…` : line,
      ignoreFocusOut: true,
    });
  }

  /** @returns whether the word was corrected */
  async #act(decision: Decision, suggested: string | undefined, typo: Typo): Promise<boolean> {
    const { word } = typo;
    if (decision === 'workspace' || decision === 'user') {
      await vscode.commands.executeCommand('conferenceNotes.neverFlag', this.#document.uri, word, decision);
    }
    const text =
      decision === 'other'
        ? await vscode.window.showInputBox({ title: vscode.l10n.t('Correct the Word'), value: word })
        : decision === 'replace'
          ? suggested
          : undefined;
    // What stays is not asked about again.
    if (text === undefined || text === word) {
      if (decision !== 'other' || text === word) this.#kept.add(word);
      return false;
    }
    return this.#replace(typo, text);
  }

  async #replace(typo: Typo, text: string): Promise<boolean> {
    // Somebody may have typed while the list was open; the word is looked for again then.
    const range = rangeOf(this.#document, typo.span);
    if (this.#document.getText(range) !== typo.word) return false;
    const edit = new vscode.WorkspaceEdit();
    edit.replace(this.#document.uri, range, text);
    this.#kept.add(text);
    return vscode.workspace.applyEdit(edit);
  }

  #found(): { root: NoteRoot; path: string } | undefined {
    return this.#notes.find(this.#document.uri);
  }
}
