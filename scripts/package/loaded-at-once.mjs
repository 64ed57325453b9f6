import { readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * A bundle and the pieces that are loaded with it; those that an `import()` names come later.
 *
 * @param {string} bundle
 * @param {Set<string>} [files]
 */
export function loadedAtOnce(bundle, files = new Set()) {
  if (files.has(bundle)) return files;
  files.add(bundle);
  const text = readFileSync(bundle, 'utf8').replace(
    /\.then\(\(\) ?=> ?[\w$]+\(require\("[^"]+"\)(?:\.[\w$]+)?\)\)/g,
    '',
  );
  for (const [, piece = ''] of text.matchAll(/\brequire\("(\.[^"]+)"\)/g))
    loadedAtOnce(path.resolve(path.dirname(bundle), piece), files);
  return files;
}
