import type * as vscode from 'vscode';
import type { NoteChange } from '../../core/conference/conference-index';
import { readNoteText } from './read-note';
import { uriIn, type NoteRoot } from './note-root';

/** So many files are asked for at once: enough to keep a slow file system busy. */
const inFlight = 64;

/** Everything else in the extension host waits while notes are parsed: after so many milliseconds it has a turn. */
const slice = 8;

/**
 * Reads notes and tells the index of each; while one portion is parsed, the next is on its way.
 *
 * @param paths in the root
 * @param onRead called with the number of notes read so far
 */
export async function readNotes(
  { uri, index }: NoteRoot,
  paths: readonly string[],
  log: vscode.LogOutputChannel,
  token: vscode.CancellationToken,
  onRead: (count: number) => void = () => undefined,
): Promise<void> {
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
    });
    onRead(start + changes.length);
  }
}

/** Does something for each item, and lets others have their turn whenever it took long. */
async function inSlices<T>(items: readonly T[], work: (item: T) => void): Promise<void> {
  let start = performance.now();
  for (const item of items) {
    work(item);
    if (performance.now() - start < slice) continue;
    await new Promise((resolve) => setTimeout(resolve, 0));
    start = performance.now();
  }
}
