import * as vscode from 'vscode';
import type { NoteRoot } from './notes/note-root';
import { uriIn } from './notes/path-in-folder';

/** Time a sentence stays in the status bar, in milliseconds. */
const MOMENT = 4000;

/** Says in the status bar what was done, or that there is nothing to do: nobody has to close it. */
export function say(sentence: string): void {
  vscode.window.setStatusBarMessage(sentence, MOMENT);
}

/**
 * Says what was done in a note, and where if that cannot be seen.
 *
 * @param sentence without a full stop
 * @param offset in the note as it is now
 */
export function sayWhere(
  sentence: string,
  { root, path }: { readonly root: NoteRoot; readonly path: string },
  offset: number,
): void {
  const uri = uriIn(root.uri, path).toString();
  const editors = vscode.window.visibleTextEditors.filter(({ document }) => document.uri.toString() === uri);
  const isSeen = editors.some(({ document, visibleRanges }) => {
    const at = document.positionAt(offset);
    return visibleRanges.some((range) => range.contains(at));
  });
  const [editor] = editors;
  if (isSeen) say(`${sentence}.`);
  else if (editor)
    say(vscode.l10n.t('{0} in line {1}.', sentence, editor.document.positionAt(offset).line + 1));
  else say(vscode.l10n.t('{0} in {1}.', sentence, path));
}
