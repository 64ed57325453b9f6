import { ENDINGS, ROOT_NAMES } from './config-names';
import { merged, readTable, valueAt, type Table } from './config-table';
import type { SiteFiles } from './site-files';
import { fileName } from './paths';

/** A site's configuration, put together from all the files in which Hugo looks for it. */
export interface HugoConfig {
  /** Paths of the files that it was read from, relative to the site's root. */
  readonly paths: readonly string[];
  /** False when one of the files cannot be read, so that a key that is missing may stand there. */
  readonly isWhole: boolean;
  /** The value at keys divided by dots, whose case does not matter; undefined when there is none. */
  value(path: string): unknown;
  /** A value of `[params]` as text. */
  param(name: string): string | undefined;
}

/** `config/_default` holds for every build, `config/production` for the one that is published. */
const FOLDERS = ['config/_default', 'config/production'] as const;

/**
 * Reads a site's configuration: `hugo.toml` (or `.yaml`, `.yml`, `.json`, or its older name `config`) in the root,
 * and the files of `config/_default` and `config/production`, of which `hugo` and `config` are the whole and any
 * other is the table of its name: `markup.toml`, `params.toml`, `languages.de.toml`.
 *
 * @returns undefined when there is no such file
 */
export function readHugoConfig(files: SiteFiles): HugoConfig | undefined {
  const inRoot = files.files('');
  const root = ROOT_NAMES.find((name) => inRoot.includes(name));
  const inFolders = FOLDERS.flatMap((folder) =>
    files
      .files(folder)
      .filter(isConfigName)
      .toSorted((a, b) => rank(a) - rank(b))
      .map((name) => `${folder}/${name}`),
  );
  const paths = [...(root === undefined ? [] : [root]), ...inFolders];
  if (paths.length === 0) return undefined;
  const tables = paths.map((path) => tableOf(path, files.text(path) ?? ''));
  return configOf(
    paths,
    tables.filter((table) => table !== undefined),
  );
}

function configOf(paths: readonly string[], tables: readonly Table[]): HugoConfig {
  const table = tables.reduce<Table>(merged, {});
  const value = (path: string): unknown => valueAt(table, path);
  return {
    paths,
    isWhole: tables.length === paths.length,
    value,
    param: (name) => asText(value(`params.${name}`)),
  };
}

function isConfigName(name: string): boolean {
  return ENDINGS.some((ending) => name.toLowerCase().endsWith(`.${ending}`));
}

/** The whole comes first, and parts of it after that. */
function rank(name: string): number {
  return /^(?:hugo|config)\.\w+$/i.test(name) ? 0 : 1;
}

/** `params.de.toml` is the table `languages.de.params`. */
function tableOf(path: string, text: string): Table | undefined {
  const table = readTable(text, path);
  const name = fileName(path).replace(/\.\w+$/, '');
  if (table === undefined || !path.includes('/') || rank(`${name}.toml`) === 0) return table;
  const [key = '', language] = name.toLowerCase().split('.');
  const part = { [key === 'menu' ? 'menus' : key]: table };
  return language === undefined ? part : { languages: { [language]: part } };
}

function asText(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (value instanceof Date) return value.toISOString();
  return value === undefined || value === null ? undefined : JSON.stringify(value);
}
