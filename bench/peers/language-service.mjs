import path from 'node:path';
import { readdir, stat } from 'node:fs/promises';
import MarkdownIt from 'markdown-it';
import { createLanguageService, githubSlugifier, LogLevel } from 'vscode-markdown-languageservice';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { URI } from 'vscode-uri';
import { readAll } from './read.mjs';

const never = { isCancellationRequested: false, onCancellationRequested: () => ({ dispose() {} }) };
const options = {
  validateReferences: 'warning',
  validateFragmentLinks: 'warning',
  validateFileLinks: 'warning',
  validateMarkdownFileLinkFragments: 'warning',
  validateUnusedLinkDefinitions: 'hint',
  validateDuplicateLinkDefinitions: 'warning',
  ignoreLinks: [],
};

/**
 * VS Code's own Markdown language service over a folder.
 *
 * @param {string} folder
 */
export async function openLanguageService(folder) {
  /** @type {Map<string, TextDocument>} */
  const documents = new Map();
  for (const { path: file, text } of await readAll(folder)) {
    const uri = URI.file(path.join(folder, file));
    documents.set(uri.toString(), TextDocument.create(uri.toString(), 'markdown', 1, text));
  }
  const changed = listeners();
  const created = listeners();
  const deleted = listeners();
  const md = new MarkdownIt({ html: true });
  const service = createLanguageService({
    workspace: {
      workspaceFolders: [URI.file(folder)],
      onDidChangeMarkdownDocument: changed.event,
      onDidCreateMarkdownDocument: created.event,
      onDidDeleteMarkdownDocument: deleted.event,
      getAllMarkdownDocuments: async () => documents.values(),
      hasMarkdownDocument: (uri) => documents.has(uri.toString()),
      openMarkdownDocument: async (uri) => documents.get(uri.toString()),
      stat: async (uri) => {
        if (documents.has(uri.toString())) return { isDirectory: false };
        const found = await stat(uri.fsPath).catch(() => undefined);
        return found && { isDirectory: found.isDirectory() };
      },
      readDirectory: async (uri) =>
        (await readdir(uri.fsPath, { withFileTypes: true })).map((entry) => [
          entry.name,
          { isDirectory: entry.isDirectory() },
        ]),
    },
    parser: { slugifier: githubSlugifier, tokenize: async (document) => md.parse(document.getText(), {}) },
    logger: { level: LogLevel.Off, log() {} },
  });
  return {
    documents: () => [...documents.values()],
    /** @param {TextDocument} document */
    diagnose: (document) => service.computeDiagnostics(document, options, never),
    /** What the editor asks for after a keystroke. @param {string} uri @param {string} text */
    async type(uri, text) {
      const before = documents.get(uri);
      const document = TextDocument.create(uri, 'markdown', (before?.version ?? 0) + 1, text);
      documents.set(uri, document);
      changed.fire(document);
      await service.computeDiagnostics(document, options, never);
      await service.getDocumentSymbols(document, { includeLinkDefinitions: true }, never);
      await service.getDocumentLinks(document, never);
    },
  };
}

function listeners() {
  const all = new Set();
  return {
    event: (listener, self) => {
      const bound = self === undefined ? listener : listener.bind(self);
      all.add(bound);
      return { dispose: () => all.delete(bound) };
    },
    fire: (value) => {
      for (const listener of all) listener(value);
    },
  };
}
