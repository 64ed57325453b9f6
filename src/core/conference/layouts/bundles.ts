import { isCollection } from '../evidence/events';
import { isNamedAfterEvent, holdsSeveralTalks, type Company } from '../evidence/file-signs';
import { isManual } from '../evidence/folder-signs';
import { isTalkPage, saysTalk } from '../evidence/page-signs';
import { companyOf } from './company';
import { dayFolders } from './day-folders';
import type { Folder } from '../folder-tree';
import type { NoteFile } from '../note-file';

/** A talk that has a folder of its own, with its pictures or code: `why-rust/README.md`, `quic/index.md`. */
export interface Bundle {
  readonly folder: Folder;
  readonly file: NoteFile;
}

/**
 * The folders in a folder that hold one talk each. A README alone may as well speak of code, or of a conference.
 * @param prior what is known of the folder around them, see `priorOf`
 */
export function bundlesOf(folder: Folder, prior: number): Bundle[] {
  return folder.remember(`bundles ${String(prior)}`, () => {
    const days = dayFolders(folder).map((day) => day.folder);
    const lone = folder.children.flatMap((child) => {
      const file = child.description;
      return file && !days.includes(child) && isLeaf(child) ? [{ folder: child, file }] : [];
    });
    // What other folders hold says nothing of these: a README of talks stays one when talks come to stand there.
    const company: Company = {
      siblings: lone.length + companyOf(folder).siblings,
      pagesElsewhere: lone.length > 1,
      blocks: false,
      description: true,
      isBlog: false,
    };
    return lone.filter(({ file, folder: { name } }) => {
      const around = isCollection(name) ? Math.max(prior, 1) : prior;
      if (file.outline.days.length > 0 || isManual(file) || !file.told.written) return false;
      if (holdsSeveralTalks(file, company)) return false;
      if (isNamedAfterEvent(file) && !file.told.speaker && file.name !== 'index') return false;
      const isLikely = around > 0 || lone.length > 2 || saysTalk(file) || file.name === 'index';
      return isLikely && isTalkPage(file, { prior: around });
    });
  });
}

/** A folder with a README and no other notes in it or below it. */
function isLeaf(folder: Folder): boolean {
  return !folder.section && folder.notes.length === 0 && folder.children.every(isEmpty);
}

function isEmpty(folder: Folder): boolean {
  return folder.files.size === 0 && folder.children.every(isEmpty);
}
