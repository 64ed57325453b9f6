import * as vscode from 'vscode';
import { countProblems } from '../../../core/checks/check';
import type { Notes } from '../../notes/notes';
import type { NoteRoot } from '../../notes/note-root';
import { uriIn } from '../../notes/path-in-folder';
import { messageOf } from '../../notes/read-note';
import type { ReadNote } from '../../notes/read-notes';
import type { CheckedNote } from './checked-note';
import type { Checks } from './checks';
import { diagnosticsOf } from './diagnostic';
import { folderOf } from '../../../core/site/paths';

/** How far a check of all notes has come. */
export interface CheckCounts {
  readonly notes: number;
  /** As many as the Problems panel shows. */
  readonly findings: number;
}

/** What it asks the notes of the window. */
type KnownNotes = Pick<Notes, 'roots' | 'find' | 'settle'>;

/** What it asks the checks. */
interface NoteChecks extends Pick<Checks, 'version' | 'load'> {
  checkPaths(
    root: NoteRoot,
    paths: readonly string[],
  ): Promise<readonly Pick<CheckedNote, 'path' | 'text' | 'findings'>[]>;
}

/** VS Code drops findings when it is told too many at once: so many notes are told together. */
const PORTION_SIZE = 32;

/** Findings of notes that no tab shows: when a setting says so, or after somebody asked for them. */
export class ClosedNotes implements vscode.Disposable {
  readonly #notes: KnownNotes;
  readonly #checks: NoteChecks;
  readonly #collection: vscode.DiagnosticCollection;
  readonly #isOpen: (uri: string) => boolean;
  readonly #log: vscode.LogOutputChannel;
  readonly #listener: vscode.Disposable;
  readonly #source = new vscode.CancellationTokenSource();
  /** Notes that are to be checked again. */
  readonly #due = new Map<NoteRoot, Set<string>>();
  /** The version of settings, words and files with which all were checked. */
  #checkedWith: number | undefined;
  #roots: readonly NoteRoot[] = [];
  #isShown = false;

  constructor(
    notes: KnownNotes,
    checks: NoteChecks,
    collection: vscode.DiagnosticCollection,
    isOpen: (uri: string) => boolean,
    log: vscode.LogOutputChannel,
  ) {
    this.#notes = notes;
    this.#checks = checks;
    this.#collection = collection;
    this.#isOpen = isOpen;
    this.#log = log;
    this.#listener = vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('conferenceNotes.checks.scope')) this.#followSetting();
    });
    if (wantsAll()) this.#followSetting();
  }

  /**
   * Checks all notes of the window, and keeps showing what is found in those that are closed.
   *
   * @param onProgress told how far it is, and how many notes there are
   */
  async checkAll(
    token: vscode.CancellationToken,
    onProgress: (counts: CheckCounts, total: number) => void = () => undefined,
  ): Promise<CheckCounts> {
    this.#isShown = true;
    await this.#checks.load();
    await this.#notes.settle();
    return this.#checkEverything(token, onProgress);
  }

  /** Takes over a note whose tab was closed. */
  take(uri: vscode.Uri): void {
    const found = this.#isShown ? this.#notes.find(uri) : undefined;
    if (found) void this.#check(found.root, [found.path]);
  }

  /**
   * Takes in what has changed: the notes themselves, and their neighbours in the same folder where other notes can see
   * the difference. `checkMarked` follows it.
   */
  mark(changed: readonly ReadNote[], seen: readonly ReadNote[]): void {
    if (!this.#isShown) return;
    for (const root of this.#notes.roots) {
      const due = this.#due.get(root) ?? new Set();
      this.#due.set(root, due);
      for (const note of changed) if (note.root === root) due.add(note.path);
      const folders = new Set(seen.flatMap((note) => (note.root === root ? [folderOf(note.path)] : [])));
      if (folders.size === 0) continue;
      for (const path of root.index.paths()) if (folders.has(folderOf(path))) due.add(path);
    }
  }

  /** Checks what was marked, and all when settings, words or files decide otherwise than before. */
  async checkMarked(): Promise<void> {
    if (!this.#isShown) return;
    if (this.#checkedWith !== this.#checks.version) await this.#checkEverything();
    for (const [root, due] of this.#due) {
      this.#due.delete(root);
      if (!this.#notes.roots.includes(root)) continue;
      for (const portion of portions([...due])) await this.#check(root, portion);
    }
  }

  /** Forgets what was found in notes of folders that have left the window. */
  followFolders(): void {
    const { roots } = this.#notes;
    if (roots === this.#roots) return;
    this.#roots = roots;
    this.#collection.forEach((uri) => {
      if (!this.#isOpen(uri.toString()) && this.#notes.find(uri) === undefined) this.#collection.delete(uri);
    });
  }

  dispose(): void {
    this.#listener.dispose();
    this.#source.cancel();
    this.#source.dispose();
  }

  async #checkEverything(
    token: vscode.CancellationToken = this.#source.token,
    onProgress: (counts: CheckCounts, total: number) => void = () => undefined,
  ): Promise<CheckCounts> {
    this.#checkedWith = this.#checks.version;
    const total = this.#notes.roots.reduce((sum, { index }) => sum + index.size, 0);
    let counts: CheckCounts = { notes: 0, findings: 0 };
    for (const root of this.#notes.roots) {
      for (const paths of portions([...root.index.paths()])) {
        if (token.isCancellationRequested) return counts;
        const found = await this.#check(root, paths);
        counts = { notes: counts.notes + found.notes, findings: counts.findings + found.findings };
        onProgress(counts, total);
      }
    }
    return counts;
  }

  #followSetting(): void {
    if (wantsAll()) {
      this.checkAll(this.#source.token).catch((error: unknown) => {
        this.#log.error(`The closed notes could not be checked: ${messageOf(error)}`);
      });
      return;
    }
    this.#isShown = false;
    this.#collection.forEach((uri) => {
      if (!this.#isOpen(uri.toString())) this.#collection.delete(uri);
    });
  }

  /** Checks some notes of one root; open ones are counted, but show what is found in them by themselves. */
  async #check(root: NoteRoot, paths: readonly string[]): Promise<CheckCounts> {
    const checked = await this.#checks.checkPaths(root, paths);
    const found = new Map(checked.map((note) => [note.path, diagnosticsOf(note.text, note.findings)]));
    const told = paths.flatMap((path): [vscode.Uri, vscode.Diagnostic[]][] => {
      const uri = uriIn(root.uri, path);
      const diagnostics = found.get(path) ?? [];
      // Notes in which nothing is and was found are not worth telling.
      const isNews = diagnostics.length > 0 || this.#collection.has(uri);
      return isNews && !this.#isOpen(uri.toString()) ? [[uri, diagnostics]] : [];
    });
    if (this.#isShown && told.length > 0) this.#collection.set(told);
    return {
      notes: paths.length,
      findings: checked.reduce((sum, { findings }) => sum + countProblems(findings), 0),
    };
  }
}

function wantsAll(): boolean {
  return vscode.workspace.getConfiguration('conferenceNotes.checks').get('scope') === 'all';
}

function portions(paths: readonly string[]): string[][] {
  const all: string[][] = [];
  for (let at = 0; at < paths.length; at += PORTION_SIZE) all.push(paths.slice(at, at + PORTION_SIZE));
  return all;
}
