import type { FilesToWaitFor } from '../../../../src/extension/preview/read-ahead';
import type { SiteFiles } from '../../../../src/core/site/site-files';

/** The files of a site, by their paths. */
export function siteFiles(files: Readonly<Record<string, string>>): SiteFiles {
  const names = (folder: string, isWanted: (rest: string) => boolean): string[] => {
    const prefix = folder === '' ? '' : `${folder}/`;
    const rests = Object.keys(files)
      .filter((path) => path.startsWith(prefix))
      .map((path) => path.slice(prefix.length));
    return [...new Set(rests.filter(isWanted).map((rest) => rest.replace(/\/.*$/s, '')))];
  };
  return {
    text: (path) => files[path],
    files: (folder) => names(folder, (rest) => !rest.includes('/')),
    folders: (folder) => names(folder, (rest) => rest.includes('/')),
  };
}

/** The same files where one must wait for them, and what was asked of them. */
export function waitingFor(files: SiteFiles, asked: string[] = []): FilesToWaitFor {
  return {
    text: (path) => {
      asked.push(path);
      return Promise.resolve(files.text(path));
    },
    entries: (folder) => {
      asked.push(folder);
      return Promise.resolve({ files: files.files(folder), folders: files.folders(folder) });
    },
  };
}
