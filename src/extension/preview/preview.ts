import type { MarkdownIt } from 'markdown-it';
import * as vscode from 'vscode';
import type * as Core from '../../core/preview/preview';
import { messageOf } from '../notes/read-note';
import type { Notes } from '../notes/notes';
import { followActiveNote } from './in-note';
import type { NoteContexts } from './note-contexts';
import { renderNotes } from './note-rendering';
import { isPreviewOpen } from './preview-tabs';
import { affectsPreview } from './settings';
import { StayInNote } from './stay-in-note';

/**
 * Conference notes in VS Code's Markdown preview. The core's rules and the notes are loaded when a note is first
 * shown: VS Code asks for plugins as soon as any Markdown file is open.
 */
export class Preview implements vscode.Disposable {
  readonly stayInNote = new StayInNote();
  readonly #notes: Notes;
  readonly #log: vscode.LogOutputChannel;
  readonly #listeners: { dispose(): unknown }[];
  #shown: { readonly core: typeof Core; readonly contexts: NoteContexts } | undefined;
  #starting: Promise<void> | undefined;

  constructor(notes: Notes, log: vscode.LogOutputChannel) {
    this.#notes = notes;
    this.#log = log;
    this.#listeners = [
      followActiveNote(notes),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (affectsPreview(event)) void this.#showAgain();
      }),
    ];
  }

  /** VS Code's Markdown calls it for every engine it makes. */
  readonly extendMarkdownIt = (md: MarkdownIt): MarkdownIt => {
    const shown = this.#shown;
    if (shown === undefined) {
      renderNotes(md, (document) => {
        if (document instanceof vscode.Uri && isInFolder(document)) void this.ready();
        return undefined;
      });
      return md;
    }
    shown.core.conferencePreview(md);
    renderNotes(md, (document) => (document instanceof vscode.Uri ? shown.contexts.of(document) : undefined));
    return md;
  };

  /** Resolves when conference notes are shown as such. */
  ready(): Promise<void> {
    this.#starting ??= this.#start().catch((error: unknown) => {
      this.#starting = undefined;
      this.#log.error(`The preview could not be prepared: ${messageOf(error)}`);
    });
    return this.#starting;
  }

  dispose(): void {
    this.stayInNote.dispose();
    vscode.Disposable.from(...this.#listeners).dispose();
  }

  async #start(): Promise<void> {
    const [core, { NoteContexts }] = await Promise.all([
      import('../../core/preview/preview'),
      import('./note-contexts'),
      this.#notes.load(),
    ]);
    const contexts = new NoteContexts(this.#notes);
    this.#listeners.push(
      contexts,
      contexts.onDidChange(() => {
        if (contexts.haveChanged()) void this.#showAgain();
      }),
    );
    await contexts.load();
    this.#shown = { core, contexts };
    // A plugin cannot be taken back, so VS Code makes its engine again; it shows open previews again by itself.
    await vscode.commands.executeCommand('markdown.api.reloadPlugins');
  }

  async #showAgain(): Promise<void> {
    this.#shown?.contexts.forget();
    if (isPreviewOpen()) await vscode.commands.executeCommand('markdown.preview.refresh');
  }
}

function isInFolder(document: vscode.Uri): boolean {
  return vscode.workspace.getWorkspaceFolder(document) !== undefined;
}
