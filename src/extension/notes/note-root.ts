import type * as vscode from 'vscode';
import type { ConferenceIndex } from '../../core/conference/index';
import type { Attachments } from './attachments';
import type { LocalFolder } from './local-folder';
import { pathIn } from './path-in-folder';
import type { RootSites } from './root-sites';

/** A workspace folder and the conferences in it. */
export interface NoteRoot {
  readonly uri: vscode.Uri;
  /** The same folder where it lies on a disk of this machine; VS Code reads all others. */
  readonly local: LocalFolder | undefined;
  readonly index: ConferenceIndex;
  /** The other files; not looked for before somebody calls `load`. */
  readonly attachments: Attachments;
  /** What the files of its Hugo sites tell; not looked at before somebody asks. */
  readonly sites: RootSites;
}

/** A folder to look for notes in; a workspace folder is one. */
export interface NoteFolder {
  readonly uri: vscode.Uri;
  /** The last resort for a conference's name. */
  readonly name: string;
}

/** The folders of the window in their order, without those that lie inside another one: it holds their notes. */
export function outermostFolders(folders: readonly NoteFolder[]): NoteFolder[] {
  return folders.filter(
    (folder) => !folders.some((other) => other !== folder && (pathIn(other.uri, folder.uri) ?? '') !== ''),
  );
}
