import { readFileSync } from 'node:fs';
import Module from 'node:module';
import path from 'node:path';
import process from 'node:process';

/**
 * Loads a bundle in this fresh process, with something in the place of VS Code's own module, and tells the
 * milliseconds on standard output.
 */
const [bundle = ''] = process.argv.slice(2);
const types = readFileSync(
  path.join(import.meta.dirname, '..', 'node_modules', '@types', 'vscode', 'index.d.ts'),
  'utf8',
);
const names = [
  ...types.matchAll(/^\texport (?:namespace|class|abstract class|enum|const|function) (\w+)/gm),
].map(([, name = '']) => name);
/** Whatever is asked of it is there. @type {unknown} */
const anything = new Proxy(class {}, {
  get: (_, key) => (key === Symbol.toPrimitive ? () => '' : key === 'prototype' ? {} : anything),
  apply: () => anything,
});
const vscode = Object.fromEntries(names.map((name) => [name, anything]));
const own = Reflect.get(Module, '_load');
Reflect.set(Module, '_load', (/** @type {string} */ name, /** @type {unknown[]} */ ...rest) =>
  name === 'vscode' ? vscode : own(name, ...rest),
);
const require = Module.createRequire(import.meta.url);
const start = performance.now();
require(bundle);
console.log(performance.now() - start);
process.exit();
