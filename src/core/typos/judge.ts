import type { Note } from '../note/note';
import { withApostrophe } from './contractions';
import { DoubtfulWords, type DoubtfulWord } from './doubtful-words';
import { evidenceOf } from './evidence';
import { suspect, type Suspicion } from './suspicion';
import type { Typo } from './typo';
import { Vocabulary } from './vocabulary';
import { chanceOf } from './weights';
import type { Words } from './words';

/** Judges the words of notes. Keeps what it found out about a word, so that only new words cost anything. */
export class TypoJudge {
  readonly #words: Words;
  readonly doubtful: DoubtfulWords;
  readonly #suspicions = new Map<string, Suspicion>();

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
    const doubtful = this.doubtful.of(text, note);
    const times = new Map<string, number>();
    for (const { plain } of doubtful) times.set(plain, (times.get(plain) ?? 0) + 1);
    const lower = text.toLowerCase();
    for (const word of doubtful) {
      if (vocabulary.isOwn(word.plain)) continue;
      const typo = this.#judge(word, times.get(word.plain) ?? 1, vocabulary, lower);
      if (typo) typos.push(typo);
    }
    return typos;
  }

  suspicionOf(plain: string): Suspicion {
    let suspicion = this.#suspicions.get(plain);
    if (!suspicion) this.#suspicions.set(plain, (suspicion = suspect(this.#words, plain)));
    return suspicion;
  }

  evidence(doubtful: DoubtfulWord, times: number, notes: number, lower: string): Record<string, number> {
    const suspicion = this.suspicionOf(doubtful.plain);
    const best = suspicion.candidates[0]?.word;
    return evidenceOf(this.#words, doubtful, suspicion, { times, notes, meantHere: best !== undefined && new RegExp(`\\b${best}\\b`).test(lower) });
  }

  #judge(doubtful: DoubtfulWord, times: number, vocabulary: Vocabulary, lower: string): Typo | undefined {
    const { word, at, plain, capitals } = doubtful;
    const span = { start: at, end: at + word.length };
    if (capitals === 'two') {
      if (this.#words.frequencyOf(plain) < 3 || this.#words.isCoined(plain)) return undefined;
      return { span, word, suggestions: [word.charAt(0) + word.slice(1).toLowerCase()], tier: 'typo', certain: true };
    }
    const written = (c: string): string => (capitals === 'none' ? c : c.charAt(0).toUpperCase() + c.slice(1));
    const contraction = withApostrophe(plain);
    if (contraction) return { span, word, suggestions: [written(contraction)], tier: 'typo', certain: true };
    const suspicion = this.suspicionOf(plain);
    const notes = vocabulary.notesWith(plain);
    const chance = chanceOf(this.evidence(doubtful, times, notes, lower));
    const found = suspicion.candidates.map((c) => c.word);
    if (suspicion.joined) {
      found.unshift(suspicion.joined.join(' '));
      return { span, word, suggestions: found.slice(0, 3).map(written), tier: 'possible-typo', certain: false };
    }
    if (found.length === 0 || chance < 0.5) return undefined;
    return { span, word, suggestions: found.slice(0, 3).map(written), tier: chance > 0.9 ? 'typo' : 'possible-typo', certain: chance > 0.98 };
  }
}
