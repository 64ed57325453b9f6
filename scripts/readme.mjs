import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { inProject } from './paths.mjs';
import { Problem, runMain } from './problem.mjs';
import { withTables } from './readme/tables.mjs';

/**
 * README.md as it should be.
 *
 * @returns {Promise<string>}
 */
export async function readme() {
  const { format, resolveConfig } = await import('prettier');
  const file = inProject('README.md');
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
    const wanted = await readme();
    if (!process.argv.includes('--check')) writeFileSync(inProject('README.md'), wanted);
    else if (wanted !== readFileSync(inProject('README.md'), 'utf8'))
      throw new Problem('The tables of README.md are not those of package.json: run npm run readme.');
    return 0;
  });
}
