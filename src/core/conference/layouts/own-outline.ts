import { holdsOne, offsetsIn, startingIn, type Span } from '../../text/span';
import type { Company } from '../evidence/file-signs';
import { plainWords } from '../evidence/heading-words';
import { dayOfHeading } from '../headings/day-name';
import type { Folder } from '../folder-tree';
import type { NoteFile } from '../note-file';
import type { Talk } from '../outline';
import { targetOf } from './index-days';

/**
 * Whether a README has talks of its own, whatever stands beside it. One in which half of them lead to notes beside it,
 * or have nothing to say but the title of one, is a list of those.
 */
export function isOutlineItself(file: NoteFile, folder: Folder): boolean {
  const talks = talksOf(file);
  return talks.length > 0 && talksElsewhere(file, folder) * 2 < talks.length;
}

/**
 * What stands around a README with talks that no day tells. While there are fewer notes beside it than talks in it, and
 * none of them is led to, they are what has been added to it.
 */
export function companyOfReadme(file: NoteFile, folder: Folder, company: Company): Company {
  const isMain = countOf(folder) - 1 <= talksOf(file).length && talksElsewhere(file, folder) === 0;
  return isMain
    ? { ...company, siblings: 1, pagesElsewhere: false, description: true }
    : { ...company, siblings: Math.max(2, company.siblings), description: true, isIndex: true };
}

function talksOf({ outline }: NoteFile): readonly Talk[] {
  const talks = outline.days.length > 0 ? outline.days.flatMap((group) => group.talks) : outline.talks;
  return talks.filter(({ heading }) => dayOfHeading(heading.text) === undefined);
}

/** How many talks of a README are written in other notes. */
function talksElsewhere(file: NoteFile, folder: Folder): number {
  return talksOf(file).filter((talk) => leadsToNote(file, talk) || isTitleOnly(file, talk, folder)).length;
}

/** A heading that is a link to a note, or has little more below it than such links. */
function leadsToNote({ note }: NoteFile, { heading, end }: Talk): boolean {
  if (heading.href !== undefined) return isNote(heading.href);
  const inside: Span = { start: heading.span.end, end };
  const links = startingIn(note.links, inside).filter(({ kind, href }) => kind === 'link' && isNote(href));
  const places = offsetsIn(note.written, inside);
  return links.length > 0 && links.length * 2 >= places.length;
}

/** `keynote.md`, `talks/keynote/`: no picture, no slides, nothing elsewhere. */
function isNote(href: string): boolean {
  const path = targetOf(href, '')?.replace(/\/$/, '');
  return path !== undefined && /(?:\.(?:md|markdown|mdx)|(?:^|\/)[^/.]+)$/i.test(path);
}

function isTitleOnly({ note, path }: NoteFile, { heading, end }: Talk, folder: Folder): boolean {
  return (
    !holdsOne(note.written, { start: heading.span.end + 1, end }) &&
    holdsTitle(folder, plainWords(heading.text), path)
  );
}

/** Whether a note in a folder or below it, other than the README itself, has a title. */
function holdsTitle(folder: Folder, title: string, readme: string): boolean {
  const titles = folder.remember('titles', () =>
    [...folder.files.values()].map((file) => ({ path: file.path, title: plainWords(file.title) })),
  );
  return (
    titles.some((one) => one.title === title && one.path !== readme) ||
    folder.children.some((child) => holdsTitle(child, title, readme))
  );
}

/** The notes of a folder and those below it. */
function countOf(folder: Folder): number {
  return folder.remember('count', () =>
    folder.children.reduce((sum, child) => sum + countOf(child), folder.files.size),
  );
}
