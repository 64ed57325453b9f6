import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { NoteContext, SiteContext, SitePage } from '../core/preview/note-context';
import { readSiteConfig, type SiteConfig } from '../core/site/site-config';
import { sitePageOf } from '../core/site/pages';
import { isInside } from './inside';
import { readNotes } from './read-folder';

const CONFIGS = ['hugo', 'config', 'config/_default/hugo', 'config/_default/config'].flatMap((name) =>
  ['toml', 'yaml', 'yml', 'json'].map((ending) => `${name}.${ending}`),
);

/** What the files around a note say: whether it is a page of a Hugo site, and what that site holds. */
export function contextOf(file: string): NoteContext {
  const whole = path.resolve(file);
  const found = findSite(path.dirname(whole));
  if (!found) return { path: path.basename(whole) };
  const { root, content, config } = found;
  const relative = (target: string): string => path.relative(root, target).split(path.sep).join('/');
  return {
    path: relative(whole),
    site: siteOf(root, relative(content), config),
    ...(config && { settings: config.settings }),
  };
}

interface FoundSite {
  readonly root: string;
  readonly content: string;
  readonly config: SiteConfig | undefined;
}

/** The site whose configuration, `content` folder or sections stand around a folder. */
function findSite(folder: string): FoundSite | undefined {
  let sections: string | undefined;
  for (let at = folder; ; at = path.dirname(at)) {
    if (existsSync(path.join(at, '_index.md'))) sections = at;
    const config = readConfig(at);
    const content = path.join(at, config?.contentDir ?? 'content');
    // Pages elsewhere are not this site's, whatever its configuration says.
    if (config && isInside(at, content) && isInside(content, folder)) return { root: at, content, config };
    if (path.basename(at) === 'content' && isSiteFolder(at))
      return { root: path.dirname(at), content: at, config: readConfig(path.dirname(at)) };
    if (path.dirname(at) === at) break;
  }
  return sections === undefined ? undefined : { root: sections, content: sections, config: undefined };
}

function isSiteFolder(folder: string): boolean {
  return existsSync(path.join(folder, '_index.md')) || readConfig(path.dirname(folder)) !== undefined;
}

function readConfig(folder: string): SiteConfig | undefined {
  const name = CONFIGS.find((config) => isFile(path.join(folder, config)));
  return name === undefined ? undefined : readSiteConfig(readFileSync(path.join(folder, name), 'utf8'), name);
}

function siteOf(root: string, content: string, config: SiteConfig | undefined): SiteContext {
  let pages: SitePage[] | undefined;
  const hasFile = (file: string): boolean => {
    const whole = path.join(root, file);
    return isFile(whole) && isInside(root, whole);
  };
  const readPages = (): SitePage[] =>
    readNotes(path.join(root, content)).notes.map((note) =>
      sitePageOf(content === '' ? note.path : `${content}/${note.path}`, note.text),
    );
  return {
    content,
    hasFile,
    pages: () => (pages ??= readPages()),
    readText: (file) => (hasFile(file) ? readFileSync(path.join(root, file), 'utf8') : undefined),
    filesIn: (folder) => filesIn(path.join(root, folder)),
    param: (name) => config?.param(name),
    ownShortcodes: new Set(shortcodeNames(root)),
  };
}

function isFile(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
}

function filesIn(folder: string): string[] {
  const entries = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [];
  return entries.filter((item) => item.isFile()).map((item) => item.name);
}

function shortcodeNames(root: string): string[] {
  return ['layouts/shortcodes', 'layouts/_shortcodes']
    .flatMap((folder) => filesIn(path.join(root, folder)))
    .map((name) => name.replace(/\.[^.]*(?:\.[^.]*)?$/, ''));
}
