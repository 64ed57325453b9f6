import type { MarkdownIt } from 'markdown-it';
import * as vscode from 'vscode';
import type { Notes } from '../notes/notes';
import { followActiveNote, isConferenceNote } from './in-note';
import type * as Interim from './interim';
import { renderNotes } from './note-rendering';
import { isPreviewOpen } from './preview-tabs';

type Plugin = typeof Interim;

/**
 * Conference notes in VS Code's Markdown preview. The plugin and the notes are read when a note is first shown:
 * VS Code asks for plugins as soon as any Markdown file is open.
 */
export class Preview implements vscode.Disposable {
  readonly #notes: Notes;
  readonly #log: vscode.LogOutputChannel;
  readonly #activeNote: vscode.Disposable;
  #plugin: Plugin | undefined;
  #starting: Promise<void> | undefined;

  constructor(notes: Notes, log: vscode.LogOutputChannel) {
    this.#notes = notes;
    this.#log = log;
    this.#activeNote = followActiveNote(notes);
  }

  /** VS Code's Markdown calls it for every engine it makes. */
  readonly extendMarkdownIt = (md: MarkdownIt): MarkdownIt => {
    if (this.#plugin === undefined) {
      renderNotes(md, (document) => {
        if (document instanceof vscode.Uri && isInFolder(document)) void this.#start();
        return undefined;
      });
      return md;
    }
    this.#plugin.conferencePreview(md);
    renderNotes(md, (document) => (document instanceof vscode.Uri ? this.#noteOf(document) : undefined));
    return md;
  };

  /** Resolves when notes are shown as conference notes. */
  async ready(): Promise<void> {
    await this.#start();
  }

  dispose(): void {
    this.#activeNote.dispose();
  }

  #start(): Promise<void> {
    return (this.#starting ??= this.#load());
  }

  async #load(): Promise<void> {
    const [plugin] = await Promise.all([import('./interim'), this.#notes.load()]);
    this.#plugin = plugin;
    this.#log.debug('The preview shows conference notes from now on.');
    if (isPreviewOpen()) await vscode.commands.executeCommand('markdown.api.reloadPlugins');
  }

  #noteOf(document: vscode.Uri): unknown {
    return isConferenceNote(this.#notes, document) ? {} : undefined;
  }
}

function isInFolder(document: vscode.Uri): boolean {
  return vscode.workspace.getWorkspaceFolder(document) !== undefined;
}
