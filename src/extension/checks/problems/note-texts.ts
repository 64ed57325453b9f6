import * as vscode from 'vscode';
import type { Note } from '../../../core/note/note';
import type { Notes } from '../../notes/notes';
import type { NoteRoot } from '../../notes/note-root';
import { uriIn } from '../../notes/path-in-folder';
import { readNoteText } from '../../notes/read-note';
import type { ReadNote } from '../../notes/read-notes';
import { inSlices } from '../../notes/slices';

/** A note of the index with the text that it was read from. */
export interface NoteWithText {
  readonly root: NoteRoot;
  readonly path: string;
  readonly text: string;
  readonly note: Note;
}

/** The texts of notes, where they are those that the index has read. */
export class NoteTexts implements vscode.Disposable {
  readonly #notes: Notes;
  readonly #log: vscode.LogOutputChannel;
  /** The texts that the notes of the index were read from, for those that are open. */
  readonly #read = new Map<string, { readonly note: Note | undefined; readonly text: string }>();
  readonly #listener = vscode.workspace.onDidCloseTextDocument(({ uri }) => {
    this.#read.delete(uri.toString());
  });

  constructor(notes: Notes, log: vscode.LogOutputChannel) {
    this.#notes = notes;
    this.#log = log;
  }

  /** Takes in a note that the index has just read. */
  take({ root, path, text }: ReadNote): void {
    const key = uriIn(root.uri, path).toString();
    if (text === undefined) this.#read.delete(key);
    else if (vscode.workspace.textDocuments.some(({ uri }) => uri.toString() === key))
      this.#read.set(key, { note: root.index.note(path), text });
  }

  /** Has the open notes read again whose texts are not known, because they were read before anybody listened. */
  rereadUnknown(): void {
    for (const { uri } of vscode.workspace.textDocuments)
      if (!this.#read.has(uri.toString()) && this.#notes.find(uri)) this.#notes.reread(uri);
  }

  /** An open note; undefined when it is none, or its present text is not read yet. */
  present(document: vscode.TextDocument): NoteWithText | undefined {
    const found = this.#notes.find(document.uri);
    const read = this.#read.get(document.uri.toString());
    const note = found?.root.index.note(found.path);
    if (!found || !note || read?.note !== note || read.text !== document.getText()) return undefined;
    return { ...found, text: read.text, note };
  }

  /** Does something with notes that need not be open, in slices; those that are gone or just changing are left out. */
  async each<T>(root: NoteRoot, paths: readonly string[], work: (note: NoteWithText) => T): Promise<T[]> {
    const texts = await Promise.all(
      paths.map((path) => readNoteText(uriIn(root.uri, path), path, this.#log)),
    );
    const results: T[] = [];
    await inSlices(paths.entries(), ([at, path]) => {
      const text = texts[at];
      const note = root.index.note(path);
      if (text !== undefined && note?.length === text.length) results.push(work({ root, path, text, note }));
    });
    return results;
  }

  dispose(): void {
    this.#listener.dispose();
  }
}
