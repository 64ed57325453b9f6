import { isBuiltByHugo as isBuilt } from '../../core/site/built-by-hugo';
import { hasFile } from './has-file';
import type { NoteRoot } from './note-root';

/** Whether Hugo makes a page of a note, as far as the files of its root are known. */
export function isBuiltByHugo(path: string, root: NoteRoot): boolean {
  return isBuilt(path, (file) => hasFile(root, file));
}
