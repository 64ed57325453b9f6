import { fileName, folderOf, foldersFrom, isIn, join } from '../../core/site/paths';
import { contentFolders } from '../../core/site/content-folders';
import { PLACE_CONFIGS, readHugoConfig } from '../../core/site/hugo-config';

/** Where a Hugo site lies in the folder of the notes; paths relative to that folder, empty for itself. */
export interface SitePlace {
  /** Holds the configuration, `content`, `static`, `layouts` … */
  readonly base: string;
  /** Holds the pages. */
  readonly content: string;
  /** Path of the configuration; undefined for a site that has none. */
  readonly config: string | undefined;
}

/**
 * The site that a conference's folder of pages is in: its configuration lies beside the folder or above it. Without
 * one the folder named `content` tells, and else the conference's own folder holds the pages.
 *
 * @param conference folder of the pages, or a folder below it
 * @param readText the text of a file; undefined when there is none
 */
export async function sitePlace(
  conference: string,
  readText: (path: string) => Promise<string | undefined>,
): Promise<SitePlace> {
  for (const base of foldersFrom(conference)) {
    const found = await configIn(base, readText);
    const content = found?.folders.find((folder) => isIn(folder, conference));
    if (content !== undefined) return { base, content, config: found?.path };
  }
  const named = foldersFrom(conference).find((folder) => /(?:^|\/)content$/.test(folder));
  if (named !== undefined) return { base: folderOf(named), content: named, config: undefined };
  return { base: conference, content: conference, config: undefined };
}

async function configIn(
  base: string,
  readText: (path: string) => Promise<string | undefined>,
): Promise<{ path: string; folders: readonly string[] } | undefined> {
  const texts = new Map<string, string>();
  const read = async (name: string): Promise<void> => {
    const text = await readText(join(base, name));
    if (text !== undefined) texts.set(name, text);
  };
  await Promise.all(PLACE_CONFIGS.map(read));
  const config = readHugoConfig({
    text: (path) => texts.get(path),
    files: (folder) => [...texts.keys()].filter((path) => folderOf(path) === folder).map(fileName),
    folders: () => [],
  });
  const [path] = config?.paths ?? [];
  if (path === undefined) return undefined;
  return { path: join(base, path), folders: contentFolders(config).map((folder) => join(base, folder)) };
}
