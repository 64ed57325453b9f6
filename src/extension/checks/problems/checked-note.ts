import type { Note } from '../../../core/note/note';
import type { Typo } from '../../../core/typos/typo';
import type { NoteRoot } from '../../notes/note-root';
import type { Found } from './root-checks';

/** A note with what was found in it. */
export interface CheckedNote extends Found {
  readonly root: NoteRoot;
}

/** A note with its doubtful words, in order. */
export interface NoteWords {
  readonly path: string;
  readonly text: string;
  readonly note: Note;
  readonly words: readonly Typo[];
}
