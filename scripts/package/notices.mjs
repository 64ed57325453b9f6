import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { inProject } from '../paths.mjs';
import { Problem } from '../problem.mjs';

/** Packages whose data is built into files of the extension, so that no bundler sees them. */
const asData = ['@fortawesome/fontawesome-free'].filter((name) =>
  existsSync(inProject('node_modules', name)),
);

/**
 * A work of somebody else's of which something gets into the products.
 *
 * @typedef {object} Work
 * @property {string} folder of the installed package, relative to the project
 * @property {string} name
 * @property {string} version
 * @property {string | undefined} within the package whose published files hold it; undefined when it is bundled here
 */

/**
 * The works of which something gets into the products: packages that the bundler took in, and packages that their
 * authors had bundled before, which only the source maps of their files tell.
 *
 * @param {readonly import('esbuild').Metafile[]} metafiles
 * @returns {Work[]} in the order of their names
 */
export function bundledWorks(metafiles) {
  const folders = new Set(asData.map((name) => `node_modules/${name}`));
  /** @type {Map<string, Work>} */
  const works = new Map();
  for (const { outputs } of metafiles) {
    for (const { inputs } of Object.values(outputs)) {
      for (const [file, { bytesInOutput }] of Object.entries(inputs)) {
        const folder = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0];
        if (folder === undefined || bytesInOutput === 0) continue;
        folders.add(folder);
        for (const { name, version } of worksInMap(inProject(`${file}.map`))) {
          const work = { folder: `node_modules/${name}`, name, version, within: nameOf(folder) };
          works.set(`${name} ${version}`, work);
        }
      }
    }
  }
  for (const folder of folders) {
    const { name, version } = manifestOf(folder);
    works.set(`${name} ${version}`, { folder, name, version, within: undefined });
  }
  return [...works.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, work]) => work);
}

/** @type {Map<string, { name: string, version: string }[]>} */
const maps = new Map();

/**
 * The packages that a published file was bundled from, by the paths in its source map; pnpm's say the version.
 *
 * @param {string} map
 */
function worksInMap(map) {
  const known = maps.get(map);
  if (known !== undefined) return known;
  /** @type {{ sources?: string[] }} */
  const { sources = [] } = existsSync(map) ? JSON.parse(readFileSync(map, 'utf8')) : {};
  const found = sources.flatMap((source) => {
    const [, name] = /^.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source) ?? [];
    if (name === undefined) return [];
    const stored = source.split(`${name.replace('/', '+')}@`)[1];
    const version = stored === undefined ? undefined : /^[\d.]+/.exec(stored)?.[0];
    return [{ name, version: version ?? manifestOf(`node_modules/${name}`).version }];
  });
  maps.set(map, found);
  return found;
}

/** @param {string} folder */
function nameOf(folder) {
  return folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length);
}

/**
 * @param {string} folder
 * @returns {{ name: string, version: string, license?: string, homepage?: string, repository?: string | { url?: string } }}
 */
function manifestOf(folder) {
  const file = inProject(folder, 'package.json');
  if (!existsSync(file))
    throw new Problem(
      `${nameOf(folder)} is part of a bundled package, and its licence is not here: add it to devDependencies.`,
    );
  return JSON.parse(readFileSync(file, 'utf8'));
}

/**
 * The text of ThirdPartyNotices.txt: each work with its licence in full.
 *
 * @param {readonly Work[]} works
 */
export function noticesOf(works) {
  const parts = works.map((work) => {
    const { license, homepage, repository } = manifestOf(work.folder);
    const address = homepage ?? (typeof repository === 'string' ? repository : repository?.url) ?? '';
    const head = [headOf(work, license), address].filter((line) => line !== '');
    return `${head.join('\n')}\n\n${licenceText(work.folder)}`;
  });
  const rule = `\n\n${'-'.repeat(80)}\n\n`;
  return `Conference Notes contains these works of others, each under its own licence.${rule}${parts.join(rule)}\n`;
}

/**
 * The line that names a work.
 *
 * @param {Work} work
 * @param {string | undefined} license
 */
function headOf({ name, version, within }, license) {
  const place = within === undefined ? '' : `, within ${within}`;
  return `${name} ${version} (${license ?? 'see below'})${place}`;
}

/** @param {string} folder */
function licenceText(folder) {
  const files = readdirSync(inProject(folder)).filter((file) =>
    /^(?:licen[cs]e|copying)(?:[.-]|$)/i.test(file),
  );
  if (files.length > 0) {
    return files
      .sort()
      .map((file) => readFileSync(inProject(folder, file), 'utf8').trim().replaceAll('\r\n', '\n'))
      .join('\n\n');
  }
  const readme = readdirSync(inProject(folder)).find((file) => /^readme/i.test(file));
  const text = readme === undefined ? '' : readFileSync(path.join(inProject(folder), readme), 'utf8');
  const section = /\n#+ *licen[cs]e[^\n]*\n([\s\S]*?)(?=\n#|$)/i.exec(text)?.[1]?.trim();
  if (section === undefined || section === '') throw new Error(`${folder} holds no licence text.`);
  return section;
}
