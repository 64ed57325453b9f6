import { isTable, stringsIn } from './config-table';
import type { HugoConfig } from './hugo-config';
import { mountedOn } from './content-folders';
import type { SiteFiles } from './site-files';
import { pathInSite } from './site-path';

/** Relearn as a Hugo module. */
const MODULE = 'github.com/McShelby/hugo-theme-relearn';

/** A folder in which a theme of the site may lie. */
export interface ThemeFolder {
  readonly path: string;
  /** What the site calls it: the name of a theme, or the path of a module. */
  readonly name: string;
}

/**
 * The folders in which the themes of a site lie, as far as they are in the workspace: those that the configuration
 * names, vendored ones first, then folders in place of a module, submodules, and whatever lies where themes do.
 */
export function themeFolders(config: HugoConfig | undefined, files: SiteFiles): readonly ThemeFolder[] {
  const themes = stringsIn(config?.value('themesdir'))[0]?.replace(/\/+$/, '') ?? 'themes';
  const named = [...stringsIn(config?.value('theme')), ...importsOf(config)];
  const replaced = replacements(config, files);
  const found = named.flatMap((name): ThemeFolder[] => {
    const instead = [...replaced].find(([module]) => isSameModule(module, name))?.[1];
    return [
      ...vendored(name, files),
      ...(instead === undefined ? [] : [below(themes, instead, files)]),
      `${themes}/${name}`,
    ].map((path) => ({ path, name }));
  });
  const lying = files.folders(themes).map((name) => ({ path: `${themes}/${name}`, name }));
  const submodules = submodulePaths(files).map((path) => ({ path, name: path }));
  const modules = [...replaced].map(([name, path]) => ({ path: below(themes, path, files), name }));
  const vendor = vendored(MODULE, files).map((path) => ({ path, name: MODULE }));
  const all = [...found, ...vendor, ...modules, ...submodules, ...lying].flatMap(({ path, name }) => {
    const inside = pathInSite(path);
    return inside === undefined ? [] : [{ path: inside, name }];
  });
  const paths = all.map(({ path }) => path);
  return all.filter(({ path }, at) => paths.indexOf(path) === at && isThere(path, files));
}

/** Whether a theme's folder is that of Relearn. */
export function isRelearn({ path, name }: ThemeFolder, files: SiteFiles): boolean {
  const isNamed = /^\s*name\s*=\s*['"]Relearn['"]/im.test(files.text(`${path}/theme.toml`) ?? '');
  if (isNamed || isRelearnModule(/^\s*module\s+(\S+)/m.exec(files.text(`${path}/go.mod`) ?? '')?.[1] ?? ''))
    return true;
  return isRelearnModule(name) || /(?:^|\/)hugo-theme-relearn(?:[-@]|$)/i.test(path);
}

/** Whether a module is Relearn, its major version (`/v9`) aside. */
export function isRelearnModule(name: string): boolean {
  return isSameModule(name, MODULE);
}

/** Names of the shortcodes that `layouts/` of the site and of its themes bring. */
export function ownShortcodes(config: HugoConfig | undefined, files: SiteFiles): ReadonlySet<string> {
  const own = ['layouts', ...stringsIn(config?.value('layoutdir')), ...mountedOn('layouts', config)];
  const themes = themeFolders(config, files).map(({ path }) => `${path}/layouts`);
  const folders = [...own, ...themes].flatMap((folder) =>
    ['shortcodes', '_shortcodes'].flatMap((name) => pathInSite(folder, name) ?? []),
  );
  return new Set(folders.flatMap((folder) => shortcodesIn(folder, files)));
}

/** Names of the shortcodes in one folder of a theme. */
export function shortcodesOf(theme: string, files: SiteFiles): readonly string[] {
  return ['shortcodes', '_shortcodes'].flatMap((name) => shortcodesIn(`${theme}/layouts/${name}`, files));
}

/** `note.html`, `note.rss.xml` and `box/note.html` are “note” and “box/note”. */
function shortcodesIn(folder: string, files: SiteFiles, depth = 3): string[] {
  const names = files
    .files(folder)
    .filter((name) => /\.\w+$/.test(name))
    .map((name) => name.slice(0, name.indexOf('.')));
  const deeper = depth === 0 ? [] : files.folders(folder);
  return [
    ...names,
    ...deeper.flatMap((name) =>
      shortcodesIn(`${folder}/${name}`, files, depth - 1).map((below) => `${name}/${below}`),
    ),
  ];
}

function importsOf(config: HugoConfig | undefined): string[] {
  const imports = config?.value('module.imports');
  return (Array.isArray(imports) ? imports : []).flatMap((one: unknown) =>
    isTable(one) && typeof one['path'] === 'string' ? [one['path']] : [],
  );
}

/** Folders that stand in for modules: in `go.mod`, and in the configuration. */
function replacements(config: HugoConfig | undefined, files: SiteFiles): Map<string, string> {
  const lines = [
    ...(files.text('go.mod') ?? '').split('\n').map((line) => line.replace(/\/\/.*$/, '')),
    ...stringsIn(config?.value('module.replacements')).flatMap((list) => list.split(',')),
  ];
  return new Map(
    lines.flatMap((line): [string, string][] => {
      const [, module = '', path] =
        /^\s*(?:replace\s+)?(\S+)(?:\s+v\S+)?\s*=?->?\s*(\.{0,2}[^\s"']*)/.exec(line.replace('=>', '->')) ??
        [];
      return path === undefined || path === '' || path.startsWith('/') ? [] : [[module, path]];
    }),
  );
}

/** The path of a replacement counts from the site, or from the folder of the themes. */
function below(themes: string, path: string, files: SiteFiles): string {
  const plain = path.replace(/^\.\//, '').replace(/\/+$/, '');
  return path.startsWith('.') || isThere(plain, files) ? plain : `${themes}/${plain}`;
}

function vendored(name: string, files: SiteFiles): string[] {
  const path = `_vendor/${name}`;
  if (isThere(path, files)) return [path];
  const listed = (files.text('_vendor/modules.txt') ?? '').split('\n').flatMap((line) => {
    const module = /^#\s+(\S+)/.exec(line)?.[1];
    return module !== undefined && isSameModule(module, name) ? [`_vendor/${module}`] : [];
  });
  return listed;
}

function submodulePaths(files: SiteFiles): string[] {
  const found = (files.text('.gitmodules') ?? '').matchAll(/^\s*path\s*=\s*(.+?)\s*$/gm);
  return [...found].map(([, path = '']) => path);
}

function isSameModule(a: string, b: string): boolean {
  const plain = (name: string): string =>
    name
      .toLowerCase()
      .replace(/\/v\d+$/, '')
      .replace(/\.git$/, '');
  return plain(a) === plain(b);
}

function isThere(path: string, files: SiteFiles): boolean {
  return files.files(path).length > 0 || files.folders(path).length > 0;
}
