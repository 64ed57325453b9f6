import type { ConferenceIndex } from '../../conference/index';
import type { Outline } from '../../conference/model';
import { linkRoot } from '../../site/link-root';
import type { MoveNotes } from './move-edit';

/** The notes of an index, as moves ask for them. */
export function notesOfIndex(
  index: ConferenceIndex,
  text: (path: string) => string | undefined,
  hasFile: (path: string) => boolean | undefined,
  filesBelow: (folder: string) => readonly string[],
): MoveNotes {
  const roots = siteRoots(index.outline);
  return {
    paths: () => index.paths(),
    note: (path) => index.note(path),
    text,
    hasFile: (path) => index.has(path) || hasFile(path),
    filesBelow,
    siteOf: (path) => roots.find((root) => root === '' || path.startsWith(`${root}/`)),
  };
}

/** The folders from which `/path` counts in the sites of an outline, the innermost first. */
function siteRoots({ conferences }: Outline): string[] {
  const sites = conferences.filter(({ layout }) => layout === 'site');
  const roots = sites.flatMap((conference) => {
    const pages = conference.days.map(
      ({ path, folder, sessions }) => path ?? folder ?? sessions[0]?.path ?? '',
    );
    return [`${conference.path}/`, ...pages].map((page) => linkRoot(conference, page));
  });
  return [...new Set(roots)].sort((a, b) => b.length - a.length);
}
