import type { Note } from '../note/note';
import { Tokenizer } from './tokens';
import type { DoubtfulWord, LineReading } from './line-reading';
import { proseOf } from './prose';
import type { MistakenWord } from './real-words';
import { LineMemory } from './text-lines';
import type { Words } from './words';

/** What the words of a note are that no list knows. */
export interface DoubtfulReading {
  /** In order, with their offsets in the text; none of lines in other languages. */
  readonly doubtful: readonly DoubtfulWord[];
  /** Right words that are slips where they stand, in order, with their offsets in the text. */
  readonly mistaken: readonly MistakenWord[];
  /** The words of lines that name speakers, as the lists spell them. */
  readonly names: readonly string[];
}

/** Finds the words of notes that may be misspelt; of a note that changed, it reads the changed lines. */
export class DoubtfulWords {
  readonly #lines: LineMemory;
  readonly #readings = new WeakMap<Note, DoubtfulReading>();

  constructor(words: Words) {
    this.#lines = new LineMemory(new Tokenizer(words));
  }

  /** Reads a note once; later calls for the same note give what the first one found. */
  read(text: string, note: Note): DoubtfulReading {
    const kept = this.#readings.get(note);
    if (kept) return kept;
    const { starts, readings } = this.#lines.read(proseOf(text, note));
    const abroad = isMostlyForeign(readings);
    const doubtful: DoubtfulWord[] = [];
    const mistaken: MistakenWord[] = [];
    const names: string[] = [];
    readings.forEach((line, i) => {
      if (line.names.length > 0) names.push(...line.names);
      if (line.doubtful.length + line.mistaken.length === 0) return;
      if (line.isForeign || (abroad && !line.isEnglish)) return;
      const start = starts[i] ?? 0;
      for (const word of line.doubtful) doubtful.push({ ...word, at: start + word.at });
      for (const word of line.mistaken) mistaken.push({ ...word, at: start + word.at });
    });
    const reading = { doubtful, mistaken, names };
    this.#readings.set(note, reading);
    return reading;
  }
}

/** Notes in another language have lines without a small word to tell it by. */
function isMostlyForeign(lines: readonly LineReading[]): boolean {
  let foreign = 0;
  let told = 0;
  for (const reading of lines) {
    if (reading.count < 4) continue;
    told++;
    if (reading.isForeign) foreign++;
  }
  return foreign >= 2 && foreign * 3 > told;
}
