import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { NoteContext } from '../core/preview/note-context';
import type { SiteContext, SitePage } from '../core/site/site-context';
import { sitePageOf } from '../core/site/pages';
import { readSite, type SiteFacts } from '../core/site/site';
import { diskFiles, isFile } from './disk-files';
import { isInside } from './inside';
import { readNotes } from './read-folder';

/** What the files around a note say: whether it is a page of a Hugo site, and what that site holds. */
export function contextOf(file: string): NoteContext {
  const whole = path.resolve(file);
  const found = findSite(path.dirname(whole));
  if (!found) return { path: path.basename(whole) };
  const { root, content, facts } = found;
  const relative = (target: string): string => path.relative(root, target).split(path.sep).join('/');
  return {
    path: relative(whole),
    site: siteOf(root, relative(content), facts),
    settings: facts.settings,
  };
}

export interface FoundSite {
  readonly root: string;
  readonly content: string;
  readonly facts: SiteFacts;
}

/** The site whose configuration, `content` folder or sections stand around a folder. */
export function findSite(folder: string): FoundSite | undefined {
  let sections: string | undefined;
  for (let at = folder; ; at = path.dirname(at)) {
    if (existsSync(path.join(at, '_index.md'))) sections = at;
    const facts = readSite(diskFiles(at));
    const content = facts.contentFolders
      .map((name) => path.join(at, name))
      .find((place) => isInside(at, place) && isInside(place, folder));
    // Pages elsewhere are not this site's, whatever its configuration says.
    if (facts.config && content !== undefined) return { root: at, content, facts };
    if (path.basename(at) === 'content' && isSiteFolder(at)) return siteAround(at);
    if (path.dirname(at) === at) break;
  }
  return sections === undefined
    ? undefined
    : { root: sections, content: sections, facts: readSite(diskFiles(sections)) };
}

function siteAround(content: string): FoundSite {
  const root = path.dirname(content);
  return { root, content, facts: readSite(diskFiles(root)) };
}

function isSiteFolder(folder: string): boolean {
  return (
    existsSync(path.join(folder, '_index.md')) ||
    readSite(diskFiles(path.dirname(folder))).config !== undefined
  );
}

function siteOf(root: string, content: string, facts: SiteFacts): SiteContext {
  let pages: SitePage[] | undefined;
  const files = diskFiles(root);
  const hasFile = (file: string): boolean => {
    const whole = path.join(root, file);
    return !file.includes('\0') && isFile(whole) && isInside(root, whole);
  };
  const readPages = (): SitePage[] =>
    readNotes(path.join(root, content)).notes.map((note) =>
      sitePageOf(content === '' ? note.path : `${content}/${note.path}`, note.text),
    );
  return {
    content,
    root: '',
    languages: facts.languages,
    hasFile,
    pages: () => (pages ??= readPages()),
    readText: (file) => (hasFile(file) ? readFileSync(path.join(root, file), 'utf8') : undefined),
    filesIn: (folder) => files.files(folder),
    fileSize: (file) => (hasFile(file) ? statSync(path.join(root, file)).size : undefined),
    param: (name) => facts.config?.param(name),
    ownShortcodes: facts.ownShortcodes,
  };
}
