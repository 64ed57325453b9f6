import type { Note } from '../note/note';
import { withApostrophe } from './contractions';
import { DoubtfulWords, type DoubtfulWord } from './doubtful-words';
import type { Typo } from './typo';
import { Vocabulary } from './vocabulary';
import type { Words } from './words';

/** Judges the words of notes. Keeps what it found out about a word, so that only new words cost anything. */
export class TypoJudge {
  readonly #words: Words;
  readonly doubtful: DoubtfulWords;

  constructor(words: Words) {
    this.#words = words;
    this.doubtful = new DoubtfulWords(words);
  }

  newVocabulary(): Vocabulary {
    return new Vocabulary(this.doubtful);
  }

  /** The words of a note that are probably misspelt, in order. */
  typosOf(text: string, note: Note, vocabulary: Vocabulary): Typo[] {
    const typos: Typo[] = [];
    for (const word of this.doubtful.of(text, note)) {
      if (vocabulary.isOwn(word.plain)) continue;
      const typo = this.#judge(word);
      if (typo) typos.push(typo);
    }
    return typos;
  }

  #judge(doubtful: DoubtfulWord): Typo | undefined {
    const { word, at, plain, capitals } = doubtful;
    const span = { start: at, end: at + word.length };
    if (capitals === 'two') {
      if (this.#words.frequencyOf(plain) < 3) return undefined;
      return { span, word, suggestions: [word.charAt(0) + word.slice(1).toLowerCase()], tier: 'typo', certain: true };
    }
    const contraction = withApostrophe(plain);
    const corrections = contraction ? [contraction] : this.#words.correctionsOf(plain);
    if (corrections.length === 0) return undefined;
    const suggestions = corrections.map((c) => (capitals === 'none' ? c : c.charAt(0).toUpperCase() + c.slice(1)));
    return { span, word, suggestions, tier: 'typo', certain: false };
  }
}
