import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { inProject } from '../paths.mjs';

/** Packages whose data is built into files of the extension, so that no bundler sees them. */
const asData = ['@fortawesome/fontawesome-free'].filter((name) =>
  existsSync(inProject('node_modules', name)),
);

/**
 * The packages of which something gets into the products.
 *
 * @param {readonly import('esbuild').Metafile[]} metafiles
 * @returns {string[]} folders relative to the project, in order
 */
export function bundledPackages(metafiles) {
  const folders = new Set(asData.map((name) => `node_modules/${name}`));
  for (const { outputs } of metafiles) {
    for (const { inputs } of Object.values(outputs)) {
      for (const [file, { bytesInOutput }] of Object.entries(inputs)) {
        const folder = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0];
        if (folder !== undefined && bytesInOutput > 0) folders.add(folder);
      }
    }
  }
  return [...folders].sort();
}

/**
 * The text of ThirdPartyNotices.txt: each package with its licence in full.
 *
 * @param {readonly string[]} folders
 */
export function noticesOf(folders) {
  const parts = folders.map((folder) => {
    const { name, version, license, homepage, repository } = JSON.parse(
      readFileSync(inProject(folder, 'package.json'), 'utf8'),
    );
    const address = homepage ?? (typeof repository === 'string' ? repository : repository?.url) ?? '';
    const head = [`${name} ${version} (${license ?? 'see below'})`, address].filter((line) => line !== '');
    return `${head.join('\n')}\n\n${licenceText(folder)}`;
  });
  const rule = `\n\n${'-'.repeat(80)}\n\n`;
  return `Conference Notes contains these works of others, each under its own licence.${rule}${parts.join(rule)}\n`;
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
