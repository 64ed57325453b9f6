import type * as vscode from 'vscode';
import { checkSoFar } from '../../../core/checks/check-so-far';
import { IndexedWorkspace, type Outside } from '../../../core/checks/facts/indexed-workspace';
import { ConferenceIndex } from '../../../core/conference/index';
import type { Note } from '../../../core/note/note';
import { excludedIn } from '../../notes/excluded';
import { folderReader, isNotesPlace } from '../../notes/find-notes';
import { isLinked } from '../../notes/linked-places';
import type { NoteFolder } from '../../notes/note-root';
import { noteOfDocument } from '../../notes/note-of-document';
import type { Notes } from '../../notes/notes';
import { pathIn } from '../../notes/path-in-folder';
import { isTooLarge } from '../../notes/read-note';
import type { EarlyWords } from '../typos/early-words';
import type { CheckedNote } from './checked-note';
import { rulesFor } from './severities';

/** Where an open document stands as a note. */
interface Place {
  readonly folder: NoteFolder;
  readonly path: string;
}

/** Checks open notes of which nothing is known but their words: no other note is read, and no outline of before known. */
export class EarlyChecks implements vscode.Disposable {
  readonly #notes: Notes;
  readonly #changed: () => void;
  /** By address; undefined for what is no note, or while nobody knows. */
  readonly #places = new Map<string, Place | undefined>();
  readonly #nothing: IndexedWorkspace;
  #current: { readonly folder: NoteFolder; readonly text: string; readonly note: Note } | undefined;

  /** @param changed called when a document has turned out to be a note */
  constructor(
    notes: Notes,
    outside: Pick<Outside, 'hasIcon' | 'formulaProblem'>,
    words: EarlyWords,
    changed: () => void,
  ) {
    this.#notes = notes;
    this.#changed = changed;
    this.#nothing = new IndexedWorkspace(new ConferenceIndex(''), {
      ...outside,
      hasFile: () => undefined,
      typos: () =>
        this.#current && words.typosOf(this.#current.folder, this.#current.text, this.#current.note),
    });
  }

  /** What is found in an open note, without what other notes may change; undefined when it is none as far as is known. */
  check(document: vscode.TextDocument): Pick<CheckedNote, 'text' | 'findings'> | undefined {
    const key = document.uri.toString();
    if (!this.#places.has(key)) void this.#look(document.uri);
    const place = this.#places.get(key);
    const text = document.getText();
    if (!place || isTooLarge(text)) return undefined;
    const { folder, path } = place;
    const note = noteOfDocument(document);
    this.#current = { folder, text, note };
    const knowledge = { outline: false, notes: false, files: false, sites: false };
    const findings = checkSoFar({ path, text, note, around: this.#nothing }, knowledge, rulesFor(folder.uri));
    this.#current = undefined;
    return { text, findings };
  }

  dispose(): void {
    this.#nothing.dispose();
  }

  async #look(uri: vscode.Uri): Promise<void> {
    const key = uri.toString();
    this.#places.set(key, undefined);
    const place = this.#placeOf(uri);
    if (!place) return;
    const { folder, path } = place;
    if (await isLinked(path, folderReader(folder.uri, this.#notes.localOf(folder)))) return;
    this.#places.set(key, place);
    this.#changed();
  }

  /** Where a file stands as a note, by its name and its folders. */
  #placeOf(uri: vscode.Uri): Place | undefined {
    for (const folder of this.#notes.folders) {
      const path = pathIn(folder.uri, uri);
      if (path !== undefined)
        return isNotesPlace(path) && !excludedIn(folder.uri)(path) ? { folder, path } : undefined;
    }
    return undefined;
  }
}
