import { describesFolder, isBundle, isSection, type NoteFile } from './note-file';
import { inFolder } from '../site/paths';

/**
 * The notes of a root by folder. A folder knows when something below it has changed in a way that a layout can
 * see, so that what was worked out for the others is kept.
 */
export class Folder {
  readonly files = new Map<string, NoteFile>();
  readonly folders = new Map<string, Folder>();
  readonly #worked = new Map<string, unknown>();

  constructor(
    readonly path: string,
    readonly name: string,
    readonly parent: Folder | undefined,
  ) {}

  /** What `work` gives, kept until a note in this folder or below it changes. */
  remember<T>(key: string, work: () => T): T {
    if (!this.#worked.has(key)) this.#worked.set(key, work());
    return this.#worked.get(key) as T;
  }

  forget(): void {
    this.#worked.clear();
    this.parent?.forget();
  }

  /** `_index.md`: Hugo makes the folder a section. */
  get section(): NoteFile | undefined {
    return this.remember('section', () => ofOwnLanguage([...this.files.values()].filter(isSection)));
  }

  /** `index.md`: in a site the folder is one page. */
  get bundle(): NoteFile | undefined {
    return this.remember('bundle', () => ofOwnLanguage([...this.files.values()].filter(isBundle)));
  }

  /** `README.md` or `index.md`, which speaks of the folder. */
  get description(): NoteFile | undefined {
    return this.remember('description', () => {
      const found = [...this.files.values()].filter(describesFolder);
      return found.find((file) => file.name.toLowerCase() === 'index') ?? found[0];
    });
  }

  /** The other notes of the folder itself. */
  get notes(): readonly NoteFile[] {
    return this.remember('notes', () =>
      [...this.files.values()].filter((file) => !describesFolder(file) && !isSection(file)),
    );
  }

  get children(): readonly Folder[] {
    return [...this.folders.values()];
  }
}

/** Of one page in several languages that whose name says none, else the first. */
function ofOwnLanguage(files: readonly NoteFile[]): NoteFile | undefined {
  return files.toSorted((a, b) => (a.name < b.name ? -1 : 1))[0];
}

/** Puts a note where its path says, making folders on the way. */
export function place(root: Folder, file: NoteFile): void {
  const parts = file.path.split('/');
  let folder = root;
  for (const name of parts.slice(0, -1)) {
    let next = folder.folders.get(name);
    if (!next) {
      next = new Folder(inFolder(folder.path, name), name, folder);
      folder.folders.set(name, next);
    }
    folder = next;
  }
  folder.files.set(file.path, file);
  folder.forget();
}

/** Takes a note out again, and the folders that are empty then. */
export function unplace(root: Folder, path: string): void {
  let folder: Folder | undefined = root;
  for (const name of path.split('/').slice(0, -1)) folder = folder?.folders.get(name);
  folder?.files.delete(path);
  folder?.forget();
  while (folder?.parent && folder.files.size === 0 && folder.folders.size === 0) {
    folder.parent.folders.delete(folder.name);
    folder = folder.parent;
  }
}

/** The folder that holds a note. */
export function folderOf(root: Folder, path: string): Folder | undefined {
  let folder: Folder | undefined = root;
  for (const name of path.split('/').slice(0, -1)) folder = folder?.folders.get(name);
  return folder;
}
