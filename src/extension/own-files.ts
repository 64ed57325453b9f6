import * as vscode from 'vscode';
import { localFolder, type OpenLocalFolder } from './notes/local-folder';

/** More than any file that comes with the extension. */
const MOST = 64 * 1024 * 1024;

let openLocal: OpenLocalFolder | undefined;

/** Lets files of the extension be read without going through VS Code, where they lie on a disk of this machine. */
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
