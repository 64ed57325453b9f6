import type { HugoConfig } from './hugo-config';
import { RELEASES } from './relearn-releases';
import type { SiteFiles } from './site-files';
import { isRelearn, isRelearnModule, shortcodesOf, themeFolders } from './themes';
import { isAtLeast } from '../text/version';

/** Which Relearn a site uses, and by which file that was told. */
export interface FoundVersion {
  readonly version: string;
  /** Path of the file or folder, relative to the site. */
  readonly source: string;
}

/** What Relearn asks of Hugo since which of its versions. */
const LEAST_HUGO: readonly (readonly [hugo: string, relearn: string])[] = [
  ['0.166.0', '9.2.0'],
  ['0.165.0', '9.1.0'],
  ['0.141.0', '9.0.0'],
  ['0.126.3', '8.0.0'],
  ['0.126.0', '7.0.0'],
  ['0.121.0', '6.0.0'],
  ['0.95.0', '5.20.0'],
];

/**
 * Tells which version of Relearn a site uses: by the theme's folder (its shortcodes, `version.txt`, changelog, the
 * Hugo that it asks for), else by the commit that `go.mod`, `_vendor/modules.txt` or Git names.
 *
 * @returns undefined when nothing in the workspace tells
 */
export function relearnVersion(config: HugoConfig | undefined, files: SiteFiles): FoundVersion | undefined {
  const folders = themeFolders(config, files).filter((folder) => isRelearn(folder, files));
  for (const { path } of folders) {
    const found = versionOfFolder(path, files);
    if (found) return found;
  }
  return byModule('_vendor/modules.txt', files) ?? byModule('go.mod', files) ?? bySubmodule(files);
}

/** The Hugo that a version of Relearn asks for at least; undefined for very old ones. */
export function leastHugo(relearn: string): string | undefined {
  return LEAST_HUGO.find(([, version]) => isAtLeast(relearn, version))?.[0];
}

function versionOfFolder(path: string, files: SiteFiles): FoundVersion | undefined {
  const shortcodes = shortcodesOf(path, files);
  const written = writtenVersion(path, files);
  // The shortcodes tell best: between releases the file still has the number of the last one.
  if (shortcodes.includes('callout') && shortcodes.includes('pages'))
    return written && isAtLeast(written.version, '9.2') ? written : nine(path, '9.2.0');
  if (written && shortcodes.length > 0 && isAtLeast(written.version, '9.2')) return nine(path, '9.1.0');
  return written;
}

function nine(path: string, version: string): FoundVersion {
  return { version, source: `${path}/layouts/shortcodes` };
}

function writtenVersion(path: string, files: SiteFiles): FoundVersion | undefined {
  const places = ['layouts/partials', 'layouts/_partials'].map((folder) => `${path}/${folder}/version.txt`);
  for (const source of places) {
    const version = /^\s*v?(\d+\.\d+(?:\.\d+)?)/.exec(files.text(source) ?? '')?.[1];
    if (version !== undefined) return { version, source };
  }
  const changelog = `${path}/CHANGELOG.md`;
  const listed = /^##\s+\[?v?(\d+\.\d+(?:\.\d+)?)/m.exec(files.text(changelog) ?? '')?.[1];
  if (listed !== undefined) return { version: listed, source: changelog };
  return byLeastHugo(path, files);
}

function byLeastHugo(path: string, files: SiteFiles): FoundVersion | undefined {
  for (const name of ['hugo.toml', 'config.toml', 'theme.toml']) {
    const source = `${path}/${name}`;
    const text = files.text(source) ?? '';
    const least = /^\s*(?:min|min_version)\s*=\s*['"]v?([\d.]+)/m.exec(text)?.[1];
    const found = least === undefined ? undefined : LEAST_HUGO.find(([hugo]) => isAtLeast(least, hugo));
    if (found) return { version: found[1], source };
  }
  return undefined;
}

/** A line `github.com/McShelby/hugo-theme-relearn v0.0.0-20260101125213-8bb66fa67435`. */
function byModule(source: string, files: SiteFiles): FoundVersion | undefined {
  for (const line of (files.text(source) ?? '').split('\n')) {
    const [, module = '', tag = ''] = /^\s*(?:#\s+|require\s+)?(\S+)\s+v(\d\S*)/.exec(line) ?? [];
    if (!isRelearnModule(module)) continue;
    const [, time = '', commit = ''] = /-(?:0\.)?(\d{14})-([\da-f]{12})/.exec(tag) ?? [];
    const version = time === '' ? /^\d+\.\d+\.\d+/.exec(tag)?.[0] : (ofCommit(commit) ?? ofTime(time));
    if (version !== undefined) return { version, source };
  }
  return undefined;
}

/** The commit at which Git has the theme's submodule. */
function bySubmodule(files: SiteFiles): FoundVersion | undefined {
  const modules = (files.text('.gitmodules') ?? '').split(/^\s*\[submodule/m);
  for (const module of modules) {
    if (!/hugo-theme-relearn/i.test(module)) continue;
    const path = /^\s*path\s*=\s*(.+?)\s*$/m.exec(module)?.[1] ?? '';
    const source = `.git/modules/${path}/HEAD`;
    const version = ofCommit((files.text(source) ?? '').trim());
    if (version !== undefined) return { version, source };
  }
  return undefined;
}

function ofCommit(commit: string): string | undefined {
  return commit === '' ? undefined : RELEASES.find((release) => commit.startsWith(release.commit))?.version;
}

/** The newest release that was there at a time. */
function ofTime(time: string): string | undefined {
  return RELEASES.findLast((release) => release.time !== '' && release.time <= time)?.version;
}
