import * as vscode from 'vscode';
import type { Session } from '../../core/conference/model';
import { uriIn, type NoteRoot } from '../notes/note-root';
import type { Notes } from '../notes/notes';
import { activePlace } from './active-place';
import { neighbour, type Neighbour } from './neighbour';

/** A session and the folder it is in. */
export interface SessionPlace {
  readonly root: NoteRoot;
  readonly session: Session;
}

/** Finds the session the user is in, and opens others. */
export class Navigation {
  readonly #notes: Notes;
  /** The last session opened: the only hint in editors that do not tell where their cursor is. */
  #opened: { readonly uri: string; readonly id: string } | undefined;

  constructor(notes: Notes) {
    this.#notes = notes;
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

  /** Opens a session at its first line, as the Explorer opens files. */
  async open({ root, session }: SessionPlace): Promise<void> {
    const uri = uriIn(root.uri, session.path);
    this.#opened = { uri: uri.toString(), id: session.id };
    const selection = new vscode.Range(session.line, 0, session.line, 0);
    await vscode.commands.executeCommand('vscode.open', uri, { selection, preview: true });
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
