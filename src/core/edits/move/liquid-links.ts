import { LIQUID } from '../../note/body/elements';
import { isCode } from '../../note/body/code-around';
import type { Note } from '../../note/note';
import { folderOf, inFolder, relativePath, relativeTo } from '../../site/paths';
import type { TextEdit } from '../../text/text-edit';
import type { MoveNotes } from './move-edit';
import type { Relocation } from './relocation';

/**
 * Edits by which Jekyll's `link`, `post_url` and `include_relative` lead to the same files after a move. `link` counts
 * from the folder of the site, `post_url` names a post below `_posts` without its ending (jekyllrb.com/docs/liquid/tags).
 */
export function liquidEdits(
  notes: MoveNotes,
  path: string,
  text: string,
  { fences, elements }: Note,
  relocation: Relocation,
): TextEdit[] {
  if (elements.length === 0 || !text.includes('{%')) return [];
  const code = fences.map(({ span }) => span);
  return [...text.matchAll(LIQUID)].flatMap(({ 0: whole, 1: tag, 2: href = '', index }) => {
    if (isCode(text, index, code)) return [];
    const start = index + whole.indexOf(href, whole.indexOf(tag ?? '') + (tag?.length ?? 0));
    const from = relocation.source(path, start);
    const way = tag === 'include_relative' ? beside(notes, path, href) : below(notes, path, href, tag);
    if (!way) return [];
    const to = relocation.target(way.target, '').path;
    const written = way.writtenFrom(from, to);
    return written === undefined || written === href
      ? []
      : [{ span: { start, end: start + href.length }, text: written }];
  });
}

/** What a tag leads to, and how it leads elsewhere. */
interface Way {
  readonly target: string;
  /** Undefined where it cannot. */
  writtenFrom(from: string, to: string): string | undefined;
}

function beside(notes: MoveNotes, path: string, href: string): Way | undefined {
  const target = inFolder(folderOf(path), href);
  return notes.hasFile(target) === true
    ? { target, writtenFrom: (from, to) => relativePath(folderOf(from), to) }
    : undefined;
}

/** From the folder of the site, which is one of those around the note. */
function below(notes: MoveNotes, path: string, href: string, tag = ''): Way | undefined {
  for (let root = folderOf(path); ; root = folderOf(root)) {
    const places =
      tag === 'link'
        ? [inFolder(root, href)]
        : ['md', 'markdown'].map((ending) => inFolder(root, `_posts/${href}.${ending}`));
    const target = places.find((place) => notes.hasFile(place) === true);
    if (target !== undefined)
      return {
        target,
        writtenFrom: (_, to) =>
          tag === 'link'
            ? relativeTo(root, to)
            : relativeTo(inFolder(root, '_posts'), to)?.replace(/\.[^./]+$/, ''),
      };
    if (root === '') return undefined;
  }
}
