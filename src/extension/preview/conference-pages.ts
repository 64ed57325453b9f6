import type { Conference, Outline } from '../../core/conference/model';

/** Whether a file holds notes of a conference: one of its talks, a day, or a page of its site. */
export function isConferencePage(outline: Outline, path: string): boolean {
  let pages = known.get(outline);
  if (pages === undefined) known.set(outline, (pages = pagesOf(outline)));
  return pages.files.has(path) || pages.folders.some((folder) => path.startsWith(folder));
}

interface Pages {
  readonly files: ReadonlySet<string>;
  /** Each ends with `/`, or is empty for the root. */
  readonly folders: readonly string[];
}

/** An outline never changes; the next one is another object. */
const known = new WeakMap<Outline, Pages>();

function pagesOf({ conferences }: Outline): Pages {
  const files = conferences.flatMap(({ path, days }) => [
    path,
    ...days.flatMap((day) => [day.path ?? path, ...day.sessions.map((session) => session.path)]),
  ]);
  return {
    files: new Set(files.filter((path) => path !== '')),
    folders: conferences.filter(isSite).map(({ path }) => path && `${path}/`),
  };
}

function isSite({ layout }: Conference): boolean {
  return layout === 'site';
}
