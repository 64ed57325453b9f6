import type { TextEdit } from '../../text/text-edit';
import { aliasEdits } from './old-address';
import { carriedFiles } from './carried-files';
import { followLinks } from './follow-links';
import type { FileRename, Move, MoveNotes, OwnEdits } from './move-edit';
import type { Relocation } from './relocation';

export interface MoveOptions {
  /** Whether pages of a Hugo site keep their old addresses as `aliases`. */
  readonly aliases: boolean;
  /** What else changes in the texts, such as weights. */
  readonly own?: OwnEdits;
  /** Headings that get another id: new ids by old ones, by the path of the note before the move. */
  readonly anchors?: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/**
 * Moves and renames files, notes or others, with every link following: those of the moved notes and those to them,
 * pictures, definitions, `ref` and `relref`, imports. Pictures that only the moved notes use go along.
 *
 * @returns a sentence when a target exists or two files would get one name
 */
export function moveFiles(
  notes: MoveNotes,
  renames: readonly FileRename[],
  { aliases, own = new Map<string, TextEdit[]>(), anchors }: MoveOptions,
): Move {
  const wished = renames.filter(({ from, to }) => from !== to);
  const refusal = refusalOf(notes, wished);
  if (refusal !== undefined) return { reason: refusal };
  const all = [...wished, ...carriedFiles(notes, wished)];
  const moved = new Map(all.map(({ from, to }) => [from, to]));
  const relocation = relocationOf(notes, moved, anchors);
  const changes = [...notes.paths()].flatMap((path) => {
    const first = [...(own.get(path) ?? [])];
    const to = moved.get(path);
    const content = notes.siteOf(path);
    if (aliases && to !== undefined && content !== undefined && content === notes.siteOf(to))
      first.push(...oldAddress(notes, path, to, content));
    const links = followLinks(notes, path, relocation).filter(
      (edit) => !first.some((one) => overlaps(one, edit)),
    );
    const edits = [...first, ...links];
    return edits.length === 0 ? [] : [{ path, edits }];
  });
  return { edit: { changes, creations: [], renames: all } };
}

/** Why files cannot be renamed so. */
function refusalOf(notes: MoveNotes, renames: readonly FileRename[]): string | undefined {
  const sources = new Set(renames.map(({ from }) => from));
  const targets = new Set<string>();
  for (const { from, to } of renames) {
    if (notes.hasFile(from) !== true) return `There is no file “${from}”.`;
    if (notes.hasFile(to) === true && !sources.has(to))
      return `“${to}” exists already. Give another name, or move that file away first.`;
    if (targets.has(to)) return `Two files would be called “${to}”. Give them different names.`;
    targets.add(to);
  }
  return undefined;
}

function relocationOf(
  notes: MoveNotes,
  moved: ReadonlyMap<string, string>,
  anchors: MoveOptions['anchors'],
): Relocation {
  const targets = new Set(moved.values());
  return {
    source: (path) => moved.get(path) ?? path,
    target: (path, anchor) => ({
      path: moved.get(path) ?? path,
      anchor: anchors?.get(path)?.get(anchor) ?? anchor,
    }),
    after: {
      hasFile: (path) => targets.has(path) || (!moved.has(path) && notes.hasFile(path) === true),
    },
  };
}

function oldAddress(notes: MoveNotes, path: string, to: string, content: string): readonly TextEdit[] {
  const text = notes.text(path);
  const note = notes.note(path);
  return text === undefined || !note ? [] : aliasEdits(text, note, path, to, content);
}

/** Whether two edits change the same words. */
function overlaps({ span: a }: TextEdit, { span: b }: TextEdit): boolean {
  return a.start < b.end && b.start < a.end;
}
