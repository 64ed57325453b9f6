import * as vscode from 'vscode';
import type { LocalFolder, Stamp } from './local-folder';
import { pathIn } from './path-in-folder';

/** A note above this size is no note; reading it would stop the extension for seconds. */
const LARGEST = 5 * 1024 * 1024;

/** Where it is said why a file was skipped. */
type Log = Pick<vscode.LogOutputChannel, 'warn'>;

/**
 * The text of a note: as its author sees it when it is open, else as it is on disk.
 *
 * @param name what the log calls it
 * @returns undefined when there is no such file, or it cannot be read as text; the log says why
 */
export async function readNoteText(uri: vscode.Uri, name: string, log: Log): Promise<string | undefined> {
  const unsaved = openDocument(uri);
  if (unsaved?.isDirty === true) return unsaved.getText();
  let bytes: Uint8Array;
  try {
    bytes = await vscode.workspace.fs.readFile(uri);
  } catch (error) {
    if (!isFileNotFound(error)) {
      return unreadable(error, name, log);
    }
    return undefined;
  }
  // Line breaks are evened out in it, so that places may differ; and whoever typed into it meanwhile is right.
  const open = bytes.byteLength > LARGEST ? undefined : openDocument(uri);
  return open?.getText() ?? decode(bytes, name, log);
}

/** Whether a text is larger than that of any note. */
export function isTooLarge(text: string): boolean {
  return text.length > LARGEST;
}

/** Whether a note is open and holds words that are not on disk. */
export function hasUnsavedWords(uri: vscode.Uri): boolean {
  return openDocument(uri)?.isDirty === true;
}

/** A text as it was read from a local disk. */
export interface LocalText {
  readonly text: string | undefined;
  /** Of the file whose words these are; undefined when its author sees others, or there is none. */
  readonly stamp: Stamp | undefined;
}

/** The same as `readNoteText` for a local folder, at once. */
export function readLocalText(root: vscode.Uri, folder: LocalFolder, path: string, log: Log): LocalText {
  const open = vscode.workspace.textDocuments.find(({ uri }) => pathIn(root, uri) === path);
  if (open?.isDirty === true) return { text: open.getText(), stamp: undefined };
  try {
    const file = folder.read(path, LARGEST);
    if (file === undefined) return { text: undefined, stamp: undefined };
    const { bytes, stamp } = file;
    if (bytes === undefined) return { text: tooLarge(stamp.size, path, log), stamp };
    const text = open?.getText();
    if (text === undefined) return { text: decode(bytes, path, log), stamp };
    return { text, stamp: bytes.byteLength === stamp.size && text === utf8(bytes) ? stamp : undefined };
  } catch (error) {
    return { text: unreadable(error, path, log), stamp: undefined };
  }
}

/** The text of a file that VS Code has open, in an editor or not. */
export function openDocument(uri: vscode.Uri): vscode.TextDocument | undefined {
  const wanted = uri.toString();
  return vscode.workspace.textDocuments.find((document) => document.uri.toString() === wanted);
}

function decode(bytes: Uint8Array, name: string, log: Log): string | undefined {
  if (bytes.byteLength > LARGEST) return tooLarge(bytes.byteLength, name, log);
  const text = utf8(bytes);
  if (text === undefined)
    log.warn(`${name} was skipped: it is not UTF-8. Open it and choose "Save with Encoding", "UTF-8".`);
  else if (!text.includes('\0')) return text;
  else log.warn(`${name} was skipped: it is not text.`);
  return undefined;
}

const decoder = new TextDecoder('utf-8', { fatal: true });

function utf8(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    // The decoder says no more than that it is none.
    return undefined;
  }
}

function tooLarge(bytes: number, name: string, log: Log): string | undefined {
  const size = Math.round(bytes / 1024 / 1024);
  log.warn(`${name} was skipped: it is ${size} MB large, and notes are read up to 5 MB. Split it.`);
  return undefined;
}

function unreadable(error: unknown, name: string, log: Log): string | undefined {
  log.warn(`${name} was skipped: it cannot be read (${messageOf(error)}). Check its permissions.`);
  return undefined;
}

/** Whether there is no such file, and nothing else is wrong. */
export function isFileNotFound(error: unknown): boolean {
  return error instanceof vscode.FileSystemError && /FileNotFound|FileNotADirectory/.test(error.code);
}

/** What an error says to people. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
