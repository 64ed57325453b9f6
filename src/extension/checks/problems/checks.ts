import * as vscode from 'vscode';
import type { Note } from '../../../core/note/note';
import type { Icon } from '../../../core/shortcodes/icons';
import type { TypoChecker } from '../../../core/typos/checker';
import type { Typo } from '../../../core/typos/typo';
import { loadIcons } from '../../icon-list';
import { Formulae } from '../../formulae';
import type { Notes } from '../../notes/notes';
import { noteOfDocument } from '../../notes/note-of-document';
import type { NoteFolder, NoteRoot } from '../../notes/note-root';
import { messageOf } from '../../notes/read-note';
import type { ReadNote } from '../../notes/read-notes';
import { Once } from '../../once';
import { OfferedFixes } from './offered-fixes';
import type { CheckedNote, NoteWords } from './checked-note';
import { NoteTexts, type NoteWithText } from './note-texts';
import { RootChecks } from './root-checks';
import { checkedRoot, wantsTypos, type CheckedRoot } from './checked-root';
import { rulesFor } from './severities';
import { EarlyChecks } from './early-checks';
import { EarlyWords } from '../typos/early-words';
import { openChecker } from '../typos/word-lists';

/** Finds what is wrong in notes. Whoever asks gets findings for a text as it is, or nothing while it is being read. */
export class Checks implements vscode.Disposable {
  /** Grows with each `onDidChange`. */
  version = 0;
  readonly #changed = new vscode.EventEmitter<void>();
  /** Something else than notes has changed that decides what is found: settings, words, files. */
  readonly onDidChange = this.#changed.event;
  /** Which fixes of what is found may be offered. */
  readonly offered: OfferedFixes;
  readonly #notes: Notes;
  readonly #extension: vscode.Uri;
  readonly #log: vscode.LogOutputChannel;
  readonly #formulae = new Formulae();
  readonly #running = new Map<NoteRoot, CheckedRoot>();
  readonly #texts: NoteTexts;
  readonly #listeners: vscode.Disposable;
  readonly #prepared = new WeakMap<NoteRoot, Promise<void>>();
  readonly #checker = new Once(() => openChecker(this.#extension));
  readonly #earlyWords: EarlyWords;
  readonly #early: EarlyChecks;
  readonly #outside = {
    hasIcon: (name: string) => this.#icons?.has(name),
    formulaProblem: (tex: string, isBlock: boolean) => this.#formulae.problem(tex, isBlock),
  };
  #openedChecker: TypoChecker | undefined;
  #icons: ReadonlyMap<string, Icon> | undefined;
  #isWanted = false;

  constructor(notes: Notes, extension: vscode.Uri, log: vscode.LogOutputChannel) {
    this.#notes = notes;
    this.#extension = extension;
    this.#log = log;
    this.offered = new OfferedFixes(log);
    this.#texts = new NoteTexts(notes, log);
    this.#earlyWords = new EarlyWords(() => this.#openChecker(), log);
    this.#early = new EarlyChecks(notes, this.#outside, this.#earlyWords, () => {
      this.#tell();
    });
    notes.hashedWords = (root) => this.#running.get(root)?.checks.hashedWords();
    this.#listeners = vscode.Disposable.from(
      this.#texts,
      this.#early,
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
      notes.early.onDidConfirm(() => {
        this.#tell();
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
    for (const folder of this.#notes.folders)
      void this.#readEarlyWords(folder).then(() => {
        this.#tell();
      });
    await Promise.all([this.#notes.load(), this.#loadIcons()]);
    this.#texts.rereadUnknown();
    await this.#loadRoots();
  }

  /**
   * What is found in an open note with what is known so far; undefined when it is none, or its present text is not read
   * yet.
   */
  checkSoFar(document: vscode.TextDocument): Pick<CheckedNote, 'text' | 'findings'> | undefined {
    if (!this.#notes.isLoaded) return this.#checkEarly(document);
    const known = this.#texts.present(document);
    if (!known) return undefined;
    const { checks, rules, knowledge } = this.#of(known.root);
    if (knowledge.isComplete) return this.#check(known);
    return { text: known.text, findings: checks.checkSoFar(known, knowledge, rules) };
  }

  /** What is found in an open note; undefined when it is none, or its present text is not read yet. */
  check(document: vscode.TextDocument): CheckedNote | undefined {
    const known = this.#texts.present(document);
    return known && this.#check(known);
  }

  /** Before all notes are read; more where the outline of a window before is known to be that of now. */
  #checkEarly(document: vscode.TextDocument): Pick<CheckedNote, 'text' | 'findings'> | undefined {
    const found = this.#notes.early.confirmed(document.uri);
    if (!found) return this.#early.check(document);
    const text = document.getText();
    const { checks, rules } = this.#of(found.root);
    const knowledge = { outline: true, notes: false, files: false, sites: false };
    const note = noteOfDocument(document);
    return { text, findings: checks.checkSoFar({ path: found.path, text, note }, knowledge, rules) };
  }

  /** What is found in an open note as it is now; undefined when it is none. */
  async checkNow(document: vscode.TextDocument): Promise<CheckedNote | undefined> {
    await this.load();
    await this.#notes.settle();
    return this.check(document);
  }

  /** What is found in notes that need not be open; those that are gone or just changing are left out. */
  async checkPaths(root: NoteRoot, paths: readonly string[]): Promise<CheckedNote[]> {
    return this.#texts.each(root, paths, (note) => this.#check(note));
  }

  /** Words of some notes that are or may be misspelt, whatever the settings say. */
  async doubtfulWords(root: NoteRoot, paths: readonly string[]): Promise<NoteWords[]> {
    await this.load();
    await this.#notes.settle();
    const { checks } = this.#of(root);
    await checks.learn(await this.#openChecker());
    return this.#texts.each(root, paths, ({ path, text, note }) => ({
      path,
      text,
      note,
      words: checks.typos(text, note) ?? [],
    }));
  }

  /** Takes in words that are not to be flagged any more. */
  async readOwnWords(): Promise<void> {
    await Promise.all([
      ...this.#notes.folders.map((folder) => this.#readEarlyWords(folder)),
      ...[...this.#running.values()].map(({ checks }) => checks.readOwnWords()),
    ]);
    this.#tell();
  }

  dispose(): void {
    this.#listeners.dispose();
    this.#changed.dispose();
    for (const root of [...this.#running.keys()]) this.#drop(root);
  }

  #check({ root, path, text, note }: NoteWithText): CheckedNote {
    const { checks, rules } = this.#of(root);
    return { root, ...checks.check(path, text, note, rules) };
  }

  #take(note: ReadNote): void {
    this.#of(note.root).checks.take(note);
    this.#texts.take(note);
  }

  #of(root: NoteRoot): CheckedRoot {
    const known = this.#running.get(root);
    if (known) return known;
    const checks = new RootChecks(root, this.#outside, this.#typosSoFar, this.#log);
    const running = checkedRoot(root, checks, () => {
      this.#tell();
    });
    this.#running.set(root, running);
    if (this.#openedChecker && wantsTypos(running.rules)) void running.checks.learn(this.#openedChecker);
    return running;
  }

  readonly #typosSoFar = (root: NoteRoot, text: string, note: Note): Typo[] | undefined =>
    this.#earlyWords.typosOf(root, text, note, this.#notes.early.wordsOf(root));

  async #readEarlyWords(folder: NoteFolder): Promise<void> {
    if (!wantsTypos(rulesFor(folder.uri))) return;
    await this.#earlyWords.prepare({ uri: folder.uri, local: this.#notes.localOf(folder) });
  }

  async #loadRoots(): Promise<void> {
    await this.#notes.load();
    const unprepared = this.#notes.roots.filter((root) => !this.#prepared.has(root));
    await Promise.all(unprepared.map((root) => this.#of(root).checks.prepare()));
    // What needs no more than the notes is shown before files, sites and words are there.
    if (unprepared.length > 0) this.#tell();
    await Promise.all(
      this.#notes.roots.map((root) => {
        const preparing = this.#prepared.get(root) ?? this.#prepare(root);
        this.#prepared.set(root, preparing);
        return preparing;
      }),
    );
  }

  async #prepare(root: NoteRoot): Promise<void> {
    const { checks, rules, knowledge } = this.#of(root);
    try {
      const learning = wantsTypos(rules)
        ? this.#openChecker().then((checker) => checks.learn(checker))
        : undefined;
      // Should something else fail first, that is what is told.
      learning?.catch(() => undefined);
      await Promise.all([
        root.attachments.load().then(() => (knowledge.files = true)),
        root.sites.load().then(() => (knowledge.sites = true)),
      ]);
      this.#tell();
      await learning;
      // The next window has the words at once.
      if (learning) this.#notes.keep(root);
    } catch (error) {
      this.#log.error(`Some checks are left out: ${messageOf(error)}`);
    }
    knowledge.isComplete = true;
    this.#tell();
  }

  async #loadIcons(): Promise<void> {
    try {
      this.#icons = await loadIcons(this.#extension);
    } catch (error) {
      this.#log.warn(`The list of icons cannot be read: ${messageOf(error)}`);
    }
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

  /** Takes in folders that were opened or read again, and forgets others. */
  #followRoots(): void {
    for (const root of [...this.#running.keys()]) {
      if (!this.#notes.shown.includes(root)) this.#drop(root);
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
