import { sentence } from '../../language/sentence';
import { cut } from '../../text/span';
import type { TextEdit } from '../../text/text-edit';
import { aliasEdits } from './old-address';
import { carriedFiles } from './carried-files';
import { folderAfter } from './folder-links';
import { followLinksBeside } from './follow-links';
import { leadingTo } from './leading-notes';
import type { FileRename, Move, MoveNotes, OwnEdits } from './move-edit';
import type { Relocation } from './relocation';
import { withTranslations } from './translations';

/** What a heading is called then. */
export interface NewHeading {
  readonly anchor: string;
  readonly words: string;
}

export interface MoveOptions {
  /** Whether pages of a Hugo site keep their old addresses as `aliases`. */
  readonly aliases: boolean;
  /** What else changes in the texts, such as weights. */
  readonly own?: OwnEdits;
  /** Headings that get other words: what they are then by their ids now, by the path of the note before the move. */
  readonly anchors?: ReadonlyMap<string, ReadonlyMap<string, NewHeading>>;
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
  const wished = withTranslations(
    notes,
    renames.filter(({ from, to }) => from !== to),
  );
  const refusal = refusalOf(notes, wished);
  if (refusal !== undefined) return { reason: refusal };
  const all = [...wished, ...carriedFiles(notes, wished)];
  const moved = new Map(all.map(({ from, to }) => [from, to]));
  const relocation = relocationOf(notes, moved, anchors);
  const mayLead = leadingTo(notes, [...moved.keys(), ...(anchors?.keys() ?? [])]);
  const isTouched = (path: string): boolean =>
    moved.has(path) || own.has(path) || anchors?.has(path) === true || mayLead(path);
  const changes = [...notes.paths()].flatMap((path) => {
    if (!isTouched(path)) return [];
    const first = [...(own.get(path) ?? [])];
    const to = moved.get(path);
    const content = notes.siteOf(path);
    if (aliases && to !== undefined && content !== undefined && content === notes.siteOf(to))
      first.push(...oldAddress(notes, path, to, content));
    const links = followLinksBeside(notes, path, relocation, first);
    const text = notes.text(path) ?? '';
    const edits = [...first, ...links].filter((edit) => cut(text, edit.span) !== edit.text);
    return edits.length === 0 ? [] : [{ path, edits }];
  });
  return { edit: { changes, creations: [], renames: all, deletions: [] }, told: [] };
}

/** Why files cannot be renamed so. */
function refusalOf(notes: MoveNotes, renames: readonly FileRename[]): string | undefined {
  const sources = new Set(renames.map(({ from }) => from));
  const targets = new Set<string>();
  for (const { from, to } of renames) {
    if (notes.hasFile(from) !== true) return sentence('There is no file “{0}”.', from);
    if (notes.hasFile(to) === true && !sources.has(to))
      return sentence('“{0}” exists already. Give another name, or move that file away first.', to);
    if (targets.has(to)) return sentence('Two files would be called “{0}”. Give them different names.', to);
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
      path: moved.get(path) ?? (notes.hasFile(path) === true ? path : folderAfter(notes, moved, path)),
      anchor,
      ...anchors?.get(path)?.get(anchor),
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
