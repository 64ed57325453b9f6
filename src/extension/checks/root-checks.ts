import type * as vscode from 'vscode';
import { IndexSurroundings } from '../../core/checks/answers/index-surroundings';
import { checkWith, type Judged } from '../../core/checks/check';
import type { TypoJudge } from '../../core/typos/judge';
import type { Vocabulary } from '../../core/typos/vocabulary';
import type { Note } from '../../core/note/note';
import { readNote } from '../../core/note/read-note';
import type { Typo } from '../../core/typos/typo';
import { Attachments } from '../notes/attachments';
import type { NoteRoot } from '../notes/note-root';
import { readNoteText } from '../notes/read-note';
import { uriIn } from '../notes/note-root';
import { ownWords } from './own-words';
import type { ActiveRule } from './severities';

/** Others have their turn after so many milliseconds. */
const slice = 8;

/** What is needed to check the notes of one root. */
export class RootChecks implements vscode.Disposable {
  readonly #root: NoteRoot;
  readonly #log: vscode.LogOutputChannel;
  readonly #attachments: Attachments;
  readonly #surroundings: IndexSurroundings;
  #typos: { readonly judge: TypoJudge; readonly vocabulary: Vocabulary } | undefined;
  #current: { readonly path: string; readonly text: string; readonly note: Note } | undefined;
  #isDisposed = false;

  constructor(root: NoteRoot, log: vscode.LogOutputChannel) {
    this.#root = root;
    this.#log = log;
    this.#attachments = new Attachments(root);
    this.#surroundings = new IndexSurroundings(root.index, {
      hasFile: (path) => this.#attachments.has(path),
      typos: (path) => this.#typosOf(path),
    });
  }

  /** Looks for files, and learns the words of all notes; until then neither pictures nor typos are judged. */
  async load(judge: Promise<TypoJudge>): Promise<void> {
    await this.#attachments.load();
    const opened = await judge;
    const vocabulary = opened.newVocabulary();
    vocabulary.neverFlag(await ownWords(this.#root));
    let start = performance.now();
    for (const path of [...this.#root.index.paths()]) {
      if (this.#isDisposed) return;
      const text = await readNoteText(uriIn(this.#root.uri, path), path, this.#log);
      const note = this.#root.index.note(path);
      if (text !== undefined && note?.length === text.length) vocabulary.update(path, note, text);
      if (performance.now() - start < slice) continue;
      await new Promise((resolve) => setTimeout(resolve, 0));
      start = performance.now();
    }
    this.#typos = { judge: opened, vocabulary };
  }

  /** Reads the words that are never flagged anew. */
  async reloadWords(): Promise<void> {
    this.#typos?.vocabulary.neverFlag(await ownWords(this.#root));
  }

  /** What the rules find in a note; its words are learnt first. */
  check(path: string, text: string, note: Note, rules: readonly ActiveRule[]): Judged[] {
    this.#current = { path, text, note };
    this.#typos?.vocabulary.update(path, note, text);
    const found = checkWith({ path, text, note, around: this.#surroundings }, rules);
    this.#current = undefined;
    return found;
  }

  /** The doubtful words of a text; none before the words of all notes are learnt. */
  typos(text: string): readonly Typo[] {
    const note = readNote(text);
    return this.#typos?.judge.typosOf(text, note, this.#typos.vocabulary) ?? [];
  }

  dispose(): void {
    this.#isDisposed = true;
    this.#surroundings.dispose();
    this.#attachments.dispose();
  }

  #typosOf(path: string): ReturnType<TypoJudge['typosOf']> | undefined {
    const current = this.#current;
    if (!this.#typos || current?.path !== path) return undefined;
    return this.#typos.judge.typosOf(current.text, current.note, this.#typos.vocabulary);
  }
}
