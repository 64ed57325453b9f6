import type * as vscode from 'vscode';
import { activate as start, type ConferenceNotes } from '../extension';
import { openLocalFolder } from './local-folder';

/** Where the extension runs on Node.js: local folders are read by Node's own calls. */
export function activate(context: vscode.ExtensionContext): ConferenceNotes {
  return start(context, openLocalFolder);
}
