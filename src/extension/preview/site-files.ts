import * as vscode from 'vscode';
import { folderReader } from '../notes/find-notes';
import { isLinked } from '../notes/linked-places';
import { pathIn, uriIn } from '../notes/path-in-folder';
import { folderOf, inFolder } from '../../core/site/paths';

/** What a page of a site can name. Themes, modules and what Hugo writes are left out. */
const LISTED = ['config', 'content', 'static', 'assets', 'layouts', 'data'];

/** No site of notes has more folders; a folder that only looks like a site may. */
const MOST = 5_000;

/** The files of a site, known without waiting. Paths are relative to the folder of the notes. */
export class SiteFiles implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  /** A file came, went, or its text was read. */
  readonly onDidChange = this.#changed.event;
  readonly #touched = new vscode.EventEmitter<string>();
  /** The path of a file or folder that came, went or changed, whether it is listed or not. */
  readonly onDidTouch = this.#touched.event;
  readonly #folder: vscode.Uri;
  readonly #base: string;
  readonly #folders = new Map<string, Set<string>>();
  readonly #texts = new Map<string, string | undefined>();
  readonly #watcher: vscode.FileSystemWatcher;

  private constructor(folder: vscode.Uri, base: string) {
    this.#folder = folder;
    this.#base = base;
    this.#watcher = vscode.workspace.createFileSystemWatcher(
      new vscode.RelativePattern(uriIn(folder, base), '**'),
    );
    this.#watcher.onDidCreate((uri) => void this.#renew(uri));
    this.#watcher.onDidDelete((uri) => void this.#renew(uri));
    this.#watcher.onDidChange((uri) => {
      const path = pathIn(folder, uri);
      if (path === undefined) return;
      if (this.#texts.delete(path)) this.#changed.fire();
      this.#touched.fire(path);
    });
  }

  /**
   * Lists a site.
   *
   * @param folder the notes' folder, which the paths are relative to
   * @param base the site in it
   * @param content the folder of the pages
   */
  static async of(folder: vscode.Uri, base: string, content: string): Promise<SiteFiles> {
    const files = new SiteFiles(folder, base);
    const below = (name: string) => inFolder(base, name);
    await files.#list(base, false);
    const folders = new Set([content, ...LISTED.map(below)]);
    await Promise.all([...folders].filter((path) => path !== base).map((path) => files.#list(path, true)));
    if (content === base) await files.#list(base, true);
    return files;
  }

  has(path: string): boolean {
    const at = path.lastIndexOf('/');
    return this.#folders.get(path.slice(0, Math.max(0, at)))?.has(path.slice(at + 1)) ?? false;
  }

  /** The names of the files in a folder, in order. */
  in(folder: string): string[] {
    return [...(this.#folders.get(folder) ?? [])].sort();
  }

  /** The text of a file; undefined for one that is not there, and until it has been read. */
  text(path: string): string | undefined {
    if (!this.#texts.has(path) && this.has(path)) {
      this.#texts.set(path, undefined);
      void this.#read(path);
    }
    return this.#texts.get(path);
  }

  /** Says that something has changed which was read elsewhere. */
  tell(): void {
    this.#changed.fire();
  }

  dispose(): void {
    this.#watcher.dispose();
    this.#changed.dispose();
    this.#touched.dispose();
  }

  async #read(path: string): Promise<void> {
    try {
      const bytes = await vscode.workspace.fs.readFile(uriIn(this.#folder, path));
      this.#texts.set(path, new TextDecoder().decode(bytes));
      this.#changed.fire();
    } catch {
      // Gone meanwhile, or not ours to read: the page shows that it is missing.
      this.#texts.set(path, undefined);
    }
  }

  async #list(folder: string, isDeep: boolean): Promise<void> {
    if (this.#folders.size >= MOST || (await this.#isLinked(folder))) return;
    const entries = await readFolder(uriIn(this.#folder, folder));
    // Links, which have a type of two bits, are not there for a page: they may lead anywhere, in a circle too.
    const ofType = (wanted: vscode.FileType) =>
      entries.flatMap(([name, type]) => (type === wanted ? [name] : []));
    const below = (name: string) => inFolder(folder, name);
    this.#folders.set(folder, new Set(ofType(vscode.FileType.File)));
    if (!isDeep) return;
    const inside = ofType(vscode.FileType.Directory)
      .filter((name) => !isForTools(name))
      .map(below);
    await Promise.all(inside.map((path) => this.#list(path, true)));
  }

  /** Whether a link leads to a folder: `content` or `assets` themselves may be one. */
  #isLinked(folder: string): Promise<boolean> {
    return folder === '' ? Promise.resolve(false) : isLinked(folder, folderReader(this.#folder));
  }

  /** Something came or went: its folder is listed again. */
  async #renew(uri: vscode.Uri): Promise<void> {
    const path = pathIn(this.#folder, uri);
    if (path === undefined || path === this.#base) return;
    this.#touched.fire(path);
    const folder = folderOf(path);
    if (!this.#folders.has(folder)) return;
    this.#texts.delete(path);
    for (const known of this.#folders.keys()) {
      if (known === path || known.startsWith(`${path}/`)) this.#folders.delete(known);
    }
    await this.#list(folder, folder !== this.#base);
    this.#changed.fire();
  }
}

function isForTools(folder: string): boolean {
  return folder.startsWith('.') || folder === 'node_modules';
}

async function readFolder(uri: vscode.Uri): Promise<[string, vscode.FileType][]> {
  try {
    return await vscode.workspace.fs.readDirectory(uri);
  } catch {
    // Not there: most sites lack one or another of these folders.
    return [];
  }
}
