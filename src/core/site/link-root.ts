/** The folder from which `/path` counts in a conference: a site's `content`. */
export function linkRoot(
  conference: { readonly layout: string; readonly path: string } | undefined,
  path: string,
): string {
  if (conference?.layout !== 'site') return '';
  return namedContent(path) ?? conference.path;
}

/** The folder named `content` in which a page lies; undefined when there is none. */
export function namedContent(path: string): string | undefined {
  return /^(?:.*\/)?content(?=\/)/.exec(path)?.[0];
}
