import * as vscode from 'vscode';
import { hoverAt, type HoverPart } from '../../core/hover/hover';
import { readNote } from '../../core/note/read-note';
import type { Notes } from '../notes/notes';
import { hoverAround, noteAround } from './known-around';

/** Tells about shortcodes, tags and session links. */
export class NoteHover implements vscode.HoverProvider {
  readonly #notes: Notes;

  constructor(notes: Notes) {
    this.#notes = notes;
  }

  provideHover(document: vscode.TextDocument, position: vscode.Position): vscode.Hover | undefined {
    const around = noteAround(this.#notes, document.uri);
    if (!around) return undefined;
    const hover = hoverAt(readNote(document.getText()), document.offsetAt(position), hoverAround(around));
    if (!hover) return undefined;
    const { start, end } = hover.span;
    return new vscode.Hover(
      hover.parts.map(partOf),
      new vscode.Range(document.positionAt(start), document.positionAt(end)),
    );
  }
}

function partOf(part: HoverPart): vscode.MarkdownString {
  return 'markdown' in part
    ? new vscode.MarkdownString(part.markdown)
    : new vscode.MarkdownString().appendText(part.plain);
}
