/** Where a Hugo site lies in the folder of the notes; paths relative to that folder, empty for itself. */
export interface SitePlace {
  /** Holds the configuration, `content`, `static`, `layouts` … */
  readonly base: string;
  /** Holds the pages. */
  readonly content: string;
}

/** Hugo's names for a site's configuration, the one it prefers first. */
export const configNames = ['hugo', 'config'].flatMap((name) =>
  ['toml', 'yaml', 'yml', 'json'].map((ending) => `${name}.${ending}`),
);

/**
 * The site that a conference's folder of pages is in: its configuration lies beside the folder or above it. Without
 * one the folder named `content` tells, and else the conference's own folder holds the pages.
 *
 * @param conference folder of the pages, or a folder below it
 * @param hasConfig whether a folder holds a site's configuration
 */
export function sitePlace(conference: string, hasConfig: (folder: string) => boolean): SitePlace {
  const parts = conference === '' ? [] : conference.split('/');
  const above = parts.map((_, at) => parts.slice(0, parts.length - 1 - at).join('/'));
  const content = parts.lastIndexOf('content');
  const named = content < 0 ? conference : parts.slice(0, content + 1).join('/');
  const base = [conference, ...above].find(hasConfig);
  if (base === undefined) return { base: content < 0 ? named : folderOf(named), content: named };
  const inside = base === '' ? parts : parts.slice(base.split('/').length);
  // `contentDir` has another name in some sites; then the first folder below the base holds the pages.
  const first =
    inside.indexOf('content') >= 0 ? inside.slice(0, inside.indexOf('content') + 1) : inside.slice(0, 1);
  return { base, content: [...(base === '' ? [] : [base]), ...first].join('/') };
}

/** The folder of a path; empty for one at the top. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
