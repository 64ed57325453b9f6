import type { Company } from '../evidence/file-signs';
import { speaksForSeveral } from '../evidence/file-signs';
import type { Folder } from '../folder-tree';

/** What a file's own folder says about it. */
export function companyOf(folder: Folder): Company {
  return folder.remember('company', () => {
    const { notes } = folder;
    const likely = notes.filter(speaksForSeveral);
    const blocks = notes.length > 1 && likely.length * 2 >= notes.length;
    return { siblings: notes.length, pagesElsewhere: false, blocks, description: false, isBlog: false };
  });
}
