import { ConferenceIndex } from '../../conference/index';
import type { Conference } from '../../conference/model';
import { isNotePath } from '../../conference/note-files';
import type { MoveEdit, MoveNotes } from './move-edit';
import { composeMoves, notesAfter } from './notes-after';
import { touchedBy } from './touched-by';

/** Notes that one edit after the other changes: all are read at first, and then only what an edit has changed. */
export class NotesInSteps {
  readonly #before: MoveNotes;
  readonly #index = new ConferenceIndex('');
  /** Paths of notes that are not as they were before. */
  readonly #changed = new Set<string>();
  #edit: MoveEdit;
  #notes: MoveNotes;

  /** @param first done already when the steps begin */
  constructor(before: MoveNotes, first: MoveEdit) {
    this.#before = before;
    this.#edit = first;
    this.#notes = this.#after(first);
    const all = [...this.#notes.paths()];
    this.#index.update(all.map((path) => ({ path, text: this.#notes.text(path) })));
    for (const path of notesTouchedBy(first)) this.#changed.add(path);
  }

  /** All edits so far as one, for the notes as they were before. */
  get edit(): MoveEdit {
    return this.#edit;
  }

  /** The notes as they are now. */
  get notes(): MoveNotes {
    return this.#notes;
  }

  get conferences(): readonly Conference[] {
    return this.#index.outline.conferences;
  }

  /** Goes on. @param step made for the notes as they are now */
  do(step: MoveEdit): void {
    this.#edit = composeMoves(this.#before, this.#edit, step);
    this.#notes = this.#after(this.#edit);
    const touched = notesTouchedBy(step);
    for (const path of touched) this.#changed.add(path);
    this.#index.update(touched.map((path) => ({ path, text: this.#notes.text(path) })));
  }

  #after(edit: MoveEdit): MoveNotes {
    const after = notesAfter(this.#before, edit);
    return {
      ...after,
      note: (path) => (this.#changed.has(path) ? this.#index.note(path) : after.note(path)),
    };
  }
}

const notesTouchedBy = (edit: MoveEdit): string[] => [...touchedBy(edit)].filter(isNotePath);
