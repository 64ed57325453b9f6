import type * as vscode from 'vscode';
import type { NoteChange } from '../../core/conference/index';
import { readNoteText } from './read-note';
import { inSlices } from './slices';
import type { NoteRoot } from './note-root';
import { uriIn } from './path-in-folder';

/** So many files are asked for at once: enough to keep a slow file system busy. */
const inFlight = 64;

/** A note as it was read. The index of the root has it by then. */
export interface ReadNote {
  readonly root: NoteRoot;
  readonly path: string;
  /** Undefined for a note that is gone. */
  readonly text: string | undefined;
}

/**
 * Reads notes and tells the index of each; while one portion is parsed, the next is on its way.
 *
 * @param paths in the root
 * @param onRead called with each note
 * @param onProgress called with the number of notes read so far
 */
export async function readNotes(
  root: NoteRoot,
  paths: readonly string[],
  log: vscode.LogOutputChannel,
  token: vscode.CancellationToken,
  onRead: (note: ReadNote) => void,
  onProgress: (count: number) => void = () => undefined,
): Promise<void> {
  const { uri, index } = root;
  const read = (start: number): Promise<NoteChange[]> =>
    Promise.all(
      paths.slice(start, start + inFlight).map(async (path) => {
        return { path, text: await readNoteText(uriIn(uri, path), path, log) };
      }),
    );
  let next = read(0);
  for (let start = 0; start < paths.length; start += inFlight) {
    const changes = await next;
    if (token.isCancellationRequested) return;
    next = read(start + inFlight);
    await inSlices(changes, (change) => {
      index.update([change]);
      onRead({ root, ...change });
    });
    onProgress(start + changes.length);
  }
}
