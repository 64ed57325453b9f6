import { TextDocument } from 'vscode-languageserver-textdocument';
import type * as lsp from 'vscode-languageserver-types';
import type { Span } from './span';

/** The one place where spans of the core become ranges of the Language Server Protocol. */

/** A text that can tell lines and characters. */
export function documentOf(uri: string, text: string): TextDocument {
  return TextDocument.create(uri, 'markdown', 0, text);
}

export function toRange(document: TextDocument, { start, end }: Span): lsp.Range {
  return { start: document.positionAt(start), end: document.positionAt(end) };
}
