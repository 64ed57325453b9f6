import { existsSync, readdirSync } from 'node:fs';
import { inProject } from './paths.mjs';

/**
 * @param {string} folder below the project's folder
 * @param {string} ending of the files' names, such as `.test.ts`
 * @returns {string[]} paths from the project's folder, with `/`, sorted; none when there is no such folder
 */
export function filesUnder(folder, ending) {
  if (!existsSync(inProject(folder))) return [];
  return readdirSync(inProject(folder), { withFileTypes: true })
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : filesUnder(path, ending);
      return entry.name.endsWith(ending) ? [path] : [];
    })
    .sort();
}
