import { readSiteConfig, type SiteConfig } from '../../core/site/site-config';
import { folderOf, join } from '../../core/site/paths';

/** Where a Hugo site lies in the folder of the notes; paths relative to that folder, empty for itself. */
export interface SitePlace {
  /** Holds the configuration, `content`, `static`, `layouts` … */
  readonly base: string;
  /** Holds the pages. */
  readonly content: string;
  /** Path of the configuration; undefined for a site that has none. */
  readonly config: string | undefined;
}

/** Hugo's names for a site's configuration, the one it prefers first. */
const configNames = ['hugo', 'config', 'config/_default/hugo', 'config/_default/config'].flatMap((name) =>
  ['toml', 'yaml', 'yml', 'json'].map((ending) => `${name}.${ending}`),
);

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
  for (const base of withThoseAbove(conference)) {
    const found = await configIn(base, readText);
    const content = found && join(base, found.config.contentDir);
    if (content !== undefined && isInside(content, conference)) return { base, content, config: found?.path };
  }
  const named = withThoseAbove(conference).find((folder) => /(?:^|\/)content$/.test(folder));
  if (named !== undefined) return { base: folderOf(named), content: named, config: undefined };
  return { base: conference, content: conference, config: undefined };
}

async function configIn(
  base: string,
  readText: (path: string) => Promise<string | undefined>,
): Promise<{ path: string; config: SiteConfig } | undefined> {
  const paths = configNames.map((name) => join(base, name));
  const texts = await Promise.all(paths.map(readText));
  const at = texts.findIndex((text) => text !== undefined);
  const path = paths[at];
  return path === undefined ? undefined : { path, config: readSiteConfig(texts[at] ?? '', path) };
}

/** A folder and all that it lies in, up to the folder of the notes. */
function withThoseAbove(folder: string): string[] {
  return folder === '' ? [''] : [folder, ...withThoseAbove(folderOf(folder))];
}

function isInside(folder: string, path: string): boolean {
  return folder === '' || path === folder || path.startsWith(`${folder}/`);
}
