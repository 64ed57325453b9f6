import { contentFolders } from './content-folders';
import { readHugoConfig } from './hugo-config';
import { fileName, folderOf, foldersFrom, inFolder } from './paths';
import type { SiteFiles } from './site-files';

/** Where a Hugo site lies. */
export interface SitePlace {
  /** Holds the configuration, `content`, `static`, `layouts` …; empty for the top. */
  readonly base: string;
  /** Holds the pages. */
  readonly content: string;
}

/** What the search for a site asks of the folders around notes. Paths are relative to the topmost of them. */
export interface FoldersAround {
  /** The files of a folder, as those of the site that it may be the base of. */
  filesOf(base: string): SiteFiles;
  /** Whether a folder that no configuration speaks of holds pages: it has an `_index.md`, or it is known to. */
  isSection(folder: string): boolean;
  /** Whether a folder holds another one, or is it. */
  holds(folder: string, other: string): boolean;
}

/**
 * The site that a folder of pages is in: its configuration lies beside the folder or above it, and says that its pages
 * are there. Without one, the nearest section named `content` holds them, else the uppermost section.
 *
 * @returns undefined when nothing is a site's
 */
export function findSite(folder: string, around: FoldersAround): SitePlace | undefined {
  const folders = foldersFrom(folder);
  for (const base of folders) {
    const content = contentOf(base, around).find((place) => around.holds(place, folder));
    // Pages elsewhere are not this site's, whatever its configuration says.
    if (content !== undefined && around.holds(base, content)) return { base, content };
  }
  const sections = folders.filter((each) => around.isSection(each));
  const named = sections.find((each) => fileName(each) === 'content');
  if (named !== undefined) return { base: folderOf(named), content: named };
  const first = sections.at(-1);
  return first === undefined ? undefined : { base: first, content: first };
}

function contentOf(base: string, around: FoldersAround): string[] {
  const config = readHugoConfig(around.filesOf(base));
  return config ? contentFolders(config).map((folder) => inFolder(base, folder)) : [];
}
