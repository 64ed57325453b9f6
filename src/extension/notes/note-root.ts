import * as vscode from 'vscode';
import type { ConferenceIndex } from '../../core/conference/index';
import type { Attachments } from './attachments';
import type { RootSites } from './root-sites';

/** A workspace folder and the conferences in it. */
export interface NoteRoot {
  readonly uri: vscode.Uri;
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

/** The path of something in a folder, `/` between, empty for the folder itself; undefined outside. */
export function pathIn(folder: vscode.Uri, uri: vscode.Uri): string | undefined {
  if (uri.scheme !== folder.scheme || uri.authority !== folder.authority) return undefined;
  const base = comparable(folder.path).replace(/\/$/, '');
  const path = comparable(uri.path);
  if (path === base) return '';
  return path.startsWith(`${base}/`) ? path.slice(base.length + 1) : undefined;
}

/** The address of a path in a folder. */
export function uriIn(folder: vscode.Uri, path: string): vscode.Uri {
  return path === '' ? folder : vscode.Uri.joinPath(folder, path);
}

/** Windows knows a drive by either case of its letter. */
function comparable(path: string): string {
  return path.replace(/^\/[A-Z]:/, (drive) => drive.toLowerCase());
}
