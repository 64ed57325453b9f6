import * as vscode from 'vscode';
import type { Session } from '../../core/conference/model';
import { notesEnd } from '../../core/conference/notes-end';
import type { NoteRoot } from '../notes/note-root';
import { uriIn } from '../notes/path-in-folder';
import type { Notes } from '../notes/notes';
import { activePlace } from './active-place';
import { neighbour, type Neighbour } from './neighbour';
import { noteGroup } from './note-group';
import { VisitedPlaces, type VisitedTalk } from './visited-places';
import { watchCursors } from './watch-cursors';

/** A session and the folder it is in. */
export interface SessionPlace {
  readonly root: NoteRoot;
  readonly session: Session;
}

/** How a session is opened. */
export interface OpenOptions {
  /** Its tab stays when the next session is opened. */
  readonly keep?: boolean;
  /** The keyboard stays where it is. */
  readonly peek?: boolean;
}

/** Finds the session the user is in, and opens others. */
export class Navigation implements vscode.Disposable {
  readonly #notes: Notes;
  readonly #visited = new VisitedPlaces();
  readonly #listener: vscode.Disposable;
  /** The last session opened: the only hint in editors that do not tell where their cursor is. */
  #opened: { readonly uri: string; readonly id: string } | undefined;

  constructor(notes: Notes) {
    this.#notes = notes;
    this.#listener = watchCursors(notes, (document, at) => {
      this.#visit(document, at);
    });
  }

  /** The session the user is in; undefined when there is none, or no notes are read yet. */
  current(): SessionPlace | undefined {
    const place = activePlace();
    const found = place && this.#notes.find(place.uri);
    if (found === undefined) return undefined;
    const { root, path } = found;
    const session =
      place?.offset === undefined
        ? this.#likelySession(root, path)
        : root.index.sessionAt(path, place.offset);
    return session && { root, session };
  }

  /** @returns undefined when the active file belongs to no conference */
  next(step: 1 | -1): (Neighbour & { readonly root: NoteRoot }) | undefined {
    const place = activePlace();
    const found = place && this.#notes.find(place.uri);
    if (found === undefined) return undefined;
    const { root, path } = found;
    const current = this.current()?.session;
    const next = neighbour(root.index.outline, { path, offset: place?.offset }, current, step);
    return next && { ...next, root };
  }

  /**
   * Opens a session where its author was last, else at the end of its notes. A cursor that is in it already stays
   * where it is.
   */
  async open(
    { root, session }: SessionPlace,
    { keep = false, peek = false }: OpenOptions = {},
  ): Promise<void> {
    const uri = uriIn(root.uri, session.path);
    this.#opened = { uri: uri.toString(), id: session.id };
    const options: vscode.TextDocumentShowOptions = {
      viewColumn: noteGroup(),
      preview: !keep,
      preserveFocus: peek,
    };
    const selection = await this.#selectionIn(root, session, uri);
    await vscode.commands.executeCommand(
      'vscode.open',
      uri,
      selection === undefined ? options : { ...options, selection },
    );
  }

  dispose(): void {
    this.#listener.dispose();
  }

  /** Undefined when the cursor of an editor that can be seen is in the session, or the file cannot be read. */
  async #selectionIn(root: NoteRoot, session: Session, uri: vscode.Uri): Promise<vscode.Range | undefined> {
    const editor = vscode.window.visibleTextEditors.find(
      ({ document }) => document.uri.toString() === uri.toString(),
    );
    if (
      editor &&
      root.index.sessionAt(session.path, editor.document.offsetAt(editor.selection.active)) === session
    )
      return undefined;
    const note = root.index.note(session.path);
    try {
      const document = await vscode.workspace.openTextDocument(uri);
      const offset =
        this.#visited.placeIn(talkOf(uri, session)) ??
        (note ? notesEnd(document.getText(), note, session) : session.span.start || undefined);
      if (offset === undefined) return undefined;
      const at = document.positionAt(offset);
      return new vscode.Range(at, at);
    } catch {
      // Gone meanwhile or no text: VS Code says so itself when it is opened.
      return undefined;
    }
  }

  #visit(document: vscode.TextDocument, at: vscode.Position): void {
    const found = this.#notes.find(document.uri);
    if (found === undefined) return;
    const offset = document.offsetAt(at);
    const session = found.root.index.sessionAt(found.path, offset);
    if (session) this.#visited.visit(talkOf(document.uri, session), offset);
  }

  #likelySession({ uri, index }: NoteRoot, path: string): Session | undefined {
    const sessions = index.outline.conferences
      .flatMap(({ days }) => days)
      .flatMap((day) => day.sessions)
      .filter((session) => session.path === path);
    if (sessions.length === 1) return sessions[0];
    const isOpened = this.#opened?.uri === uriIn(uri, path).toString();
    return isOpened ? sessions.find(({ id }) => id === this.#opened?.id) : undefined;
  }
}

function talkOf(uri: vscode.Uri, { id, span }: Session): VisitedTalk {
  return { uri: uri.toString(), id, start: span.start, end: span.end };
}
