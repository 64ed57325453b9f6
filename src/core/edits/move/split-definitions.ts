import { sentence } from '../../language/sentence';
import { lineBreakOf, type TextEdit } from '../../text/text-edit';
import { carriedDefinitions, definitionLines } from './carried-definitions';
import type { MoveNotes } from './move-edit';
import type { PiecedFile, Taken } from './rearrangement';
import type { SplitPart } from './split-plan';

/** Puts definitions into the files that need them; tells what goes from the first file, and what it needs itself. */
export function definitionsFor(
  notes: MoveNotes,
  path: string,
  parts: readonly SplitPart[],
  files: Map<string, PiecedFile>,
): { readonly out: readonly TextEdit[]; readonly left: readonly Taken[]; readonly told: readonly string[] } {
  const [text, note] = [notes.text(path), notes.note(path)];
  if (text === undefined || !note) return { out: [], left: [], told: [] };
  const own = parts.filter((each) => each.path === path);
  const source = { path, text, note };
  const { edits: out, left } = carriedDefinitions(
    source,
    own.map(({ span }) => span),
    undefined,
  );
  const told = new Set<string>();
  for (const part of own) {
    const { put } = carriedDefinitions(source, [part.span], undefined);
    const file = files.get(part.to);
    if (!file || put.length === 0) continue;
    for (const { span } of put) told.add(text.slice(span.start, span.end).split(/(?<=\]):/)[0] ?? '');
    const eol = lineBreakOf(text);
    const above = text.slice(part.span.start, part.span.end);
    const pieces = [...file.pieces, ...definitionLines(above, put, eol)];
    files.set(part.to, { ...file, pieces });
  }
  const sentences = [...told].map((name) =>
    sentence('What “{0}” stands for is written into each file that needs it.', name),
  );
  return { out, left, told: sentences };
}
