import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { NoteContext } from '../core/preview/note-context';
import type { SiteContext, SitePage } from '../core/site/site-context';
import { isBuiltByHugo } from '../core/site/built-by-hugo';
import { findSite } from '../core/site/find-site';
import { readHugoConfig } from '../core/site/hugo-config';
import { sitePageOf } from '../core/site/pages';
import { readSite, type SiteFacts } from '../core/site/site';
import { diskFiles, isFile } from './disk-files';
import { isInside } from './inside';
import { readNotes } from './read-folder';

/** What the files around a note say: whether it is a page of a Hugo site, and what that site holds. */
export function contextOf(file: string): NoteContext {
  const whole = path.resolve(file);
  const found = siteOnDisk(path.dirname(whole));
  // A README that no Hugo builds is read on GitHub, where shortcodes are text.
  if (!found)
    return {
      path: path.basename(whole),
      isBuilt: isBuiltByHugo(whole.split(path.sep).join('/'), existsSync),
    };
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
export function siteOnDisk(folder: string): FoundSite | undefined {
  const top = path.parse(folder).root;
  const whole = (relative: string): string => path.join(top, relative);
  const place = findSite(path.relative(top, folder).split(path.sep).join('/'), {
    filesOf: (base) => diskFiles(whole(base)),
    isSection: (each) => isSection(whole(each)),
    holds: (each, other) => isInside(whole(each), whole(other)),
  });
  if (!place) return undefined;
  const root = whole(place.base);
  return { root, content: whole(place.content), facts: readSite(diskFiles(root)) };
}

function isSection(folder: string): boolean {
  return (
    existsSync(path.join(folder, '_index.md')) ||
    (path.basename(folder) === 'content' && readHugoConfig(diskFiles(path.dirname(folder))) !== undefined)
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
