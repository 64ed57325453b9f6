import { ROOT_NAMES } from './config-names';
import { folderOf, foldersFrom, inFolder } from './paths';

/**
 * Whether Hugo makes a page of a note: it lies in a site's content folder, or in a folder with an `_index.md` or below
 * one. A README beside a site's configuration is read on GitHub, where shortcodes are text.
 *
 * @param path of the note, relative to the root
 * @param hasFile whether there is a file at a path relative to the root
 * @param contentFolders of a site, relative to its root, where its configuration is known
 */
export function isBuiltByHugo(
  path: string,
  hasFile: (path: string) => boolean,
  contentFolders: readonly string[] = ['content'],
): boolean {
  for (const folder of foldersFrom(folderOf(path))) {
    if (hasFile(inFolder(folder, '_index.md'))) return true;
    const isContent = contentFolders.find((name) => folder === name || folder.endsWith(`/${name}`));
    if (isContent !== undefined) {
      const site = folder.slice(0, -isContent.length);
      if (ROOT_NAMES.some((name) => hasFile(site + name) || hasFile(`${site}config/_default/${name}`)))
        return true;
    }
  }
  return false;
}
