import type * as vscode from 'vscode';
import type { Stamp } from './local-folder';
import { readLocalText } from './read-note';
import { IN_FLIGHT, readTexts } from './read-texts';
import { inSlices } from './slices';
import type { NoteRoot } from './note-root';

/** Milliseconds for one file after which a disk is slow: it is waited for in the background then, as others are. */
const SLOW_READ = 40;

/** A note as it was read. The index of the root has it by then. */
export interface ReadNote {
  readonly root: NoteRoot;
  readonly path: string;
  /** Undefined for a note that is gone. */
  readonly text: string | undefined;
  /** Of the file with this text, where its disk is a local one. */
  readonly stamp?: Stamp | undefined;
}

/**
 * Reads notes and tells the index of each: from a local disk one after the other, from others so that one portion is
 * parsed while the next is on its way.
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
  const take = (note: ReadNote): void => {
    root.index.update([note]);
    onRead(note);
  };
  const read = await readLocally(root, paths, log, token, take, onProgress);
  await readThroughEditor(root, paths.slice(read), log, token, take, (count) => {
    onProgress(read + count);
  });
}

/** @returns how many were read before the disk turned out to be slow */
async function readLocally(
  root: NoteRoot,
  paths: readonly string[],
  log: vscode.LogOutputChannel,
  token: vscode.CancellationToken,
  take: (note: ReadNote) => void,
  onProgress: (count: number) => void,
): Promise<number> {
  const { uri, local } = root;
  if (!local) return 0;
  let count = 0;
  await inSlices(paths, (path) => {
    if (token.isCancellationRequested) return false;
    const start = performance.now();
    const found = readLocalText(uri, local, path, log);
    const isSlow = performance.now() - start > SLOW_READ;
    take({ root, path, ...found });
    if (++count % IN_FLIGHT === 0) onProgress(count);
    return !isSlow;
  });
  return count;
}

async function readThroughEditor(
  root: NoteRoot,
  paths: readonly string[],
  log: vscode.LogOutputChannel,
  token: vscode.CancellationToken,
  take: (note: ReadNote) => void,
  onProgress: (count: number) => void,
): Promise<void> {
  let count = 0;
  for await (const changes of readTexts(root, paths, log)) {
    if (token.isCancellationRequested) return;
    await inSlices(changes, (change) => {
      take({ root, ...change });
    });
    onProgress((count += changes.length));
  }
}
