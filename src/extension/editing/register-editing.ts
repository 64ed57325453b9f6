import * as vscode from 'vscode';
import type { Notes } from '../notes/notes';
import { registerParkActions } from './park-actions';
import { registerPastedPictures } from './paste-pictures';

/** What helps in the editor of a note besides commands. */
export function registerEditing(notes: Notes): vscode.Disposable {
  return vscode.Disposable.from(registerParkActions(), registerPastedPictures(notes));
}
