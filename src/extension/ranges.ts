import * as vscode from 'vscode';
import type { Range } from 'vscode-languageserver-types';
import type { Span } from '../core/text/span';

/** Where a span of a document's text stands in the editor. */
export function rangeOf(document: vscode.TextDocument, { start, end }: Span): vscode.Range {
  return new vscode.Range(document.positionAt(start), document.positionAt(end));
}

/** A range of the Language Server Protocol as the editor has it. */
export function editorRange({ start, end }: Range): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}
