import * as vscode from 'vscode';

/** A note above this size is no note; reading it would stop the extension for seconds. */
const largest = 5 * 1024 * 1024;

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
      log.warn(`${name} was skipped: it cannot be read (${messageOf(error)}). Check its permissions.`);
    }
    return undefined;
  }
  // Line breaks are evened out in it, so that places may differ; and whoever typed into it meanwhile is right.
  const open = bytes.byteLength > largest ? undefined : openDocument(uri);
  return open?.getText() ?? decode(bytes, name, log);
}

function openDocument(uri: vscode.Uri): vscode.TextDocument | undefined {
  const wanted = uri.toString();
  return vscode.workspace.textDocuments.find((document) => document.uri.toString() === wanted);
}

function decode(bytes: Uint8Array, name: string, log: Log): string | undefined {
  if (bytes.byteLength > largest) {
    const size = Math.round(bytes.byteLength / 1024 / 1024);
    log.warn(`${name} was skipped: it is ${size} MB large, and notes are read up to 5 MB. Split it.`);
    return undefined;
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (!text.includes('\0')) return text;
    log.warn(`${name} was skipped: it is not text.`);
  } catch {
    // The decoder says no more than that.
    log.warn(`${name} was skipped: it is not UTF-8. Open it and choose "Save with Encoding", "UTF-8".`);
  }
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
