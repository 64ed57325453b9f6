import * as vscode from 'vscode';
import { number } from '../../../core/note/front-matter/front-matter';
import { ChangeCollector } from '../../notes/change-collector';
import type { Notes } from '../../notes/notes';
import type { NoteRoot } from '../../notes/note-root';
import { uriIn } from '../../notes/path-in-folder';
import type { ReadNote } from '../../notes/read-notes';
import { inSlices } from '../../notes/slices';
import type { Checks } from './checks';
import { ClosedNotes } from './closed-notes';
import { OpenNote } from './open-note';
import { openTabs } from './open-tabs';

/** Milliseconds after the reading of a note before findings are worked out; others may be on their way. */
const PAUSE = 180;

/** Keeps the Problems panel, and what is underlined in open notes, true to what is found. */
export class Problems implements vscode.Disposable {
  readonly closed: ClosedNotes;
  readonly #collection = vscode.languages.createDiagnosticCollection('conferenceNotes');
  readonly #checks: Checks;
  readonly #notes: Notes;
  readonly #open = new Map<string, OpenNote>();
  /** What other notes can see of a note, by address; an edit that leaves it alone concerns no other note. */
  readonly #outside = new Map<string, string>();
  readonly #burst = new ChangeCollector<ReadNote | undefined>((read) => {
    this.#take(read);
  }, PAUSE);
  /** Keys of open notes that are to be checked, in order. */
  readonly #due = new Set<string>();
  readonly #disposable: vscode.Disposable;
  #work: Promise<void> | undefined;
  #isDisposed = false;

  constructor(notes: Notes, checks: Checks, log: vscode.LogOutputChannel) {
    this.#notes = notes;
    this.#checks = checks;
    this.closed = new ClosedNotes(notes, checks, this.#collection, (uri) => this.#open.has(uri), log);
    const { window, workspace } = vscode;
    this.#disposable = vscode.Disposable.from(
      this.#collection,
      this.#burst,
      this.closed,
      notes.onDidRead((note) => {
        if (this.#isOfInterest(note)) this.#burst.mark(uriIn(note.root.uri, note.path).toString(), note);
      }),
      notes.onDidChange(() => {
        this.closed.followFolders();
      }),
      checks.onDidChange(() => {
        // While a window opens, each step tells of more, and nothing comes in bursts.
        if (notes.isLoaded) this.#burst.mark('', undefined);
        else for (const note of this.#open.values()) note.check();
      }),
      workspace.onDidOpenTextDocument(() => {
        this.#followTabs();
      }),
      window.tabGroups.onDidChangeTabs(({ opened, closed }) => {
        if (opened.length + closed.length > 0) this.#followTabs();
      }),
      workspace.onDidChangeTextDocument((event) => {
        this.#open.get(event.document.uri.toString())?.change(event);
      }),
      window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
        this.#open.get(textEditor.document.uri.toString())?.moveCursors(selections);
      }),
      window.onDidChangeActiveTextEditor((active) => {
        for (const note of this.#open.values()) if (note.document !== active?.document) note.leave();
      }),
    );
    this.#followTabs();
  }

  /** Works out again, without waiting, what is found in an open note. */
  async checkNow(uri: vscode.Uri): Promise<void> {
    await this.#notes.settle();
    this.#open.get(uri.toString())?.check();
  }

  /** Resolves when all that was read so far is checked, and shown where it is to be. */
  async settle(): Promise<void> {
    await this.#checks.load();
    await this.#notes.settle();
    this.#burst.end();
    await this.#work;
  }

  dispose(): void {
    this.#isDisposed = true;
    this.#disposable.dispose();
  }

  /** Begins with notes that have come into a tab, and ends with those that have left. */
  #followTabs(): void {
    const tabs = openTabs();
    for (const [key, note] of this.#open) {
      if (tabs.has(key) && !note.document.isClosed) continue;
      this.#open.delete(key);
      note.close();
      this.closed.take(note.document.uri);
    }
    for (const document of vscode.workspace.textDocuments) {
      const key = document.uri.toString();
      if (!tabs.has(key) || this.#open.has(key) || document.languageId !== 'markdown') continue;
      const note = new OpenNote(document, this.#checks, this.#collection);
      this.#open.set(key, note);
      note.check();
      void this.#checks.load().then(() => {
        note.check();
      });
    }
  }

  /** While many notes are read for the first time, most are of no interest to anybody. */
  #isOfInterest({ root, path }: ReadNote): boolean {
    return this.#notes.roots.includes(root) || this.#open.has(uriIn(root.uri, path).toString());
  }

  /** @param read notes that were read; undefined when something else has changed */
  #take(read: readonly (ReadNote | undefined)[]): void {
    const changed = read.flatMap((note) => note ?? []);
    const seen = changed.filter(({ root, path }) => this.#looksDifferent(root, path));
    const first = changed.map(({ root, path }) => uriIn(root.uri, path).toString());
    const isForAll = seen.length > 0 || changed.length < read.length;
    const due = [...first, ...this.#due, ...(isForAll ? this.#open.keys() : [])];
    this.#due.clear();
    for (const key of due) this.#due.add(key);
    this.closed.mark(changed, seen);
    this.#work ??= this.#checkDue().finally(() => (this.#work = undefined));
  }

  /** Checks what is due, also what becomes due meanwhile, open notes first. */
  async #checkDue(): Promise<void> {
    do {
      await inSlices(taken(this.#due), (key) => {
        this.#open.get(key)?.check();
        return !this.#isDisposed;
      });
      await this.closed.checkMarked();
    } while (this.#due.size > 0 && !this.#isDisposed);
  }

  /** Whether other notes can see a difference to what this note was before. */
  #looksDifferent({ uri, index }: NoteRoot, path: string): boolean {
    const key = uriIn(uri, path).toString();
    const note = index.note(path);
    const sessions = index
      .sessionsOf(path)
      .map(({ title, tags, video, slides }) => [title, tags, video, slides]);
    const outside = note && JSON.stringify([sessions, number(note.frontMatter, 'weight')]);
    const before = this.#outside.get(key);
    if (outside === undefined) this.#outside.delete(key);
    else this.#outside.set(key, outside);
    return outside !== before;
  }
}

/** Takes one after the other out of a set that others may add to. */
function* taken<T>(set: Set<T>): Iterable<T> {
  for (const item of set) {
    set.delete(item);
    yield item;
  }
}
