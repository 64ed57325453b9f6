import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { inProject } from './paths.mjs';
import { Problem, runMain } from './problem.mjs';
import { withTables } from './readme/tables.mjs';

/** Pages with a table that is made from package.json. */
const pages = ['README.md', 'docs/commands.md', 'docs/settings.md'];

/**
 * A page as it should be.
 *
 * @param {string} page
 * @returns {Promise<string>}
 */
async function written(page) {
  const { format, resolveConfig } = await import('prettier');
  const file = inProject(page);
  const text = withTables(readFileSync(file, 'utf8'), JSON.parse(manifestInEnglish()).contributes);
  return format(text, { ...(await resolveConfig(file)), parser: 'markdown' });
}

/** package.json with the texts of package.nls.json in their places. */
function manifestInEnglish() {
  const manifest = readFileSync(inProject('package.json'), 'utf8');
  const texts = inProject('package.nls.json');
  if (!existsSync(texts)) return manifest;
  /** @type {Record<string, string>} */
  const english = JSON.parse(readFileSync(texts, 'utf8'));
  return manifest.replace(/"%([\w.-]+)%"/g, (whole, key) => JSON.stringify(english[key] ?? whole));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await runMain(async () => {
    for (const page of pages) {
      const wanted = await written(page);
      if (!process.argv.includes('--check')) writeFileSync(inProject(page), wanted);
      else if (wanted !== readFileSync(inProject(page), 'utf8'))
        throw new Problem(`The table of ${page} is not that of package.json: run npm run readme.`);
    }
    return 0;
  });
}
