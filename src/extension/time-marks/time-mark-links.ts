import * as vscode from 'vscode';
import { timeMarkLinks } from '../../core/recordings/time-marks/recording-of';
import { noteOfDocument } from '../notes/note-of-document';
import type { Notes } from '../notes/notes';
import { rangeOf } from '../ranges';

/** Time marks of talks that have a recording are links in the editor, whose text stays as it is. */
export class TimeMarkLinks implements vscode.DocumentLinkProvider {
  readonly #notes: Notes;

  constructor(notes: Notes) {
    this.#notes = notes;
  }

  async provideDocumentLinks(
    document: vscode.TextDocument,
    token: vscode.CancellationToken,
  ): Promise<vscode.DocumentLink[]> {
    if (!/\[\d{1,3}:\d/.test(document.getText())) return [];
    // Places of talks and text are to be those of the same moment.
    await this.#notes.settle();
    const found = this.#notes.find(document.uri);
    if (!found || token.isCancellationRequested) return [];
    const sessions = found.root.index.sessionsOf(found.path);
    return timeMarkLinks(document.getText(), noteOfDocument(document), sessions).map(({ span, url }) => {
      const link = new vscode.DocumentLink(rangeOf(document, span), vscode.Uri.parse(url));
      link.tooltip = vscode.l10n.t('Play the recording from here');
      return link;
    });
  }
}
