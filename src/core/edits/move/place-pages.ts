import { number } from '../../note/front-matter/front-matter';
import { fileName, folderOf, inFolder } from '../../site/paths';
import type { TextEdit } from '../../text/text-edit';
import type { FileRename, MoveNotes } from './move-edit';
import type { Run } from './running-numbers';
import { translationsIn } from './translations';
import { numberEdits, orderKeyOf, placedName, placedPath, prefixesOf, withNumber } from './page-numbers';

/** Pages of a day in their new order. */
export interface Arrangement {
  /** Paths as they are now. */
  readonly order: readonly string[];
  /** The page that comes from elsewhere or gets another place; undefined when all stay where they are. */
  readonly moved: string | undefined;
  /** Folder in which the moved page will be. */
  readonly folder: string;
  /**
   * New numbers for old ones, in the new order; NaN stands for one that the moved page does not have.
   * @param at index of the moved page, -1 for none
   */
  readonly renumber: Renumber;
  /** The same for the numbers in file names. */
  readonly rename: Renumber;
  /** The pages of other days with which the numbers in file names count on. */
  readonly run?: Run<string> | undefined;
}

type Renumber = (values: readonly number[], at: number) => readonly number[];

export interface Placing {
  readonly renames: readonly FileRename[];
  readonly edits: ReadonlyMap<string, readonly TextEdit[]>;
  /** Whether numbers of any kind say the order of the pages. */
  readonly isNumbered: boolean;
}

/**
 * New names and positions for pages: numbers in file names and in front matter change where the day uses them, and
 * only for pages that have them; the moved page takes over the day's style.
 */
export function placePages(notes: MoveNotes, arrangement: Arrangement): Placing {
  const { run, order } = arrangement;
  const all = run ? [...run.before, ...order, ...run.after] : order;
  const names = newNames({ ...arrangement, order: all });
  const positions = newPositions(notes, arrangement);
  const renames = all.flatMap((path) => {
    const old = placedPath(path);
    const folder = path === arrangement.moved ? arrangement.folder : folderOf(old);
    const name = names.get(path) ?? fileName(old);
    const to = inFolder(folder, name);
    return to === old ? [] : withFiles(notes, path, old, to);
  });
  return { renames, edits: positions, isNumbered: names.size > 0 || positions !== NO_EDITS };
}

/** A page with all files of its bundle. */
function withFiles(notes: MoveNotes, path: string, old: string, to: string): FileRename[] {
  if (old === path) return [{ from: path, to }];
  const files = new Set([path, ...notes.filesBelow(old)]);
  return [...files].map((from) => ({ from, to: to + from.slice(old.length) }));
}

function newNames({ order, moved, rename }: Arrangement): Map<string, string> {
  const prefixes = new Map(prefixesOf(order));
  const others = order.filter((path) => path !== moved);
  const numbered = others.filter((path) => prefixes.get(path));
  const isUsed = others.length === 0 || numbered.length * 2 >= others.length;
  const own = moved === undefined ? undefined : prefixes.get(moved);
  const names = new Map<string, string>();
  if (!isUsed) {
    if (moved !== undefined && own) names.set(moved, own.rest);
    return names;
  }
  const style = prefixes.get(numbered.at(-1) ?? moved ?? '');
  if (!style) return names;
  const pages = order.filter((path) => path === moved || prefixes.get(path));
  const values = pages.map((path) => Number(prefixes.get(path)?.digits ?? NaN));
  const at = moved === undefined ? -1 : pages.indexOf(moved);
  const known = values.filter((_, index) => index !== at);
  // Where something else says the order, numbers in names need not be in it.
  const isTold = moved === undefined || isSorted(known);
  const sequence = isTold ? rename(values, at) : values.with(at, Math.max(...known) + 1);
  pages.forEach((path, index) => {
    const prefix = prefixes.get(path);
    const rest = prefix?.rest ?? placedName(path);
    const written = path === moved ? { ...style, rest } : { ...(prefix ?? style), rest };
    names.set(path, withNumber(written, sequence[index] ?? 0));
  });
  return names;
}

const NO_EDITS: ReadonlyMap<string, readonly TextEdit[]> = new Map();

function newPositions(
  notes: MoveNotes,
  { order, moved, renumber }: Arrangement,
): ReadonlyMap<string, readonly TextEdit[]> {
  const others = order.filter((path) => path !== moved);
  const key = orderKeyOf((others.length > 0 ? others : order).map((path) => notes.note(path)));
  if (!key) return NO_EDITS;
  const valueOf = (path: string): number | undefined => number(notes.note(path)?.frontMatter, key);
  const pages = order.filter((path) => path === moved || valueOf(path) !== undefined);
  const values = pages.map((path) => valueOf(path) ?? NaN);
  const sequence = renumber(values, moved === undefined ? -1 : pages.indexOf(moved));
  const translations = translationsIn(notes);
  return new Map(
    pages.flatMap((path, index) => {
      const value = sequence[index];
      const others = (translations.get(path) ?? []).filter((other) => valueOf(other) !== undefined);
      return [...new Set([path, ...others])].map((each) => {
        const [text, note] = [notes.text(each), notes.note(each)];
        const isKnown = text !== undefined && note !== undefined && value !== undefined;
        return [each, isKnown ? numberEdits(text, note, key, value) : []] as const;
      });
    }),
  );
}

function isSorted(values: readonly number[]): boolean {
  return values.every((value, index) => index === 0 || value >= (values[index - 1] ?? 0));
}
