import process from 'node:process';
import type { Move } from '../core/edits/move/move-edit';
import { documentOf, toRange } from '../core/text/lsp';
import type { NotesAround } from './notes-around';
import { Usage } from './usage';
import { writeMove } from './write-move';

export interface MoveOutput {
  readonly json: boolean;
  readonly dryRun: boolean;
  /** Whether nothing is written because `--write` was not given. */
  readonly asksToWrite?: boolean;
}

/** What commands do that write only when they are asked to: `--write`, and no `--dry-run` beside it. */
export function whenAsked({
  write,
  dryRun,
}: {
  readonly write: boolean;
  readonly dryRun: boolean;
}): Required<Pick<MoveOutput, 'dryRun' | 'asksToWrite'>> {
  return { dryRun: dryRun || !write, asksToWrite: !dryRun };
}

/**
 * Does a move on disk, unless it is only to be shown, and prints what it does.
 * @throws Usage when it is refused or cannot be written; nothing has changed then
 */
export function finishMove(
  { root, notes }: NotesAround,
  move: Move,
  { json, dryRun, asksToWrite = false }: MoveOutput,
): void {
  if ('reason' in move) throw new Usage(move.reason);
  const { edit, told } = move;
  const { renames, deletions } = edit;
  const creations = edit.creations.map(({ path, text }) => ({ file: path, text }));
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
    const result = {
      renames,
      changes,
      ...(creations.length > 0 && { creations }),
      ...(deletions.length > 0 && { deletions }),
      ...(told.length > 0 && { told }),
      written: !dryRun,
    };
    process.stdout.write(`${JSON.stringify(result, undefined, 2)}\n`);
    return;
  }
  for (const sentence of told) process.stderr.write(`${sentence}\n`);
  const lines = [
    ...renames.map(({ from, to }) => `${from} → ${to}`),
    ...changes.map(
      ({ file, edits }) => `${file}: ${String(edits.length)} ${edits.length === 1 ? 'change' : 'changes'}`,
    ),
    ...creations.map(({ file }) => `${file}: new`),
    ...deletions.map((file) => `${file}: deleted`),
  ];
  process.stdout.write(lines.length === 0 ? 'There is nothing to change.\n' : `${lines.join('\n')}\n`);
  if (dryRun && asksToWrite && lines.length > 0)
    process.stderr.write('Nothing is written yet; --write does it.\n');
}
