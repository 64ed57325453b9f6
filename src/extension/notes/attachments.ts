import * as vscode from 'vscode';
import { isInSkippedFolder } from './find-notes';
import { pathIn, type NoteRoot } from './note-root';

/** Files that notes show or lead to, and the templates of shortcodes. */
const pattern = '**/*.{png,jpg,jpeg,gif,svg,webp,avif,bmp,mp4,webm,pdf,html,PNG,JPG,JPEG,GIF}';
const known = /\.(?:png|jpe?g|gif|svg|webp|avif|bmp|mp4|webm|pdf|html)$/i;
const costly = '**/{node_modules,.git,public}/**';

/** The files of a root that are no notes: looked for once, when somebody asks, and kept true by a watcher. */
export class Attachments implements vscode.Disposable {
  readonly #root: NoteRoot;
  readonly #paths = new Set<string>();
  readonly #watchers: vscode.Disposable[] = [];
  #loading: Promise<void> | undefined;
  #isLoaded = false;

  constructor(root: NoteRoot) {
    this.#root = root;
  }

  /** Looks for the files, the first time it is called. */
  load(): Promise<void> {
    this.#loading ??= this.#find();
    return this.#loading;
  }

  /** Whether there is a file; undefined where nobody has looked, and for kinds that are not looked for. */
  has(path: string): boolean | undefined {
    return this.#isLoaded && known.test(path) ? this.#paths.has(path) : undefined;
  }

  /** Paths in the root, those of a folder when one is named. */
  *paths(folder = ''): Iterable<string> {
    for (const path of this.#paths) if (folder === '' || path.startsWith(`${folder}/`)) yield path;
  }

  dispose(): void {
    vscode.Disposable.from(...this.#watchers).dispose();
  }

  async #find(): Promise<void> {
    const { uri } = this.#root;
    const wanted = new vscode.RelativePattern(uri, pattern);
    const watcher = vscode.workspace.createFileSystemWatcher(wanted, false, true, false);
    this.#watchers.push(
      watcher,
      watcher.onDidCreate((created) => {
        this.#take(created);
      }),
      watcher.onDidDelete((deleted) => {
        const path = pathIn(uri, deleted);
        if (path !== undefined) this.#paths.delete(path);
      }),
    );
    // A search waits without end in file systems that nobody serves search for (see find-notes.ts).
    if (!['file', 'vscode-remote', 'vscode-vfs'].includes(uri.scheme)) return;
    for (const found of await vscode.workspace.findFiles(wanted, costly)) this.#take(found);
    this.#isLoaded = true;
  }

  #take(uri: vscode.Uri): void {
    const path = pathIn(this.#root.uri, uri);
    if (path !== undefined && !isInSkippedFolder(path)) this.#paths.add(path);
  }
}
