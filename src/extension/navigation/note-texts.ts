import type * as vscode from 'vscode';
import { searchedText, type SearchedText } from '../../core/conference/text-search';
import type { NoteRoot } from '../notes/note-root';
import { readTexts } from '../notes/read-texts';
import { inSlices } from '../notes/slices';

/** The texts of all notes with sessions, read while a list is open that searches them, and forgotten with it. */
export class NoteTexts {
  readonly #log: vscode.LogOutputChannel;
  readonly #texts = new Map<NoteRoot, Map<string, SearchedText>>();

  constructor(log: vscode.LogOutputChannel) {
    this.#log = log;
  }

  of(root: NoteRoot, path: string): SearchedText | undefined {
    return this.#texts.get(root)?.get(path);
  }

  /**
   * Reads what has not been read yet, portion by portion.
   *
   * @param token nobody waits any more
   */
  async read(root: NoteRoot, paths: readonly string[], token: vscode.CancellationToken): Promise<void> {
    const known = this.#texts.get(root) ?? new Map<string, SearchedText>();
    this.#texts.set(root, known);
    const missing = paths.filter((path) => !known.has(path));
    const isStopped = (): boolean => token.isCancellationRequested;
    if (isStopped()) return;
    for await (const read of readTexts(root, missing, this.#log)) {
      await inSlices(read, ({ path, text = '' }) => {
        known.set(path, searchedText(text));
      });
      if (isStopped()) return;
    }
  }
}
