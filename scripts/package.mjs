import { readFileSync, statSync } from 'node:fs';
import { build } from './build.mjs';
import { inProject, root } from './paths.mjs';
import { Problem, runMain } from './problem.mjs';
import { run } from './processes.mjs';
import { installPackages } from './setup/packages.mjs';

/** Makes conference-notes-VERSION.vsix; .vscodeignore lists what goes into it. */
await runMain(async () => {
  await installPackages();
  await build({ production: true });
  const { name, version, repository } = JSON.parse(readFileSync(inProject('package.json'), 'utf8'));
  const file = `${name}-${version}.vsix`;
  const vsce = inProject('node_modules', '@vscode', 'vsce', 'vsce');
  // Everything is bundled, so no package of node_modules goes along.
  const args = [vsce, 'package', '--no-dependencies', '--out', file];
  // Without a repository there is nothing that relative links of the README could be turned into.
  if (repository === undefined) args.push('--allow-missing-repository', '--no-rewrite-relative-links');
  const { code, output } = await run(process.execPath, args, { cwd: root });
  if (code !== 0) throw new Problem(`The package could not be made.\n${output.trim()}`);
  console.log(output.trim());
  console.log(`${file}: ${Math.round(statSync(inProject(file)).size / 1024)} KB`);
  return 0;
});
