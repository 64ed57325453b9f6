import { folderOf, foldersFrom, joinInside } from './paths';

/**
 * Folders whose files site generators publish as they are: Hugo's and Docusaurus' `static`, the `public` of VitePress,
 * Astro, Next and others, and what Jekyll, MkDocs and Hugo's pipes call `assets`.
 */
const FOLDERS = ['', 'static', 'public', 'assets', 'docs', 'docs/public', 'src', 'src/assets'];

/** Where the file of an address `/path` may lie: in such a folder beside or above the note. */
export function staticPlaces(from: string, target: string): string[] {
  const inside = target.replace(/^\/+/, '');
  return foldersFrom(folderOf(from)).flatMap((folder) =>
    FOLDERS.flatMap(
      (name) => joinInside(name === '' || folder === '' ? folder + name : `${folder}/${name}`, inside) ?? [],
    ),
  );
}

/**
 * An address without its first folder, which may be the one that the site is published under
 * (`https://example.org/notes/`); undefined when it has none.
 */
export function withoutBase(target: string): string | undefined {
  return /^\/[^/]+(\/.+)$/.exec(target)?.[1];
}
