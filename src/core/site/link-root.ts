/** The folder from which `/path` counts in a conference: a site's `content`. */
export function linkRoot(
  conference: { readonly layout: string; readonly path: string } | undefined,
  path: string,
): string {
  if (conference?.layout !== 'site') return '';
  const content = /^(?:.*\/)?content(?=\/)/.exec(path)?.[0];
  return content ?? conference.path;
}
