import * as vscode from 'vscode';
import type { ReportedFinding } from '../../../core/checks/check';
import { gateFix, gateWords } from '../../../core/checks/gate';
import type { Fix } from '../../../core/checks/rule';
import { passing, safeEdits } from '../../../core/checks/safe-edits';
import type { TextEdit } from '../../../core/text/text-edit';
import type { Note } from '../../../core/note/note';
import type { Icon } from '../../../core/shortcodes/icons';
import type { TypoChecker } from '../../../core/typos/checker';
import type { Typo } from '../../../core/typos/typo';
import { loadIcons } from '../../icon-list';
import { Formulae } from '../../formulae';
import type { Notes } from '../../notes/notes';
import type { NoteRoot } from '../../notes/note-root';
import { uriIn } from '../../notes/path-in-folder';
import { messageOf, readNoteText } from '../../notes/read-note';
import type { ReadNote } from '../../notes/read-notes';
import { inSlices } from '../../notes/slices';
import { Once } from '../../once';
import { RootChecks, type Found } from './root-checks';
import { rulesFor, type ActiveRule } from './severities';
import { openChecker } from '../typos/word-lists';

/** A note with what was found in it. */
export interface CheckedNote extends Found {
  readonly root: NoteRoot;
}

/** A note with its doubtful words, in order. */
export interface NoteWords {
  readonly path: string;
  readonly text: string;
  readonly note: Note;
  readonly words: readonly Typo[];
}

/** What is known of a root, beside its notes. */
interface Running {
  readonly checks: RootChecks;
  readonly rules: readonly ActiveRule[];
  readonly listener: vscode.Disposable;
}

/** Finds what is wrong in notes. Whoever asks gets findings for a text as it is, or nothing while it is being read. */
export class Checks implements vscode.Disposable {
  /** Grows with each `onDidChange`. */
  version = 0;
  readonly #changed = new vscode.EventEmitter<void>();
  /** Something else than notes has changed that decides what is found: settings, words, files. */
  readonly onDidChange = this.#changed.event;
  readonly #notes: Notes;
  readonly #extension: vscode.Uri;
  readonly #log: vscode.LogOutputChannel;
  readonly #formulae = new Formulae();
  readonly #running = new Map<NoteRoot, Running>();
  /** The texts that the notes of the index were read from, for those that are open. */
  readonly #read = new Map<string, { readonly note: Note | undefined; readonly text: string }>();
  readonly #listeners: vscode.Disposable;
  readonly #prepared = new WeakMap<NoteRoot, Promise<void>>();
  readonly #checker = new Once(() => openChecker(this.#extension));
  #openedChecker: TypoChecker | undefined;
  #icons: ReadonlyMap<string, Icon> | undefined;
  #isWanted = false;

  constructor(notes: Notes, extension: vscode.Uri, log: vscode.LogOutputChannel) {
    this.#notes = notes;
    this.#extension = extension;
    this.#log = log;
    this.#listeners = vscode.Disposable.from(
      this.#formulae,
      this.#formulae.onDidLoad(() => {
        this.#changed.fire();
      }),
      notes.onDidRead((note) => {
        this.#take(note);
      }),
      notes.onDidChange(() => {
        this.#followRoots();
      }),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => {
        this.#read.delete(uri.toString());
      }),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('conferenceNotes.checks')) this.#readSettings();
        if (event.affectsConfiguration('conferenceNotes.typos')) void this.readOwnWords();
        if (event.affectsConfiguration('conferenceNotes.relearnVersion'))
          for (const root of this.#running.keys()) void root.sites.readAgain();
      }),
    );
  }

  /** Resolves when notes, files and words are there to check with. */
  async load(): Promise<void> {
    if (this.#isWanted) return this.#loadRoots();
    this.#isWanted = true;
    this.#icons = await loadIcons(this.#extension).catch((error: unknown) => {
      this.#log.warn(`The list of icons cannot be read: ${messageOf(error)}`);
      return undefined;
    });
    const first = vscode.workspace.workspaceFolders?.[0]?.uri;
    // The words come first: the notes are learnt while they are read then.
    if (!this.#notes.isLoaded && wantsTypos(rulesFor(first))) await this.#openChecker();
    await this.#notes.load();
    for (const { uri } of vscode.workspace.textDocuments) {
      if (!this.#read.has(uri.toString()) && this.#notes.find(uri)) this.#notes.reread(uri);
    }
    await this.#loadRoots();
  }

  /** What is found in an open note; undefined when it is none, or its present text is not read yet. */
  check(document: vscode.TextDocument): CheckedNote | undefined {
    const found = this.#notes.find(document.uri);
    const read = this.#read.get(document.uri.toString());
    const note = found?.root.index.note(found.path);
    if (!found || !note || read?.note !== note || read.text !== document.getText()) return undefined;
    return this.#checkText(found.root, found.path, read.text, note);
  }

  /** What is found in an open note as it is now; undefined when it is none. */
  async checkNow(document: vscode.TextDocument): Promise<CheckedNote | undefined> {
    await this.load();
    await this.#notes.settle();
    return this.check(document);
  }

  /** What is found in notes that need not be open; those that are gone or just changing are left out. */
  async checkPaths(root: NoteRoot, paths: readonly string[]): Promise<CheckedNote[]> {
    return this.#withTexts(root, paths, (path, text, note) => this.#checkText(root, path, text, note));
  }

  /** Words of some notes that are or may be misspelt, whatever the settings say. */
  async doubtfulWords(root: NoteRoot, paths: readonly string[]): Promise<NoteWords[]> {
    await this.load();
    await this.#notes.settle();
    const { checks } = this.#of(root);
    await checks.learn(await this.#openChecker());
    return this.#withTexts(root, paths, (path, text, note) => ({
      path,
      text,
      note,
      words: checks.typos(text, note) ?? [],
    }));
  }

  /** The fixes of a finding that may be offered: those that do what they say and nothing else. */
  fixesOf(checked: CheckedNote, finding: ReportedFinding): Fix[] {
    return finding.fixes.filter((fix) => {
      const why = gateFix(checked, finding, fix);
      if (why !== undefined) this.#refuse(checked.path, fix.title, why);
      return why === undefined;
    });
  }

  /** The edits of all fixes in a note that may be made unseen. */
  safeEditsOf(checked: CheckedNote): readonly TextEdit[] {
    const { edits, refused } = safeEdits(checked, checked.findings);
    for (const { fix, why } of refused) this.#refuse(checked.path, fix.title, why);
    return edits;
  }

  /** Those of some corrections of words that change nothing else in their note. */
  wordEditsOf(
    { path, text, note }: NoteWords,
    edits: readonly (TextEdit & { readonly label: string })[],
  ): readonly (TextEdit & { readonly label: string })[] {
    const refused: (TextEdit & { readonly label: string; why: string })[] = [];
    const passed = passing(edits, (some) => gateWords(text, note, some), refused);
    for (const { label, why } of refused) this.#refuse(path, label, why);
    return passed;
  }

  #refuse(path: string, title: string, why: string): void {
    this.#log.warn(`${path}: not offered, ${title}: ${why}.`);
  }

  /** Takes in words that are not to be flagged any more. */
  async readOwnWords(): Promise<void> {
    await Promise.all([...this.#running.values()].map(({ checks }) => checks.readOwnWords()));
    this.#tell();
  }

  dispose(): void {
    this.#listeners.dispose();
    this.#changed.dispose();
    for (const root of [...this.#running.keys()]) this.#drop(root);
  }

  /** Does something with the texts of notes, in slices. Notes that are gone or just changing are left out. */
  async #withTexts<T>(
    root: NoteRoot,
    paths: readonly string[],
    work: (path: string, text: string, note: Note) => T,
  ): Promise<T[]> {
    const texts = await Promise.all(
      paths.map((path) => readNoteText(uriIn(root.uri, path), path, this.#log)),
    );
    const results: T[] = [];
    await inSlices(paths.entries(), ([at, path]) => {
      const text = texts[at];
      const note = root.index.note(path);
      if (text !== undefined && note?.length === text.length) results.push(work(path, text, note));
    });
    return results;
  }

  #checkText(root: NoteRoot, path: string, text: string, note: Note): CheckedNote {
    const { checks, rules } = this.#of(root);
    return { root, ...checks.check(path, text, note, rules) };
  }

  #take(note: ReadNote): void {
    this.#of(note.root).checks.take(note);
    const key = uriIn(note.root.uri, note.path).toString();
    if (note.text === undefined) this.#read.delete(key);
    else if (vscode.workspace.textDocuments.some(({ uri }) => uri.toString() === key))
      this.#read.set(key, { note: note.root.index.note(note.path), text: note.text });
  }

  #of(root: NoteRoot): Running {
    const known = this.#running.get(root);
    if (known) return known;
    const running = {
      checks: new RootChecks(root, () => this.#icons, this.#formulae, this.#log),
      rules: rulesFor(root.uri),
      listener: vscode.Disposable.from(
        root.attachments.onDidChange(() => {
          this.#tell();
        }),
        root.sites.onDidChange(() => {
          this.#tell();
        }),
      ),
    };
    this.#running.set(root, running);
    if (this.#openedChecker && wantsTypos(running.rules)) void running.checks.learn(this.#openedChecker);
    return running;
  }

  async #loadRoots(): Promise<void> {
    await this.#notes.load();
    await Promise.all(
      this.#notes.roots.map((root) => {
        const preparing = this.#prepared.get(root) ?? this.#prepare(root);
        this.#prepared.set(root, preparing);
        return preparing;
      }),
    );
  }

  async #prepare(root: NoteRoot): Promise<void> {
    const { checks, rules } = this.#of(root);
    try {
      await Promise.all([root.attachments.load(), root.sites.load()]);
      if (wantsTypos(rules)) await checks.learn(await this.#openChecker());
    } catch (error) {
      this.#log.error(`Some checks are left out: ${messageOf(error)}`);
    }
    this.#tell();
  }

  async #openChecker(): Promise<TypoChecker> {
    this.#openedChecker = await this.#checker.get();
    return this.#openedChecker;
  }

  #readSettings(): void {
    for (const [root, running] of this.#running) {
      this.#running.set(root, { ...running, rules: rulesFor(root.uri) });
      this.#prepared.set(root, this.#prepare(root));
    }
  }

  /** Takes in folders that were opened or read anew, and forgets others. */
  #followRoots(): void {
    for (const root of [...this.#running.keys()]) {
      if (!this.#notes.roots.includes(root)) this.#drop(root);
    }
    if (this.#isWanted && this.#notes.roots.some((root) => !this.#prepared.has(root))) void this.#loadRoots();
  }

  #tell(): void {
    this.version++;
    this.#changed.fire();
  }

  #drop(root: NoteRoot): void {
    const running = this.#running.get(root);
    this.#running.delete(root);
    if (running) vscode.Disposable.from(running.checks, running.listener).dispose();
  }
}

function wantsTypos(rules: readonly ActiveRule[]): boolean {
  return rules.some(({ rule }) => rule.id === 'typo' || rule.id === 'possible-typo');
}
