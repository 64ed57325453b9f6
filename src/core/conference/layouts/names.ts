import { scalar } from '../../note/front-matter/front-matter';
import { eventIn, isCollection } from '../evidence/events';
import { holdsCollection, isEventFolder, isManual, type Above } from '../evidence/folder-signs';
import type { Folder } from '../folder-tree';
import { trimTitle, type NoteFile } from '../note-file';
import { readableName } from '../readable';

/** What a folder is told from above. */
export interface FolderNames extends Above {
  readonly rootName: string;
  /** Whether somewhere in the root a folder holds one file a talk. */
  readonly pagesElsewhere: boolean;
  /** What the folders above are called, which a folder named after a year or `talks` takes its name from. */
  readonly names: string;
}

export function surroundingsOf(root: Folder, rootName: string): FolderNames {
  const pagesElsewhere = holdsPages(root);
  const isEventAbove = isEventFolder(root, rootName);
  const isContrasted = !isEventAbove && holdsCollection(root);
  const isManualAbove = !isEventAbove && root.description !== undefined && isManual(root.description);
  return { rootName, pagesElsewhere, isEventAbove, isContrasted, isManualAbove, names: '' };
}

/** Two surroundings with the same key make no difference to a folder. */
export function keyOf({
  pagesElsewhere,
  isEventAbove,
  isContrasted,
  isManualAbove,
  names,
}: FolderNames): string {
  return [pagesElsewhere, isEventAbove, isContrasted, isManualAbove, names].map(String).join(' ');
}

/** What the folders in a folder are told. */
export function within(folder: Folder, around: FolderNames): FolderNames {
  const isEventAbove = around.isEventAbove || isEventFolder(folder, around.rootName);
  const { description, notes } = folder;
  const title = description?.note.headings.find((h) => h.level === 1 && h.text !== '')?.text;
  const own = [description && scalarTitle(description)?.text, title, notes.length === 0];
  const names = `${around.names}/${JSON.stringify(own)}`;
  return { ...around, isEventAbove, isContrasted: around.isContrasted && !isEventAbove, names };
}

const PLAIN_FOLDERS = /^(?:content|contents|docs?|notes?|talks?|sessions?|src|pages|posts|_posts)$/i;
/** A folder whose name says only that talks are in it. */
const isPlain = ({ name }: Folder): boolean => PLAIN_FOLDERS.test(name) || isCollection(name);

const YEAR = /^(?:19|20)\d\d$/;

export function folderName(folder: Folder, around: FolderNames): string {
  if (folder.path === '') return around.rootName;
  if (isPlain(folder) && folder.parent) return folderName(folder.parent, around);
  if (YEAR.test(folder.name) && folder.parent) {
    const event = eventOf(folder.parent, around);
    return event === undefined ? folder.name : `${event} ${folder.name}`;
  }
  return folder.name;
}

/** The one event that a folder is about, by its README's title or its name; undefined when it is about several. */
export function eventOf(folder: Folder, around: FolderNames): string | undefined {
  if (YEAR.test(folder.name) && folder.parent) {
    const above = eventOf(folder.parent, around);
    return above === undefined ? undefined : `${above} ${folder.name}`;
  }
  const title = folder.description?.note.headings.find((h) => h.level === 1)?.text;
  const told = title === undefined ? undefined : eventIn(title);
  if (told !== undefined) return told;
  if (isPlain(folder) && folder.parent) return eventOf(folder.parent, around);
  return eventIn(folder.path === '' ? around.rootName : folder.name);
}

export function conferenceName(folder: Folder, index: NoteFile | undefined, around: FolderNames): string {
  const heading =
    index && (scalarTitle(index) ?? index.note.headings.find((h) => h.level === 1 && h.text !== ''));
  if (heading) return trimTitle(heading.text);
  const { parent } = folder;
  return isPlain(folder) && parent?.description && parent.notes.length === 0
    ? conferenceName(parent, eventOf(parent, around) === undefined ? undefined : parent.description, around)
    : folderName(folder, around);
}

export function readableFile(file: NoteFile, folder: Folder, around: FolderNames): string {
  if (file === folder.description) return folderName(folder, around);
  return scalarTitle(file)?.text ?? readableName(file.name);
}

export function scalarTitle(file: NoteFile): { text: string } | undefined {
  const text = scalar(file.note.frontMatter, 'title');
  return text === undefined ? undefined : { text };
}

/** Whether some folder holds one file a talk: several notes that are neither outlines nor named after a day alone. */
function holdsPages(folder: Folder): boolean {
  return folder.remember('holds pages', () => {
    const pages = folder.notes.filter(
      (file) => file.outline.days.length === 0 && !file.outline.topDay && file.namedDay?.after !== '',
    );
    return pages.length > 1 || folder.children.some(holdsPages);
  });
}
