import { copyFileSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { inProject } from './paths.mjs';
import { Problem, runMain } from './problem.mjs';

/**
 * Takes the pictures of README.md and docs/ again, in light and dark, and puts them into media/pictures; those of each view in
 * three themes and two widths of the sidebar, `view-…`, are to be looked at and stay in out/screenshots.
 */
await runMain(async () => {
  const { build } = await import('./build.mjs');
  await build({ tests: true });
  const { testEditors } = await import('./test/editor.mjs');
  const outcomes = await testEditors({ run: 'screenshots' });
  if (outcomes.some(({ failed }) => failed > 0))
    throw new Problem('A picture could not be taken; see above.');
  const from = inProject('out/screenshots/screenshots');
  const to = inProject('media/pictures');
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from))
    if (!name.startsWith('view-')) copyFileSync(join(from, name), join(to, name));
  return 0;
});
