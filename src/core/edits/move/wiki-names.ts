import { fileName, folderOf, isIn, joinInside, NOTE_ENDING } from '../../site/paths';
import { groupBy } from '../../text/group-by';

/** Files by the names in double brackets that lead to them, as Obsidian, Foam and the wikis of code hosts look for them. */
export class WikiNames {
  readonly #notes: ReadonlyMap<string, readonly string[]>;
  readonly #listFiles: () => Iterable<string>;
  #files: ReadonlyMap<string, readonly string[]> | undefined;

  /**
   * @param notes their paths
   * @param files paths of all files, asked for when a link names one that is no note
   */
  constructor(notes: Iterable<string>, files: () => Iterable<string>) {
    this.#notes = byName(notes, (path) => fileName(path).replace(NOTE_ENDING, ''));
    this.#listFiles = files;
  }

  /**
   * The file that a name leads to from a note: beside or below it first, then the one whose path is shortest.
   *
   * @param name with or without its ending, alone or with some of its folders
   */
  find(from: string, name: string): string | undefined {
    return this.#all(from, name)[0];
  }

  /** Whether a name could lead to no other file. */
  isSure(from: string, name: string): boolean {
    return this.#all(from, name).length === 1;
  }

  /** The files that a name may lead to, most likely first. */
  #all(from: string, name: string): readonly string[] {
    const written = name.trim();
    if (written === '') return [];
    const isRelative = /^\.\.?\//.test(written);
    const whole = isRelative ? joinInside(folderOf(from), written) : written.replace(/^\//, '');
    if (whole === undefined || whole === '') return [];
    const isWhole = isRelative || written.startsWith('/');
    const found = this.#in(this.#notes, from, whole.replace(NOTE_ENDING, ''), isWhole);
    return found.length > 0 ? found : this.#file(from, whole, isWhole);
  }

  #file(from: string, name: string, isWhole: boolean): readonly string[] {
    if (!/\.[a-z\d]{2,5}$/i.test(name) || NOTE_ENDING.test(name)) return [];
    this.#files ??= byName(this.#listFiles(), fileName);
    return this.#in(this.#files, from, name, isWhole);
  }

  #in(
    index: ReadonlyMap<string, readonly string[]>,
    from: string,
    name: string,
    isWhole: boolean,
  ): readonly string[] {
    const wanted = wikiKey(name);
    const found = (index.get(wikiKey(fileName(name))) ?? []).filter((path) => {
      const own = wikiKey(index === this.#notes ? path.replace(NOTE_ENDING, '') : path);
      return own === wanted || (!isWhole && own.endsWith(`/${wanted}`));
    });
    const exact = found.filter((path) => path.replace(NOTE_ENDING, '').endsWith(name));
    const all = exact.length > 0 ? exact : found;
    const near = all.filter((path) => isIn(folderOf(from), path));
    const far = all.filter((path) => !near.includes(path));
    return [...near.toSorted(byLength), ...far.toSorted(byLength)];
  }
}

/** What names that lead to the same file share: wikis of code hosts write spaces where a file has hyphens. */
export const wikiKey = (name: string): string => plainName(name).replaceAll(' ', '-');

/** A name in small letters, each with its marks as one: some systems write `ü` as two. */
export const plainName = (name: string): string => name.normalize('NFC').toLowerCase();

const byLength = (a: string, b: string): number => a.length - b.length || (a < b ? -1 : 1);

function byName(paths: Iterable<string>, name: (path: string) => string): Map<string, string[]> {
  return groupBy(paths, (path) => wikiKey(name(path)));
}
