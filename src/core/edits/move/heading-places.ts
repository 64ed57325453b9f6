import { sentence } from '../../language/sentence';
import type { Heading } from '../../note/note';
import { readNote } from '../../note/read-note';
import { headingIds } from '../../site/heading-ids';
import type { MoveNotes } from './move-edit';
import { placeAfter, setPieces, type SetPiece } from './pieced-text';
import { isTaken, type Place, type Rearrangement } from './rearrangement';
import type { Target } from './relocation';

/** Where whatever a link leads to is after a rearrangement. */
export interface HeadingPlaces {
  target(path: string, anchor: string): Target;
}

/** The headings of a note that is taken apart, with their ids as they are now. */
interface Source {
  readonly text: string;
  readonly headings: readonly Heading[];
  readonly ids: readonly string[];
}

/**
 * Reads the texts that pieces make and tells where each heading of the old ones has gone.
 *
 * @returns a sentence when a heading would be lost on the way or be read as something else: then something is open in
 *   the text around it, such as a fence
 */
export function headingPlaces(
  notes: MoveNotes,
  { files, deletions, siteOf = (path) => notes.siteOf(path), retitled }: Rearrangement,
): HeadingPlaces | { readonly reason: string } {
  const sources = new Map<string, Source>();
  const addresses = new Map<string, Target>();
  const sets = new Map<string, readonly SetPiece[]>();
  for (const path of new Set([...files.keys(), ...deletions])) readSource(notes, path, sources);
  for (const [path, { pieces, standsFor = [] }] of files) {
    for (const piece of pieces) if (isTaken(piece)) readSource(notes, piece.path, sources);
    const { text, set } = setPieces(pieces, (from) => notes.text(from) ?? '');
    sets.set(path, set);
    const { headings } = readNote(text);
    const ids = headingIds(headings, text, siteOf(path) === undefined ? 'github' : 'hugo');
    const byStart = new Map(headings.map((heading, at) => [heading.span.start, at]));
    const known = new Set<number>();
    for (const from of new Set(pieces.flatMap((piece) => (isTaken(piece) ? piece.path : []))))
      for (const heading of sources.get(from)?.headings ?? []) {
        const start = placeAfter(set, from, heading.span.start);
        if (start === undefined) continue;
        const at = byStart.get(start);
        const title = retitled?.headings.get(from)?.get(heading.span.start) ?? heading.text;
        if (at === undefined || headings[at]?.text !== title) return { reason: lost(heading) };
        known.add(at);
        addresses.set(keyOf({ path: from, heading: heading.span.start }), {
          path,
          anchor: ids[at] ?? '',
          words: title,
        });
      }
    for (const { piece, span } of set) {
      let isFirst = true;
      headings.forEach((heading, at) => {
        if (heading.span.start < span.start || heading.span.start >= span.end) return;
        if (!isTaken(piece)) known.add(at);
        const isNamed = isFirst || !isTaken(piece);
        isFirst = false;
        if (piece.standsFor && isNamed)
          addresses.set(keyOf(piece.standsFor), { path, anchor: ids[at] ?? '', words: heading.text });
      });
    }
    for (const place of standsFor) addresses.set(keyOf(place), { path, anchor: '' });
    const wrong = headings.find((_, at) => !known.has(at));
    if (wrong) return { reason: lost(wrong) };
  }
  return { target: (path, anchor) => targetOf(path, anchor, sources, addresses, sets) };
}

function lost({ text }: Heading): string {
  return sentence(
    '“{0}” would not be a heading any more, or would be another one: something is left open in the text, such as a code block. Close it first.',
    text,
  );
}

function readSource(notes: MoveNotes, path: string, sources: Map<string, Source>): void {
  const [text, note] = [notes.text(path), notes.note(path)];
  if (sources.has(path) || text === undefined || !note) return;
  const maker = notes.siteOf(path) === undefined ? 'github' : 'hugo';
  sources.set(path, { text, headings: note.headings, ids: headingIds(note.headings, text, maker) });
}

function keyOf({ path, heading }: Place): string {
  return heading === undefined ? path : `${path}\n${String(heading)}`;
}

function targetOf(
  path: string,
  anchor: string,
  sources: ReadonlyMap<string, Source>,
  addresses: ReadonlyMap<string, Target>,
  sets: ReadonlyMap<string, readonly SetPiece[]>,
): Target {
  const source = sources.get(path);
  if (!source) return anchor === '' ? (addresses.get(keyOf({ path })) ?? { path, anchor }) : { path, anchor };
  const page = addresses.get(keyOf({ path })) ?? { path, anchor: '' };
  if (anchor === '') return page;
  const exact = source.ids.indexOf(anchor);
  const heading = source.headings[exact >= 0 ? exact : source.ids.indexOf(anchor.toLowerCase())];
  if (heading) {
    const found = addresses.get(keyOf({ path, heading: heading.span.start }));
    if (found) return exact < 0 && found.anchor === anchor.toLowerCase() ? { ...found, anchor } : found;
    return { path: page.path, anchor, isLost: true };
  }
  const at = offsetOfAnchor(source.text, anchor);
  if (at !== undefined)
    for (const [to, set] of sets) if (placeAfter(set, path, at) !== undefined) return { path: to, anchor };
  return { path: page.path, anchor, isLost: true };
}

/** Where an author has set an anchor by hand: `<a name="x">`, or `^x` at the end of a block. */
function offsetOfAnchor(text: string, anchor: string): number | undefined {
  if (anchor.startsWith('^'))
    for (const found of text.matchAll(/(?<!\S)\^[\w-]+(?=[ \t]*\r?$)/gm))
      if (found[0] === anchor) return found.index;
  for (const found of text.matchAll(/<[a-z][^<>]*?\s(?:id|name)\s*=\s*["']([^"'<>]*)["']/gi))
    if (found[1] === anchor) return found.index;
  return undefined;
}
