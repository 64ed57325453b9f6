import process from 'node:process';
import type { Move } from '../core/edits/move/move-edit';
import { documentOf, toRange } from '../core/text/lsp';
import type { NotesAround } from './notes-around';
import { Usage } from './usage';
import { writeMove } from './write-move';

export interface MoveOutput {
  readonly json: boolean;
  readonly dryRun: boolean;
}

/**
 * Does a move on disk, unless it is only to be shown, and prints what it does.
 * @throws Usage when it is refused or cannot be written; nothing has changed then
 */
export function finishMove({ root, notes }: NotesAround, move: Move, { json, dryRun }: MoveOutput): void {
  if ('reason' in move) throw new Usage(move.reason);
  const { edit } = move;
  const { renames } = edit;
  const changes = edit.changes.map(({ path, edits }) => {
    const document = documentOf(path, notes.text(path) ?? '');
    const places = edits.map(({ span, text }) => {
      const { start, end } = toRange(document, span);
      return {
        line: start.line + 1,
        column: start.character + 1,
        endLine: end.line + 1,
        endColumn: end.character + 1,
        text,
      };
    });
    return { file: path, edits: places };
  });
  if (!dryRun) writeMove(root, notes, edit);
  if (json) {
    process.stdout.write(`${JSON.stringify({ renames, changes, written: !dryRun }, undefined, 2)}\n`);
    return;
  }
  const lines = [
    ...renames.map(({ from, to }) => `${from} → ${to}`),
    ...changes.map(
      ({ file, edits }) => `${file}: ${String(edits.length)} ${edits.length === 1 ? 'change' : 'changes'}`,
    ),
  ];
  process.stdout.write(lines.length === 0 ? 'There is nothing to change.\n' : `${lines.join('\n')}\n`);
}
