import * as vscode from 'vscode';
import { Once } from '../once';
import { findAttachments, isAttachmentPlace } from './find-attachments';
import type { LocalFolder } from './local-folder';

/**
 * The files of one root that are no notes: pictures, slides, templates. Looked for when somebody asks for the first
 * time; whoever watches the folder tells of changes.
 */
export class Attachments implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  /** Files came or went; comes for the first list too. */
  readonly onDidChange = this.#changed.event;
  readonly #source = new vscode.CancellationTokenSource();
  readonly #root: vscode.Uri;
  readonly #local: LocalFolder | undefined;
  readonly #excluded: (path: string) => boolean;
  readonly #paths = new Set<string>();
  #isComplete = false;
  readonly #list = new Once(() => this.#look());
  /** Changes are taken in one after the other. */
  #work = Promise.resolve();

  /** @param excluded whether the user's `files.exclude` hides a path */
  constructor(root: vscode.Uri, local: LocalFolder | undefined, excluded: (path: string) => boolean) {
    this.#root = root;
    this.#local = local;
    this.#excluded = excluded;
  }

  /** Looks for the files, the first time it is called. */
  load(): Promise<void> {
    return this.#list.get();
  }

  /** Whether there is a file that is no note; undefined where nobody has looked. */
  has(path: string): boolean | undefined {
    if (this.#paths.has(path)) return true;
    return this.#isComplete && isAttachmentPlace(path) && !this.#excluded(path) ? false : undefined;
  }

  /** Paths in the root, those below a folder when one is named; in no particular order, none before `load`. */
  *paths(folder = ''): Iterable<string> {
    for (const path of this.#paths) if (folder === '' || path.startsWith(`${folder}/`)) yield path;
  }

  /**
   * Takes in that something came or went at some paths of the root, files or folders.
   *
   * @throws when a folder cannot be read; what was known of it stays
   */
  async follow(paths: readonly string[]): Promise<void> {
    if (!this.#list.hasBegun) return;
    const work = this.#work.then(async () => {
      await this.#list.get();
      let changed = false;
      for (const path of paths) {
        if (!isAttachmentPlace(path) || this.#excluded(path)) continue;
        changed = (await this.#followPath(path)) || changed;
      }
      if (changed) this.#changed.fire();
    });
    this.#work = work.catch(() => {
      // Who asked for it is told; the next change is taken in all the same.
    });
    await work;
  }

  dispose(): void {
    this.#source.cancel();
    this.#source.dispose();
    this.#changed.dispose();
  }

  async #look(): Promise<void> {
    const found = await this.#find('');
    for (const path of found.paths) this.#paths.add(path);
    this.#isComplete = found.isComplete;
    this.#changed.fire();
  }

  async #followPath(path: string): Promise<boolean> {
    const now = new Set((await this.#find(path)).paths);
    const gone = [path, ...this.paths(path)].filter((known) => this.#paths.has(known) && !now.has(known));
    const came = [...now].filter((found) => !this.#paths.has(found));
    for (const known of gone) this.#paths.delete(known);
    for (const found of came) this.#paths.add(found);
    return gone.length + came.length > 0;
  }

  #find(start: string): ReturnType<typeof findAttachments> {
    return findAttachments(this.#root, this.#local, start, this.#excluded, this.#source.token);
  }
}
