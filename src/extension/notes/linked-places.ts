/** An entry of a folder: its name and VS Code's `FileType`, a set of bits. */
export type Entry = readonly [name: string, type: number];

/** Reads a folder, a path in the workspace folder; no entries for one that is not there. */
export type ReadFolder = (path: string) => Promise<readonly Entry[]>;

/** `FileType.SymbolicLink`, a bit beside that of what the link leads to. */
const SYMBOLIC_LINK = 64;

/**
 * Those of some paths to which no symbolic link leads, neither a folder on the way nor the file itself. Where a link
 * leads to VS Code does not tell, and a repository may hold one to any file of its reader's: what is at its end is not
 * read, listed or written to. Each folder on the way is read once.
 */
export async function withoutLinked(paths: readonly string[], readFolder: ReadFolder): Promise<string[]> {
  const places = new LinkedPlaces(readFolder);
  const isKept = await Promise.all(paths.map(async (path) => !(await places.isLinked(path))));
  return paths.filter((_, index) => isKept[index]);
}

/** Asks of many paths what `isLinked` asks of one: each folder on the way is read once. */
export function linksAmong(readFolder: ReadFolder): (path: string) => Promise<boolean> {
  const places = new LinkedPlaces(readFolder);
  return (path) => places.isLinked(path);
}

/** Whether a symbolic link leads to a path; false for what is not there. */
export function isLinked(path: string, readFolder: ReadFolder): Promise<boolean> {
  return new LinkedPlaces(readFolder).isLinked(path);
}

class LinkedPlaces {
  readonly #links = new Map<string, Promise<ReadonlySet<string>>>();
  readonly #folders = new Map<string, Promise<boolean>>();

  constructor(readonly readFolder: ReadFolder) {}

  async isLinked(path: string): Promise<boolean> {
    const at = path.lastIndexOf('/');
    const folder = path.slice(0, Math.max(0, at));
    return (await this.#isLinkedFolder(folder)) || (await this.#linksIn(folder)).has(path.slice(at + 1));
  }

  #isLinkedFolder(folder: string): Promise<boolean> {
    if (folder === '') return Promise.resolve(false);
    let known = this.#folders.get(folder);
    if (!known) this.#folders.set(folder, (known = this.isLinked(folder)));
    return known;
  }

  #linksIn(folder: string): Promise<ReadonlySet<string>> {
    let known = this.#links.get(folder);
    if (!known) this.#links.set(folder, (known = this.#read(folder)));
    return known;
  }

  async #read(folder: string): Promise<ReadonlySet<string>> {
    const entries = await this.readFolder(folder);
    return new Set(entries.filter(([, type]) => (type & SYMBOLIC_LINK) !== 0).map(([name]) => name));
  }
}
