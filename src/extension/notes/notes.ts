import * as vscode from 'vscode';
import type { Session } from '../../core/conference/model';
import type { HashedWords } from '../../core/typos/hashed-words';
import { affectedNotes } from './affected-notes';
import { ChangeCollector } from './change-collector';
import { isNotesPlace } from './find-notes';
import { EarlyOutlines } from './early-outlines';
import { localFolder, type LocalFolder } from './local-folder';
import { withLoadProgress } from './load-progress';
import { outermostFolders, type NoteFolder, type NoteRoot } from './note-root';
import { pathIn, uriIn } from './path-in-folder';
import { messageOf, readNoteText } from './read-note';
import { readNotes, type ReadNote } from './read-notes';
import { readRoots } from './read-roots';
import { watchEditors } from './watch-notes';
import { watchRoot, type Means, type WatchedRoot } from './watched-root';

/** More than are open in tabs: those are asked with every letter. */
const NOTES_AT_HAND = 64;

/** The view in whose head the reading is shown. */
const VIEW_ID = 'conferenceNotes.sessions';

/**
 * All notes of the window, one index for each folder, kept true to what the user sees: unsaved texts, else files.
 * Reads nothing before somebody asks for `load`. Whatever it takes in is taken in one after the other.
 */
export class Notes implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  /** Something visible changed in an outline; comes once for a burst of changes. */
  readonly onDidChange = this.#changed.event;
  readonly #wasRead = new vscode.EventEmitter<ReadNote>();
  /** Comes for each note that is read, also for the first time, whether or not an outline shows a difference. */
  readonly onDidRead = this.#wasRead.event;
  /** Outlines of a window before, shown until all is read. */
  readonly early: EarlyOutlines;
  readonly #burst = new ChangeCollector<vscode.Uri>((uris) => void this.#enqueue(() => this.#takeIn(uris)));
  readonly #source = new vscode.CancellationTokenSource();
  readonly #listeners: vscode.Disposable[] = [];
  readonly #log: vscode.LogOutputChannel;
  readonly #folders: () => readonly NoteFolder[];
  readonly #means: Means;
  #roots: readonly WatchedRoot[] = [];
  /** What is to be kept for the next window of the words of a root; undefined while they are not known. */
  hashedWords: (root: NoteRoot) => HashedWords | undefined = () => undefined;
  #isLoaded = false;
  #loading: Promise<void> | undefined;
  #work: Promise<void> = Promise.resolve();

  /** @param folders where notes are; those of the window if not said otherwise */
  constructor(
    log: vscode.LogOutputChannel,
    folders: () => readonly NoteFolder[] = () => vscode.workspace.workspaceFolders ?? [],
    means: Means = {},
  ) {
    this.#log = log;
    this.#folders = folders;
    this.#means = means;
    this.early = new EarlyOutlines(means.saved, () => {
      this.#changed.fire();
    });
  }

  /** In the order of the window's folders; empty before `load`. */
  get roots(): readonly NoteRoot[] {
    return this.#roots;
  }

  /** Where notes are, whether or not any is read. */
  get folders(): readonly NoteFolder[] {
    return outermostFolders(this.#folders());
  }

  /** A folder where it lies on a disk of this machine. */
  localOf({ uri }: NoteFolder): LocalFolder | undefined {
    return localFolder(uri, this.#means.openLocal);
  }

  /** What is worth showing: the roots, and until all is read their outlines of before, if they are known. */
  get shown(): readonly NoteRoot[] {
    return this.#isLoaded ? this.#roots : this.early.roots;
  }

  /** Whether all notes have been read once. */
  get isLoaded(): boolean {
    return this.#isLoaded;
  }

  /** Reads all notes, the first time it is called. */
  load(): Promise<void> {
    if (this.#loading === undefined) {
      this.#listen();
      this.#loading = this.#enqueue(() => this.#openFolders([]));
    }
    return this.#loading;
  }

  /** Begins to read all notes, and resolves when there are outlines to show: those of before, if they are known. */
  whenShown(): Promise<void> {
    return Promise.race([this.load(), this.early.shown]);
  }

  /** Reads all notes again. What is there stays until the new is complete, and for good when the user cancels. */
  async reload(): Promise<void> {
    await this.load();
    await this.#enqueue(() => this.#openFolders([]));
  }

  /** Resolves when everything that has changed so far has been taken in. */
  async settle(): Promise<void> {
    await this.load();
    this.#burst.end();
    await this.#work;
  }

  /** Where a file lies, when it is in one of the folders. */
  find(uri: vscode.Uri): { root: NoteRoot; path: string } | undefined {
    for (const root of this.#roots) {
      const path = pathIn(root.uri, uri);
      if (path !== undefined) return { root, path };
    }
    return undefined;
  }

  /** The words of a session as they are now; undefined when its file is gone. */
  async textOf(root: NoteRoot, session: Session): Promise<string | undefined> {
    const text = await readNoteText(uriIn(root.uri, session.path), session.path, this.#log);
    return text?.slice(session.span.start, session.span.end);
  }

  dispose(): void {
    this.#source.cancel();
    this.#source.dispose();
    this.#burst.dispose();
    this.#changed.dispose();
    this.#wasRead.dispose();
    this.early.dispose();
    vscode.Disposable.from(...this.#listeners, ...this.#roots.map(({ watcher }) => watcher)).dispose();
  }

  #listen(): void {
    this.#listeners.push(
      watchEditors(this.#mark),
      vscode.workspace.onDidChangeWorkspaceFolders(
        () => void this.#enqueue(() => this.#openFolders(this.#roots)),
      ),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('files.exclude')) void this.#enqueue(() => this.#openFolders([]));
      }),
    );
  }

  /** Reads a note again, as if it had changed. */
  reread(uri: vscode.Uri): void {
    this.#mark(uri);
  }

  readonly #tell = (note: ReadNote): void => {
    const { stamps } = note.root as WatchedRoot;
    if (note.stamp) stamps.set(note.path, note.stamp);
    else stamps.delete(note.path);
    this.#wasRead.fire(note);
  };

  readonly #mark = (uri: vscode.Uri): void => {
    this.#burst.mark(uri.toString(), uri);
  };

  /** @param kept roots that need not be read again */
  async #openFolders(kept: readonly WatchedRoot[]): Promise<void> {
    // Loaded with the first notes, not when the window starts.
    const [{ ConferenceIndex }, { excludedIn }] = await Promise.all([
      import('../../core/conference/index'),
      import('./excluded'),
    ]);
    const before = this.#roots;
    let roots = this.folders.map(
      (folder) =>
        kept.find(({ uri }) => uri.toString() === folder.uri.toString()) ??
        watchRoot(
          folder.uri,
          new ConferenceIndex(folder.name, { atHand: NOTES_AT_HAND }),
          excludedIn(folder.uri),
          this.#means,
          this.#log,
          this.#mark,
        ),
    );
    const unread = roots.filter((root) => !kept.includes(root));
    if (unread.length > 0) {
      if (!this.#isLoaded) await this.early.show(unread);
      const isComplete = await withLoadProgress(VIEW_ID, this.#source.token, (progress) =>
        readRoots(unread, progress, {
          log: this.#log,
          onListed: (found) => this.early.listed(found),
          onRead: this.#tell,
        }),
      );
      for (const { index } of unread) index.complete();
      if (!isComplete) roots = roots.map((root) => this.#whole(root, before));
      else for (const root of unread) if (!this.early.isConfirmed(root)) this.#keep(root);
    }
    this.#roots = roots;
    this.#isLoaded = true;
    this.early.end();
    for (const root of before) if (!roots.includes(root)) root.watcher.dispose();
    this.#changed.fire();
  }

  /** Keeps what is known of a root for the next window. */
  keep(root: NoteRoot): void {
    const watched = this.#roots.find((each) => each === root);
    if (watched) this.#keep(watched);
  }

  #keep(root: WatchedRoot): void {
    const { index, stamps, uri } = root;
    this.#means.saved?.later(uri, () => ({ outline: index.outline, stamps, words: this.hashedWords(root) }));
  }

  /** What was known of a folder before it was read only in part, and the part where nothing was known. */
  #whole(root: WatchedRoot, before: readonly WatchedRoot[]): WatchedRoot {
    const known = before.find(({ uri }) => uri.toString() === root.uri.toString());
    if (known !== undefined && known !== root) root.watcher.dispose();
    return known ?? root;
  }

  async #takeIn(uris: readonly vscode.Uri[]): Promise<void> {
    const { token } = this.#source;
    let changed = false;
    for (const root of this.#roots) {
      const paths = uris.flatMap((uri) => pathIn(root.uri, uri) ?? []).filter((path) => path !== '');
      if (paths.length === 0) continue;
      const before = root.index.outline;
      const { read, linked } = await affectedNotes(root, paths, root.excluded, token);
      await readNotes(root, read, this.#log, token, this.#tell);
      for (const path of linked) {
        root.index.update([{ path, text: undefined }]);
        this.#tell({ root, path, text: undefined });
      }
      changed ||= root.index.outline !== before;
      if (read.length + linked.length > 0) this.#keep(root);
      // Pictures may have come with a folder. Nobody waits for them.
      root.attachments.follow(paths.filter((path) => !isNotesPlace(path))).catch((error: unknown) => {
        this.#log.warn(`Files that came or went were not taken in: ${messageOf(error)}`);
      });
    }
    if (changed && !token.isCancellationRequested) this.#changed.fire();
  }

  #enqueue(work: () => Promise<void>): Promise<void> {
    this.#work = this.#work.then(work).catch((error: unknown) => {
      this.#log.error(`The notes could not be read: ${messageOf(error)}`);
    });
    return this.#work;
  }
}
