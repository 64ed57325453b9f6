import type * as vscode from 'vscode';
import { findNotes } from './find-notes';
import type { LoadProgress } from './load-progress';
import { readNotes, type ReadNote } from './read-notes';
import { inSlices } from './slices';
import type { WatchedRoot } from './watched-root';

/** What comes of reading, beside the index of each root. */
interface Reading {
  readonly log: vscode.LogOutputChannel;
  /** The paths of each root's notes are known. */
  readonly onListed: (paths: readonly (readonly string[])[]) => Promise<void>;
  readonly onRead: (note: ReadNote) => void;
}

/**
 * Finds and reads all notes of some roots.
 *
 * @returns false when it was cancelled
 */
export async function readRoots(
  roots: readonly WatchedRoot[],
  { token, report }: LoadProgress,
  { log, onListed, onRead }: Reading,
): Promise<boolean> {
  const start = performance.now();
  const found = await Promise.all(roots.map((root) => findNotes(root, root.excluded, token)));
  if (!token.isCancellationRequested) await onListed(found);
  const total = found.reduce((sum, paths) => sum + paths.length, 0);
  let done = 0;
  for (const [at, root] of roots.entries()) {
    const paths = found[at] ?? [];
    await readNotes(root, paths, log, token, onRead, (read) => {
      report(done + read, total);
    });
    done += paths.length;
  }
  for (const { index } of roots) await inSlices(index.prepare(), () => !token.isCancellationRequested);
  const milliseconds = Math.round(performance.now() - start);
  if (token.isCancellationRequested) {
    log.warn(`Reading ${total} notes was cancelled. Refresh reads them all.`);
    return false;
  }
  log.info(`Read ${total} notes in ${milliseconds} ms.`);
  return true;
}
