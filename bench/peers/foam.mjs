import path from 'node:path';
import { readFile } from 'node:fs/promises';
import { notePaths } from '../corpora.mjs';
import foam from 'foam-core';

const { AlwaysIncludeMatcher, GenericDataStore, Logger, MarkdownResourceProvider, URI } = foam;

/** Foam's workspace, graph and tags over a folder. @param {string} folder */
export async function openFoam(folder) {
  Logger.setLevel('off');
  const store = new GenericDataStore(
    async () => notePaths(folder).map((file) => URI.file(path.join(folder, file))),
    (uri) => readFile(uri.toFsPath(), 'utf8'),
  );
  const parser = foam.createMarkdownParser();
  const provider = new MarkdownResourceProvider(store, parser, ['.md']);
  return foam.bootstrap(
    [URI.file(folder)],
    new AlwaysIncludeMatcher(),
    undefined,
    store,
    parser,
    [provider],
    '.md',
    'off',
  );
}
