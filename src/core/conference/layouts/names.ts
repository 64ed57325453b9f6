import type { Folder } from '../folder-tree';
import { trimTitle, type NoteFile } from '../note-file';
import { readableName } from '../readable';

/** What a folder is told from above. */
export interface FolderNames {
  readonly rootName: string;
  /** Whether somewhere in the root a folder holds one file a talk. */
  readonly pagesElsewhere: boolean;
}

const PLAIN_FOLDERS = /^(?:content|contents|docs?|notes?|talks?|sessions?|src|pages|posts|_posts)$/i;

export function folderName(folder: Folder, around: FolderNames): string {
  if (folder.path === '') return around.rootName;
  if (PLAIN_FOLDERS.test(folder.name) && folder.parent) return folderName(folder.parent, around);
  if (/^(?:19|20)\d\d$/.test(folder.name) && folder.parent && folder.parent.path !== '')
    return `${folder.parent.name} ${folder.name}`;
  return folder.name;
}

export function conferenceName(folder: Folder, index: NoteFile | undefined, around: FolderNames): string {
  const heading =
    index && (scalarTitle(index) ?? index.note.headings.find((h) => h.level === 1 && h.text !== ''));
  return heading ? trimTitle(heading.text) : folderName(folder, around);
}

export function readableFile(file: NoteFile, folder: Folder, around: FolderNames): string {
  if (file === folder.description) return folderName(folder, around);
  return scalarTitle(file)?.text ?? readableName(file.name);
}

export function scalarTitle(file: NoteFile): { text: string } | undefined {
  const title = file.note.frontMatter?.entries.find((e) => e.key.toLowerCase() === 'title')?.value;
  return typeof title === 'string' && title !== '' ? { text: title } : undefined;
}
