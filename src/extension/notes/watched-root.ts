import * as vscode from 'vscode';
import type { ConferenceIndex } from '../../core/conference/index';
import { Attachments } from './attachments';
import { localFolder, type OpenLocalFolder, type Stamp } from './local-folder';
import type { NoteRoot } from './note-root';
import { RootSites } from './root-sites';
import type { SavedOutlines } from './saved-outlines';
import { watchFolder } from './watch-notes';

/** A root with what keeps it true to its folder. */
export interface WatchedRoot extends NoteRoot {
  readonly excluded: (path: string) => boolean;
  readonly watcher: vscode.Disposable;
  /** Of the files that the notes were read from, where their disk tells. */
  readonly stamps: Map<string, Stamp>;
}

/** What the notes of a window may have besides VS Code. */
export interface Means {
  /** Opens folders on a disk of this machine. */
  readonly openLocal?: OpenLocalFolder | undefined;
  /** Outlines of windows before. */
  readonly saved?: SavedOutlines | undefined;
}

/**
 * Watches a folder.
 *
 * @param excluded whether the user's `files.exclude` hides a path
 * @param mark told of what has changed in it
 */
export function watchRoot(
  uri: vscode.Uri,
  index: ConferenceIndex,
  excluded: (path: string) => boolean,
  { openLocal }: Means,
  log: vscode.LogOutputChannel,
  mark: (uri: vscode.Uri) => void,
): WatchedRoot {
  const local = localFolder(uri, openLocal);
  const attachments = new Attachments(uri, local, excluded);
  const sites = new RootSites(uri, local, index, log);
  const watcher = vscode.Disposable.from(watchFolder(uri, mark), attachments, sites);
  return { uri, local, index, attachments, sites, excluded, watcher, stamps: new Map() };
}
