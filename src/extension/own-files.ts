import * as vscode from 'vscode';
import { localFolder, type OpenLocalFolder } from './notes/local-folder';

/** More than any file that comes with the extension, or that it stores. */
const MOST = 64 * 1024 * 1024;

let openLocal: OpenLocalFolder | undefined;

/**
 * Lets files of the extension be read without going through VS Code, where they lie on a disk of this machine: while a
 * window starts, VS Code's file system may answer after a second.
 */
export function readOwnFilesFrom(open: OpenLocalFolder | undefined): void {
  openLocal = open;
}

/**
 * Reads a file that comes with the extension.
 *
 * @param extension its folder
 * @param path in that folder, `/` between
 * @throws when it is not there or cannot be read
 */
export async function readOwnFile(extension: vscode.Uri, path: string): Promise<Uint8Array> {
  const bytes = localFolder(extension, openLocal)?.read(path, MOST)?.bytes;
  return bytes ?? vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension, ...path.split('/')));
}

/**
 * Reads a file that the extension has stored.
 *
 * @param storage a folder that VS Code has given it
 * @returns undefined when there is none
 * @throws when it cannot be read, and where nothing but VS Code can read it, also when there is none
 */
export async function readStoredFile(storage: vscode.Uri, name: string): Promise<Uint8Array | undefined> {
  const local = localFolder(storage, openLocal);
  return local
    ? local.read(name, MOST)?.bytes
    : vscode.workspace.fs.readFile(vscode.Uri.joinPath(storage, name));
}
