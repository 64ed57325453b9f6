import * as vscode from 'vscode';
import type { HashedWords } from '../../core/typos/hashed-words';
import type { NoteRoot } from './note-root';
import { pathIn } from './path-in-folder';
import type { SavedOutline, SavedOutlines } from './saved-outlines';
import { inSlices } from './slices';
import type { WatchedRoot } from './watched-root';

/**
 * Milliseconds after outlines are there in which VS Code asks for the rows one by one and draws them; to read notes at
 * the same time would keep it waiting for as long, and nobody waits for the notes.
 */
const DRAWING = 400;

/** Outlines of a window before, shown until all notes are read. */
export class EarlyOutlines implements vscode.Disposable {
  readonly #wasConfirmed = new vscode.EventEmitter<void>();
  /** Some have turned out to be those of now. */
  readonly onDidConfirm = this.#wasConfirmed.event;
  readonly #saved: SavedOutlines | undefined;
  readonly #changed: () => void;
  readonly #confirmed = new Map<WatchedRoot, SavedOutline>();
  readonly #words = new WeakMap<NoteRoot, HashedWords>();
  #known: readonly (SavedOutline | undefined)[] = [];
  #roots: readonly WatchedRoot[] = [];
  /** When the rows that are shown should be drawn; 0 without any. */
  #drawn = 0;
  #tell: (() => void) | undefined;
  /** Resolves when there are some; never where none are known. */
  readonly shown = new Promise<void>((resolve) => (this.#tell = resolve));

  /** @param changed called when something that is shown has changed */
  constructor(saved: SavedOutlines | undefined, changed: () => void) {
    this.#saved = saved;
    this.#changed = changed;
  }

  /** The roots that show one. */
  get roots(): readonly WatchedRoot[] {
    return this.#roots;
  }

  /** Shows what is known, when it is of all folders: rows that come later would move the others. */
  async show(roots: readonly WatchedRoot[]): Promise<void> {
    const saved = this.#saved;
    if (!saved) return;
    const known = await Promise.all(roots.map(({ uri }) => saved.read(uri)));
    if (known.includes(undefined)) return;
    for (const [at, { index }] of roots.entries()) {
      const outline = known[at]?.outline;
      if (outline) index.seed(outline);
    }
    this.#known = known;
    this.#roots = roots;
    this.#drawn = performance.now() + DRAWING;
    this.#changed();
    this.#tell?.();
  }

  /**
   * The folders are listed. What stood in files that are gone is taken out, and where every file there was is there, as
   * it was, and no other, the outline is that of now; a local disk tells that without reading them. Resolves when the
   * notes may be read.
   *
   * @param paths of all notes of each root
   */
  async listed(paths: readonly (readonly string[])[]): Promise<void> {
    const changed = this.#roots.filter(({ index }, at) => index.keepOnly(new Set(paths[at])));
    if (changed.length > 0) this.#changed();
    for (const [at, root] of this.#roots.entries()) {
      const known = this.#known[at];
      if (!known || !(await isAsBefore(root, paths[at] ?? [], known.stamps))) continue;
      this.#confirmed.set(root, known);
      if (known.words) this.#words.set(root, known.words);
    }
    if (this.#confirmed.size > 0) this.#wasConfirmed.fire();
    const left = this.#drawn - performance.now();
    if (left > 0) await new Promise((resolve) => setTimeout(resolve, left));
  }

  /** Where a note stands whose outline of before is known to be that of now. */
  confirmed(uri: vscode.Uri): { readonly root: NoteRoot; readonly path: string } | undefined {
    for (const [root, { stamps }] of this.#confirmed) {
      const path = pathIn(root.uri, uri);
      if (path !== undefined && stamps.has(path)) return { root, path };
    }
    return undefined;
  }

  /** Whether the outline of a root was known before, and its notes are the same. */
  isConfirmed(root: WatchedRoot): boolean {
    return this.#confirmed.has(root);
  }

  /** What was known before of the words of a root, where its notes were the same when the window was opened. */
  wordsOf(root: NoteRoot): HashedWords | undefined {
    return this.#words.get(root);
  }

  /** All notes are read. */
  end(): void {
    this.#confirmed.clear();
    this.#known = [];
    this.#roots = [];
    this.#drawn = 0;
  }

  dispose(): void {
    this.#wasConfirmed.dispose();
  }
}

async function isAsBefore(
  { uri, local }: WatchedRoot,
  paths: readonly string[],
  stamps: SavedOutline['stamps'],
): Promise<boolean> {
  if (!local || paths.length !== stamps.size) return false;
  const isUnsaved = vscode.workspace.textDocuments.some(
    (document) => document.isDirty && pathIn(uri, document.uri) !== undefined,
  );
  if (isUnsaved) return false;
  let isSame = true;
  await inSlices(paths, (path) => {
    const [before, now] = [stamps.get(path), local.stamp(path)];
    isSame = before !== undefined && before.mtime === now?.mtime && before.size === now.size;
    return isSame;
  });
  return isSame;
}
