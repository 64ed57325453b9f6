import assert from 'node:assert/strict';
import { importGraph, textOf } from './source-files';

/** Where bundles begin (`scripts/build/bundles.mjs`). */
const ENTRIES = [
  'cli/main.ts',
  'desktop/extension.ts',
  'extension.ts',
  'preview-script/main.ts',
  'preview-script/mermaid.ts',
  // Put in place of the page's own by the bundler.
  'preview-script/mermaid/board.ts',
];

/** What a test asks for in place of the whole that the product asks for. */
const FOR_TESTS = ['checkNote', 'editTags', 'reasonsFor', 'isOf', 'DIAGRAM_WORDS'];

const EXPORT = /^export (?:async )?(?:function\*?|class|const) (\w+)/gm;

describe('source files', () => {
  const graph = importGraph();

  it('are part of a bundle', () => {
    const reached = new Set<string>();
    const visit = (file: string): void => {
      if (reached.has(file)) return;
      reached.add(file);
      graph.get(file)?.forEach(visit);
    };
    ENTRIES.forEach(visit);
    assert.deepEqual(
      [...graph.keys()].filter((file) => !reached.has(file)),
      [],
    );
  });

  it('export what another file asks for', () => {
    const unused = [...graph.keys()].flatMap((file) => {
      const users = [...graph].filter(([, imports]) => imports.includes(file)).map(([user]) => textOf(user));
      const names = [...textOf(file).matchAll(EXPORT)].map(([, name = '']) => name);
      return ENTRIES.includes(file)
        ? []
        : names
            .filter((name) => !FOR_TESTS.includes(name))
            .filter((name) => !users.some((text) => new RegExp(`\\b${name}\\b`).test(text)))
            .map((name) => `${file}: ${name}`);
    });
    assert.deepEqual(unused, []);
  });
});
