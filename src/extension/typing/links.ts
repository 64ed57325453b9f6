import * as vscode from 'vscode';
import type { Note } from '../../core/note/note';
import type { Span } from '../../core/text/span';
import { describe } from '../../core/shortcodes/catalogue/catalogue';
import { uriIn } from '../notes/path-in-folder';
import type { Notes } from '../notes/notes';
import { noteAround, targetOf, type NoteAround } from './known-around';
import { noteOfDocument } from '../notes/note-of-document';
import { rangeOf } from '../ranges';

interface Address {
  readonly href: string;
  readonly span: Span;
  /** VS Code opens links of Markdown by itself, but not those that only Hugo understands. */
  readonly isMarkdown: boolean;
}

/**
 * Makes links of what VS Code does not know to be any: addresses in shortcodes that lead to files of the notes, and
 * links between pages in the way Hugo reads them. Definitions are found for all links between notes.
 */
export class NoteLinks implements vscode.DocumentLinkProvider, vscode.DefinitionProvider {
  readonly #notes: Notes;

  constructor(notes: Notes) {
    this.#notes = notes;
  }

  async provideDocumentLinks(
    document: vscode.TextDocument,
    token: vscode.CancellationToken,
  ): Promise<vscode.DocumentLink[]> {
    const around = noteAround(this.#notes, document.uri);
    if (!around) return [];
    await around.root.attachments.load();
    if (token.isCancellationRequested) return [];
    return addressesOf(noteOfDocument(document)).flatMap(({ href, span, isMarkdown }) => {
      const target = targetOf(around, href);
      if (!target || (isMarkdown && target.fromFolder)) return [];
      return [new vscode.DocumentLink(rangeOf(document, span), uriIn(around.root.uri, target.path))];
    });
  }

  provideDefinition(document: vscode.TextDocument, position: vscode.Position): vscode.DefinitionLink[] {
    const around = noteAround(this.#notes, document.uri);
    if (!around) return [];
    const offset = document.offsetAt(position);
    const address = addressesOf(noteOfDocument(document)).find(
      ({ span }) => span.start <= offset && offset <= span.end,
    );
    const definition = address && this.#definitionOf(around, address, document);
    return definition ? [definition] : [];
  }

  #definitionOf(
    around: NoteAround,
    { href, span }: Address,
    document: vscode.TextDocument,
  ): vscode.DefinitionLink | undefined {
    const target = targetOf(around, href);
    if (!target || !around.root.index.has(target.path)) return undefined;
    const session = around.root.index.sessionsOf(target.path)[0];
    const line = target.anchor === '' ? (session?.line ?? 0) : 0;
    return {
      originSelectionRange: rangeOf(document, span),
      targetUri: uriIn(around.root.uri, target.path),
      targetRange: new vscode.Range(line, 0, line, 0),
    };
  }
}

/** The local addresses of a note with their places. */
function addressesOf({ links, shortcodes }: Note): Address[] {
  const inShortcodes = shortcodes.flatMap(({ name, params }) =>
    params.flatMap(({ name: param, value, valueSpan }): Address[] => {
      const known = describe(name)?.params.find((each) => each.name === param);
      const isAddress = known?.kind === 'address' || known?.kind === 'page' || known?.kind === 'file';
      return isAddress && isLocal(value) ? [{ href: value, span: valueSpan, isMarkdown: false }] : [];
    }),
  );
  const inMarkdown = links
    .filter(({ kind, href }) => (kind === 'link' || kind === 'definition') && isLocal(href))
    .map(({ href, hrefSpan }) => ({ href, span: hrefSpan, isMarkdown: true }));
  return [...inShortcodes, ...inMarkdown];
}

const isLocal = (href: string): boolean => href !== '' && !/^(?:[a-z][a-z\d+.-]*:|\/\/|#)/i.test(href);
