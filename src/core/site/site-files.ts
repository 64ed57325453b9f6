/**
 * The files of a site as its readers ask for them. Paths are relative to the site's root, `/` between; one may begin
 * with `../` and then leads out of the site, where the port decides whether it may be read.
 */
export interface SiteFiles {
  /** The text of a file; undefined for one that is not there. */
  text(path: string): string | undefined;
  /** Names of the files in a folder; empty for one that is not there. */
  files(folder: string): readonly string[];
  /** Names of the folders in a folder. */
  folders(folder: string): readonly string[];
}

/** Files below a folder of others, as a site of their own. */
export function filesBelow(files: SiteFiles, base: string): SiteFiles {
  if (base === '') return files;
  const below = (path: string): string => (path === '' ? base : `${base}/${path}`);
  return {
    text: (path) => files.text(below(path)),
    files: (folder) => files.files(below(folder)),
    folders: (folder) => files.folders(below(folder)),
  };
}
