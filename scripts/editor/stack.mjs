import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { join } from 'node:path';
import { inProject } from '../paths.mjs';

const place = /(?:[^\s()]*\/)?out\/test\/editor\/(index|browser)\.js(?:#vscode-extension)?:(\d+):(\d+)/;

/**
 * Makes a stack out of a test bundle readable: places are those of the sources, and lines of the test runner go.
 *
 * @param {string} message an error's message and stack
 */
export function readableStack(message) {
  const lines = message.split('\n').map((line) => line.replace(place, sourcePlace));
  return lines.filter((line) => !/^\s*at .*(node_modules|node:internal)/.test(line)).join('\n');
}

/**
 * @param {string} found
 * @param {string} bundle
 * @param {string} line
 * @param {string} column
 */
function sourcePlace(found, bundle, line, column) {
  const map = readMap(bundle);
  const entry = map?.findEntry(Number(line) - 1, Number(column) - 1);
  if (!entry || !('originalSource' in entry)) return found;
  const source = join('out', 'test', 'editor', entry.originalSource).replaceAll('\\', '/');
  return `${source}:${entry.originalLine + 1}:${entry.originalColumn + 1}`;
}

/** @type {Map<string, SourceMap>} */
const maps = new Map();

/** @param {string} bundle */
function readMap(bundle) {
  if (!maps.has(bundle)) {
    const text = readFileSync(inProject('out', 'test', 'editor', `${bundle}.js.map`), 'utf8');
    maps.set(bundle, new SourceMap(JSON.parse(text)));
  }
  return maps.get(bundle);
}
