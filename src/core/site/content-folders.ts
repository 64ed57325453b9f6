import { isTable, stringsIn, type Table } from './config-table';
import type { HugoConfig } from './hugo-config';
import { pathInSite } from './site-path';

/**
 * The folders that hold a site's pages, relative to its root: those that `[module.mounts]` puts in the place of
 * `content`, else `contentDir`, and the folders of the languages. The site's own comes first.
 */
export function contentFolders(config: HugoConfig | undefined): readonly string[] {
  const mounted = mountedOn('content', config);
  const own = stringsIn(config?.value('contentdir'));
  const first = mounted.length > 0 ? mounted : own.length > 0 ? own : ['content'];
  const languages = languageTables(config).flatMap(([, table]) => stringsIn(table['contentdir']));
  const folders = [...first, ...languages].map((folder) => pathInSite(folder));
  return [...new Set(folders.filter((folder) => folder !== undefined))];
}

/** Folders that are mounted in the place of one of Hugo's: of `layouts`, say. */
export function mountedOn(target: string, config: HugoConfig | undefined): string[] {
  const mounts = config?.value('module.mounts');
  return (Array.isArray(mounts) ? mounts : []).flatMap((mount: unknown) => {
    if (!isTable(mount) || typeof mount['source'] !== 'string') return [];
    const source = pathInSite(mount['source']);
    const isWanted = pathInSite(String(mount['target'])) === target;
    return isWanted && source !== undefined ? [source] : [];
  });
}

/** The languages of a site by their codes, in lower case, its own first; empty when none are named. */
export function languageCodes(config: HugoConfig | undefined): readonly string[] {
  const own = stringsIn(config?.value('defaultcontentlanguage'))[0]?.toLowerCase() ?? 'en';
  const codes = languageTables(config).map(([code]) => code);
  return codes.includes(own) ? [own, ...codes.filter((code) => code !== own)] : codes;
}

function languageTables(config: HugoConfig | undefined): [string, Table][] {
  const languages = config?.value('languages');
  return isTable(languages)
    ? Object.entries(languages).filter((entry): entry is [string, Table] => isTable(entry[1]))
    : [];
}
