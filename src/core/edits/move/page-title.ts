import { noteFile } from '../../conference/note-file';
import type { Note } from '../../note/note';

/** The title of a page as the sidebar shows it, from whatever says it. */
export function prefixlessTitle(note: Note, path: string): string {
  return noteFile(path, note).title;
}
