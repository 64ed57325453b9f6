import type * as vscode from 'vscode';
import type { NoteChange } from '../../core/conference/index';
import type { NoteRoot } from './note-root';
import { uriIn } from './path-in-folder';
import { readNoteText } from './read-note';

/** So many files are asked for at once: enough to keep a slow file system busy. */
export const IN_FLIGHT = 64;

/**
 * The texts of notes as they are now, undefined for those that are gone or no text: portion by portion, the next of
 * which is on its way while one is worked on.
 */
export async function* readTexts(
  root: NoteRoot,
  paths: readonly string[],
  log: vscode.LogOutputChannel,
): AsyncGenerator<readonly NoteChange[]> {
  const read = (start: number): Promise<NoteChange[]> =>
    Promise.all(
      paths.slice(start, start + IN_FLIGHT).map(async (path) => ({
        path,
        text: await readNoteText(uriIn(root.uri, path), path, log),
      })),
    );
  let next = read(0);
  for (let start = 0; start < paths.length; start += IN_FLIGHT) {
    const portion = await next;
    next = read(start + IN_FLIGHT);
    yield portion;
  }
}
