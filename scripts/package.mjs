import { statSync } from 'node:fs';
import { makePackage } from './package/make.mjs';
import { inProject } from './paths.mjs';
import { runMain } from './problem.mjs';
import { installPackages } from './setup/packages.mjs';

await runMain(async () => {
  await installPackages();
  const file = await makePackage();
  const kilobytes = (/** @type {string} */ name) => Math.round(statSync(inProject(name)).size / 1024);
  console.log(`${file}: ${kilobytes(file)} KB, its main file ${kilobytes('dist/extension.js')} KB`);
  return 0;
});
