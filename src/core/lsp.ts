import { TextDocument } from 'vscode-languageserver-textdocument';
import type * as lsp from 'vscode-languageserver-types';
import type { NotesEdit, TextEdit } from './edits/text-edit';
import type { Span } from './span';

/** The one place where spans of the core become ranges of the Language Server Protocol. */

/** A text that can tell lines and characters. */
export function documentOf(uri: string, text: string): TextDocument {
  return TextDocument.create(uri, 'markdown', 0, text);
}

export function toRange(document: TextDocument, { start, end }: Span): lsp.Range {
  return { start: document.positionAt(start), end: document.positionAt(end) };
}

export function toTextEdit(document: TextDocument, { span, text }: TextEdit): lsp.TextEdit {
  return { range: toRange(document, span), newText: text };
}

/**
 * @param documentFor the text that the edits of a path were made for, with its URI and version
 * @param uriFor the URI of a file that is not there yet
 */
export function toWorkspaceEdit(
  { changes, creations }: NotesEdit,
  documentFor: (path: string) => TextDocument,
  uriFor: (path: string) => string,
): lsp.WorkspaceEdit {
  const start = { line: 0, character: 0 };
  return {
    documentChanges: [
      ...creations.flatMap(({ path, text }): NonNullable<lsp.WorkspaceEdit['documentChanges']> => {
        const uri = uriFor(path);
        return [
          { kind: 'create', uri, options: { overwrite: false, ignoreIfExists: false } },
          {
            textDocument: { uri, version: null },
            edits: [{ range: { start, end: start }, newText: text }],
          },
        ];
      }),
      ...changes.map(({ path, edits }) => {
        const document = documentFor(path);
        return {
          textDocument: { uri: document.uri, version: document.version },
          edits: edits.map((edit) => toTextEdit(document, edit)),
        };
      }),
    ],
  };
}
