import type { Company } from '../evidence/file-signs';
import { speaksForSeveral } from '../evidence/file-signs';
import { isTalkPage } from '../evidence/page-signs';
import type { Folder } from '../folder-tree';
import type { NoteFile } from '../note-file';

/** What a file's own folder says about it. */
export function companyOf(folder: Folder): Company {
  return folder.remember('company', () => {
    const { notes } = folder;
    const likely = notes.filter(speaksForSeveral);
    // Lists, and days that hold nothing yet, say nothing about the others.
    const siblings = notes.filter((file) => isTalkPage(file, { prior: 0 }) && !isEmptyDay(file)).length;
    const blocks = notes.length > 1 && likely.length * 2 >= notes.length;
    return { siblings, pagesElsewhere: false, blocks, description: false, isBlog: false };
  });
}

const isEmptyDay = ({ told, namedDay, outline }: NoteFile): boolean =>
  !told.written && (namedDay?.after === '' || outline.topDay !== undefined);
