import * as vscode from 'vscode';
import type { ConferenceIndex } from '../../core/conference/index';
import type { Session } from '../../core/conference/model';
import { affectedNotes } from './affected-notes';
import { Attachments } from './attachments';
import { RootSites } from './root-sites';
import { ChangeCollector } from './change-collector';
import { findNotes, isNotesPlace } from './find-notes';
import { withLoadProgress, type LoadProgress } from './load-progress';
import { outermostFolders, type NoteFolder, type NoteRoot } from './note-root';
import { pathIn, uriIn } from './path-in-folder';
import { messageOf, readNoteText } from './read-note';
import { readNotes, type ReadNote } from './read-notes';
import { watchEditors, watchFolder } from './watch-notes';

/** The view in whose head the reading is shown. */
const viewId = 'conferenceNotes.sessions';

interface WatchedRoot extends NoteRoot {
  readonly excluded: (path: string) => boolean;
  readonly watcher: vscode.Disposable;
}

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
  readonly #burst = new ChangeCollector<vscode.Uri>((uris) => void this.#enqueue(() => this.#takeIn(uris)));
  readonly #source = new vscode.CancellationTokenSource();
  readonly #listeners: vscode.Disposable[] = [];
  readonly #log: vscode.LogOutputChannel;
  readonly #folders: () => readonly NoteFolder[];
  #roots: readonly WatchedRoot[] = [];
  #isLoaded = false;
  #loading: Promise<void> | undefined;
  #work: Promise<void> = Promise.resolve();

  /** @param folders where notes are; those of the window if not said otherwise */
  constructor(
    log: vscode.LogOutputChannel,
    folders: () => readonly NoteFolder[] = () => vscode.workspace.workspaceFolders ?? [],
  ) {
    this.#log = log;
    this.#folders = folders;
  }

  /** In the order of the window's folders; empty before `load`. */
  get roots(): readonly NoteRoot[] {
    return this.#roots;
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
    vscode.Disposable.from(...this.#listeners, ...this.#roots.map(({ watcher }) => watcher)).dispose();
  }

  #listen(): void {
    this.#listeners.push(
      watchEditors((uri) => {
        this.#mark(uri);
      }),
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
    this.#wasRead.fire(note);
  };

  #mark(uri: vscode.Uri): void {
    this.#burst.mark(uri.toString(), uri);
  }

  /** @param kept roots that need not be read again */
  async #openFolders(kept: readonly WatchedRoot[]): Promise<void> {
    // Loaded with the first notes, not when the window starts.
    const [{ ConferenceIndex }, { excludedIn }] = await Promise.all([
      import('../../core/conference/index'),
      import('./excluded'),
    ]);
    const before = this.#roots;
    let roots = outermostFolders(this.#folders()).map(
      (folder) =>
        kept.find(({ uri }) => uri.toString() === folder.uri.toString()) ??
        this.#watch(folder, new ConferenceIndex(folder.name), excludedIn(folder.uri)),
    );
    const unread = roots.filter((root) => !kept.includes(root));
    if (unread.length > 0) {
      const isComplete = await withLoadProgress(viewId, this.#source.token, (progress) =>
        this.#read(unread, progress),
      );
      if (!isComplete) roots = roots.map((root) => this.#whole(root, before));
    }
    this.#roots = roots;
    this.#isLoaded = true;
    for (const root of before) if (!roots.includes(root)) root.watcher.dispose();
    this.#changed.fire();
  }

  /** What was known of a folder before it was read only in part, and the part where nothing was known. */
  #whole(root: WatchedRoot, before: readonly WatchedRoot[]): WatchedRoot {
    const known = before.find(({ uri }) => uri.toString() === root.uri.toString());
    if (known !== undefined && known !== root) root.watcher.dispose();
    return known ?? root;
  }

  #watch({ uri }: NoteFolder, index: ConferenceIndex, excluded: (path: string) => boolean): WatchedRoot {
    const watcher = watchFolder(uri, (changed) => {
      this.#mark(changed);
    });
    const attachments = new Attachments(uri, excluded);
    const sites = new RootSites(uri, index, this.#log);
    const owned = vscode.Disposable.from(watcher, attachments, sites);
    return { uri, index, attachments, sites, excluded, watcher: owned };
  }

  /** @returns false when it was cancelled */
  async #read(roots: readonly WatchedRoot[], { token, report }: LoadProgress): Promise<boolean> {
    const start = performance.now();
    const found = await Promise.all(roots.map((root) => findNotes(root.uri, root.excluded, token)));
    const total = found.reduce((sum, paths) => sum + paths.length, 0);
    let done = 0;
    for (const [at, root] of roots.entries()) {
      const paths = found[at] ?? [];
      await readNotes(root, paths, this.#log, token, this.#tell, (read) => {
        report(done + read, total);
      });
      done += paths.length;
    }
    const milliseconds = Math.round(performance.now() - start);
    if (token.isCancellationRequested) {
      this.#log.warn(`Reading ${total} notes was cancelled. Refresh reads them all.`);
      return false;
    }
    this.#log.info(`Read ${total} notes in ${milliseconds} ms.`);
    return true;
  }

  async #takeIn(uris: readonly vscode.Uri[]): Promise<void> {
    const { token } = this.#source;
    let changed = false;
    for (const root of this.#roots) {
      const paths = uris.flatMap((uri) => pathIn(root.uri, uri) ?? []).filter((path) => path !== '');
      if (paths.length === 0) continue;
      const before = root.index.outline;
      const notes = await affectedNotes(root, paths, root.excluded, token);
      await readNotes(root, notes, this.#log, token, this.#tell);
      changed ||= root.index.outline !== before;
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
