import * as vscode from 'vscode';
import { hoverAt, type HoverPart } from '../../core/hover/hover';
import type { Notes } from '../notes/notes';
import { hoverAround, noteAround } from './known-around';
import { noteOfDocument } from '../notes/note-of-document';
import { rangeOf } from '../ranges';

/** Tells about shortcodes, tags and session links. */
export class NoteHover implements vscode.HoverProvider {
  readonly #notes: Notes;

  constructor(notes: Notes) {
    this.#notes = notes;
  }

  provideHover(document: vscode.TextDocument, position: vscode.Position): vscode.Hover | undefined {
    const around = noteAround(this.#notes, document.uri);
    if (!around) return undefined;
    const hover = hoverAt(noteOfDocument(document), document.offsetAt(position), hoverAround(around));
    if (!hover) return undefined;
    return new vscode.Hover(hover.parts.map(partOf), rangeOf(document, hover.span));
  }
}

function partOf(part: HoverPart): vscode.MarkdownString {
  return 'markdown' in part
    ? new vscode.MarkdownString(part.markdown)
    : new vscode.MarkdownString().appendText(part.plain);
}
