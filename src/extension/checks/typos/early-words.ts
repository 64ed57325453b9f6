import type * as vscode from 'vscode';
import type { Note } from '../../../core/note/note';
import type { TypoChecker } from '../../../core/typos/checker';
import { WordsBefore, type HashedWords } from '../../../core/typos/hashed-words';
import { WordsOfOneNote } from '../../../core/typos/known-words';
import type { Typo } from '../../../core/typos/typo';
import { messageOf } from '../../notes/read-note';
import { ownWords, type FolderOfWords } from './own-words';

/** What words are judged with before those of all notes are learnt. */
export class EarlyWords {
  readonly #openChecker: () => Promise<TypoChecker>;
  readonly #log: vscode.LogOutputChannel;
  /** By folder. */
  readonly #neverFlagged = new Map<string, readonly string[]>();
  #checker: TypoChecker | undefined;

  constructor(openChecker: () => Promise<TypoChecker>, log: vscode.LogOutputChannel) {
    this.#openChecker = openChecker;
    this.#log = log;
  }

  /** Reads what is needed for a folder, or reads it again. Resolves when it is there, or cannot be read. */
  async prepare(folder: FolderOfWords): Promise<void> {
    try {
      const [checker, words] = await Promise.all([this.#openChecker(), ownWords(folder)]);
      this.#checker = checker;
      this.#neverFlagged.set(folder.uri.toString(), words);
    } catch (error) {
      // Whoever needs all words says so.
      this.#log.debug(`No word is judged before all notes are read: ${messageOf(error)}`);
    }
  }

  /**
   * The misspelt words of a note, but those that other notes may show to be none; undefined before what is needed for
   * its folder is there.
   *
   * @param before what a window before knew of the words of its notes, if they are the same
   */
  typosOf(
    { uri }: Pick<FolderOfWords, 'uri'>,
    text: string,
    note: Note,
    before?: HashedWords,
  ): Typo[] | undefined {
    const neverFlagged = this.#neverFlagged.get(uri.toString());
    if (!this.#checker || !neverFlagged) return undefined;
    if (before) return this.#checker.typosOf(text, note, new WordsBefore(before, neverFlagged));
    const words = this.#checker.newVocabulary();
    words.neverFlag(neverFlagged);
    words.update('', note, text);
    return this.#checker.typosOf(text, note, new WordsOfOneNote(words));
  }
}
