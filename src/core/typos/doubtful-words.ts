import type { Note } from '../note/note';
import { Chunks } from './chunks';
import { readLine, type LineReading, type DoubtfulWord } from './line-reading';
import { proseOf } from './prose';
import type { Words } from './words';

/** What the words of a note are that no list knows. */
export interface DoubtfulReading {
  /** In order, with their offsets in the text; none of lines in other languages. */
  readonly doubtful: readonly DoubtfulWord[];
  /** The words of lines that name speakers, as the lists spell them. */
  readonly names: readonly string[];
}

/** Texts whose lines are remembered: that of the note being written is among the last ones. */
const REMEMBERED = 3;

/**
 * Finds the words of notes that may be misspelt. Remembers the lines of the last texts, so that a keystroke reads
 * one line and not the note.
 */
export class DoubtfulWords {
  private readonly chunks: Chunks;
  private readonly readings = new WeakMap<Note, DoubtfulReading>();
  /** The lines of the last texts, the newest in front. */
  private recent: Map<string, LineReading>[] = [];

  constructor(words: Words) {
    this.chunks = new Chunks(words);
  }

  /** Reads a note once; later calls for the same note give what the first one found. */
  read(text: string, note: Note): DoubtfulReading {
    const kept = this.readings.get(note);
    if (kept) return kept;
    const lines = this.readLines(proseOf(text, note));
    const abroad = isMostlyForeign(lines);
    const doubtful: DoubtfulWord[] = [];
    const names: string[] = [];
    for (const { at, reading } of lines) {
      if (reading.names.length > 0) names.push(...reading.names);
      if (reading.doubtful.length === 0 || reading.isForeign) continue;
      if (abroad && reading.english < 2) continue;
      for (const word of reading.doubtful) doubtful.push({ ...word, at: at + word.at });
    }
    const reading = { doubtful, names };
    this.readings.set(note, reading);
    return reading;
  }

  private readLines(prose: string): { at: number; reading: LineReading }[] {
    const lines: { at: number; reading: LineReading }[] = [];
    const known = new Map<string, LineReading>();
    let at = 0;
    for (const line of prose.split('\n')) {
      const start = at;
      at += line.length + 1;
      if (line.length < 3) continue;
      const reading = known.get(line) ?? this.remembered(line) ?? readLine(line, this.chunks);
      known.set(line, reading);
      lines.push({ at: start, reading });
    }
    this.recent = [known, ...this.recent.slice(0, REMEMBERED - 1)];
    return lines;
  }

  private remembered(line: string): LineReading | undefined {
    for (const lines of this.recent) {
      const reading = lines.get(line);
      if (reading) return reading;
    }
    return undefined;
  }
}

/** Notes in another language have lines without a small word to tell it by. */
function isMostlyForeign(lines: readonly { reading: LineReading }[]): boolean {
  let foreign = 0;
  let told = 0;
  for (const { reading } of lines) {
    if (reading.count < 4) continue;
    told++;
    if (reading.isForeign) foreign++;
  }
  return foreign >= 2 && foreign * 3 > told;
}
