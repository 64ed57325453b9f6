import type * as vscode from 'vscode';
import type { Entry } from './linked-places';

/** By what a file is known to be the same as before without being read. */
export interface Stamp {
  /** Milliseconds since 1970, with fractions where the disk has them. */
  readonly mtime: number;
  /** Bytes. */
  readonly size: number;
}

/** A file as it was read. */
export interface LocalFile {
  /** Undefined when it is larger than was asked for. */
  readonly bytes: Uint8Array | undefined;
  readonly stamp: Stamp;
}

/**
 * A folder on the disk of the machine on which the extension runs. Everything answers at once: asking VS Code costs ten
 * times as much as the disk itself. Paths are in the folder, `/` between; no symbolic link is followed below it.
 */
export interface LocalFolder {
  /** What is in a folder; nothing for one that is gone, a link, or not to be read. */
  entries(path: string): readonly Entry[];
  /** Undefined where there is no file. */
  stamp(path: string): Stamp | undefined;
  /**
   * @param most bytes; larger files are not read
   * @returns undefined where there is no file
   * @throws when there is one and it cannot be read
   */
  read(path: string, most: number): LocalFile | undefined;
}

/** Fills `LocalFolder` where there is a disk. @param fsPath of the folder, as the system writes it */
export type OpenLocalFolder = (fsPath: string) => LocalFolder;

/** The folder on the disk of this machine; undefined for those of other machines and of virtual file systems. */
export function localFolder(uri: vscode.Uri, open: OpenLocalFolder | undefined): LocalFolder | undefined {
  // With an authority it is another machine's, and every question may take long.
  return uri.scheme === 'file' && uri.authority === '' ? open?.(uri.fsPath) : undefined;
}
