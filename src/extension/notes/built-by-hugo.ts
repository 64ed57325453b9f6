import { isBuiltByHugo as isBuilt } from '../../core/site/built-by-hugo';
import type { NoteRoot } from './note-root';

/** Whether Hugo makes a page of a note, as far as the files of its root are known. */
export function isBuiltByHugo(path: string, { index, attachments }: NoteRoot): boolean {
  return isBuilt(path, (file) => index.note(file) !== undefined || attachments.has(file) === true);
}
