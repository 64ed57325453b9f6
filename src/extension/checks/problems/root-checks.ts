import type * as vscode from 'vscode';
import { IndexedWorkspace, type Outside } from '../../../core/checks/facts/indexed-workspace';
import { checkWith, type ReportedFinding } from '../../../core/checks/check';
import { checkSoFar, type Knowledge } from '../../../core/checks/check-so-far';
import type { RuleContext } from '../../../core/checks/rule';
import type { Note } from '../../../core/note/note';
import type { TypoChecker } from '../../../core/typos/checker';
import type { HashedWords } from '../../../core/typos/hashed-words';
import type { Typo } from '../../../core/typos/typo';
import type { Vocabulary } from '../../../core/typos/vocabulary';
import type { NoteRoot } from '../../notes/note-root';
import { uriIn } from '../../notes/path-in-folder';
import { readLocalText, readNoteText } from '../../notes/read-note';
import type { ReadNote } from '../../notes/read-notes';
import { inSlices } from '../../notes/slices';
import { ownWords } from '../typos/own-words';
import type { ActiveRule } from './severities';

/** So many files are read at once. */
const IN_FLIGHT = 64;

/** A note with what was found in it. */
export interface Found extends RuleContext {
  readonly findings: readonly ReportedFinding[];
}

/** What is needed to check the notes of one root. */
export class RootChecks implements vscode.Disposable {
  readonly #root: NoteRoot;
  readonly #log: vscode.LogOutputChannel;
  readonly #earlyTypos: (root: NoteRoot, text: string, note: Note) => Typo[] | undefined;
  readonly #surroundings: IndexedWorkspace;
  /** Notes whose words are not in the vocabulary yet. */
  readonly #unlearnt = new Set<string>();
  #vocabulary: Vocabulary | undefined;
  /** There when the words of all notes are learnt. */
  #checker: TypoChecker | undefined;
  #learning: Promise<void> | undefined;
  #current: { readonly text: string; readonly note: Note } | undefined;
  #isDisposed = false;

  /**
   * @param outside what is asked beside notes, files and sites
   * @param earlyTypos what is misspelt in a note as far as is known before the words of all notes are learnt
   */
  constructor(
    root: NoteRoot,
    outside: Pick<Outside, 'hasIcon' | 'formulaProblem'>,
    earlyTypos: (root: NoteRoot, text: string, note: Note) => Typo[] | undefined,
    log: vscode.LogOutputChannel,
  ) {
    this.#root = root;
    this.#earlyTypos = earlyTypos;
    this.#log = log;
    for (const path of root.index.paths()) this.#unlearnt.add(path);
    this.#surroundings = new IndexedWorkspace(root.index, {
      ...outside,
      hasFile: (path) => root.attachments.has(path),
      siteOf: (path) => root.sites.of(path),
      typos: () => this.#current && this.#typosSoFar(this.#current.text, this.#current.note),
    });
  }

  /** Works out what rules ask about all notes, so that the first of them does not keep others waiting. */
  prepare(): Promise<void> {
    return inSlices(this.#surroundings.prepare(), () => !this.#isDisposed);
  }

  /** Learns the words of all notes, the first time it is called; before it has ended no word is judged. */
  learn(checker: TypoChecker): Promise<void> {
    this.#learning ??= this.#learn(checker).catch((error: unknown) => {
      this.#learning = undefined;
      throw error;
    });
    return this.#learning;
  }

  /** Takes in a note that was read. */
  take({ path, text }: ReadNote): void {
    const note = this.#root.index.note(path);
    if (text === undefined || note === undefined) {
      this.#unlearnt.delete(path);
      this.#vocabulary?.remove(path);
    } else if (this.#vocabulary === undefined) this.#unlearnt.add(path);
    else {
      this.#unlearnt.delete(path);
      this.#vocabulary.update(path, note, text);
    }
  }

  /** Reads the words that are never flagged again. */
  async readOwnWords(): Promise<void> {
    this.#vocabulary?.neverFlag(await ownWords(this.#root));
  }

  /** What the rules find in a note. @param text that the index has read the note from */
  check(path: string, text: string, note: Note, rules: readonly ActiveRule[]): Found {
    this.#current = { text, note };
    const checked = { path, text, note, around: this.#surroundings };
    const findings = checkWith(checked, rules);
    this.#current = undefined;
    return { ...checked, findings };
  }

  /** What the rules find in a note that need no more than is known. @param note read from `text` */
  checkSoFar(
    note: Omit<RuleContext, 'around'>,
    knowledge: Knowledge,
    rules: readonly ActiveRule[],
  ): readonly ReportedFinding[] {
    this.#current = note;
    const findings = checkSoFar({ ...note, around: this.#surroundings }, knowledge, rules);
    this.#current = undefined;
    return findings;
  }

  /** The doubtful words of a note; undefined before the words of all notes are learnt. */
  typos(text: string, note: Note): Typo[] | undefined {
    return this.#vocabulary && this.#checker?.typosOf(text, note, this.#vocabulary);
  }

  /** What the next window is to know of the words of the notes; undefined before they are learnt. */
  hashedWords(): HashedWords | undefined {
    return this.#checker && this.#vocabulary?.hashed();
  }

  dispose(): void {
    this.#isDisposed = true;
    this.#surroundings.dispose();
  }

  #typosSoFar(text: string, note: Note): Typo[] | undefined {
    return this.#checker ? this.typos(text, note) : this.#earlyTypos(this.#root, text, note);
  }

  async #learn(checker: TypoChecker): Promise<void> {
    const vocabulary = checker.newVocabulary();
    // From here on whatever is read is learnt by `take`.
    this.#vocabulary = vocabulary;
    const { index } = this.#root;
    while (this.#unlearnt.size > 0 && !this.#isDisposed) {
      const paths = [...this.#unlearnt].slice(0, IN_FLIGHT);
      const texts = await Promise.all(paths.map((path) => this.#textOf(path)));
      await inSlices(texts.entries(), ([at, text]) => {
        const path = paths[at] ?? '';
        const note = index.note(path);
        // One that has changed meanwhile is on its way to `take`.
        const isLearnt = !this.#unlearnt.delete(path);
        if (!isLearnt && note?.length === text?.length && note && text !== undefined)
          vocabulary.update(path, note, text);
      });
    }
    await this.readOwnWords();
    this.#checker = checker;
  }

  #textOf(path: string): Promise<string | undefined> {
    const { uri, local } = this.#root;
    return local
      ? Promise.resolve(readLocalText(uri, local, path, this.#log).text)
      : readNoteText(uriIn(uri, path), path, this.#log);
  }
}
