import type { Note } from '../note/note';
import { withApostrophe } from './contractions';
import { isForeign, tongueOf, type Tongue } from './languages';
import { wordsOfLine, type LineWord } from './line-words';
import { proseOf } from './prose';
import { isRight, plainWord } from './spelling';
import type { Words } from './words';

/** A word that is not known to be right. */
export interface DoubtfulWord extends LineWord {
  /** As the lists spell it. */
  readonly plain: string;
}

interface LineReading {
  readonly doubtful: readonly DoubtfulWord[];
  readonly tongue: Tongue;
  readonly count: number;
  readonly foreign: boolean;
}

/** Lines whose reading is kept; a line of notes takes a quarter of a kilobyte. */
const MOST_LINES = 20_000;

/**
 * Finds the words of notes that may be misspelt. Remembers lines, so that a keystroke reads one line and not the
 * note; most lines have nothing to remember.
 */
export class DoubtfulWords {
  readonly #words: Words;
  readonly #lines = new Map<string, LineReading>();
  readonly #right = new Map<string, boolean>();

  constructor(words: Words) {
    this.#words = words;
  }

  /** In order, with their offsets in the text; none of lines in other languages. */
  of(text: string, note: Note): DoubtfulWord[] {
    const lines = this.#readLines(proseOf(text, note));
    const abroad = isMostlyForeign(lines);
    const found: DoubtfulWord[] = [];
    for (const { at, reading } of lines) {
      if (reading.doubtful.length === 0 || reading.foreign) continue;
      if (abroad && reading.tongue.english < 2) continue;
      for (const word of reading.doubtful) found.push({ ...word, at: at + word.at });
    }
    return found;
  }

  #readLines(prose: string): { at: number; reading: LineReading }[] {
    const lines: { at: number; reading: LineReading }[] = [];
    let at = 0;
    while (at < prose.length) {
      const end = prose.indexOf('\n', at);
      const line = prose.slice(at, end < 0 ? prose.length : end);
      if (line.length > 2) lines.push({ at, reading: this.#readLine(line) });
      if (end < 0) break;
      at = end + 1;
    }
    return lines;
  }

  #readLine(line: string): LineReading {
    const kept = this.#lines.get(line);
    if (kept) return kept;
    const all = wordsOfLine(line);
    const tongue = tongueOf(all.map(({ word }) => word.toLowerCase()));
    const doubtful: DoubtfulWord[] = [];
    let unknown = 0;
    for (const word of all) {
      const plain = plainWord(word.word);
      if (plain === '') unknown++;
      if (plain.length < 3 || !this.#isDoubtful(plain, word)) continue;
      doubtful.push({ ...word, plain });
      if (word.capitals === 'none') unknown++;
    }
    const foreign = isForeign(tongue, all.length, unknown);
    const reading = { doubtful, tongue, count: all.length, foreign };
    if (this.#lines.size >= MOST_LINES) this.#lines.clear();
    this.#lines.set(line, reading);
    return reading;
  }

  #isDoubtful(plain: string, { word, capitals }: LineWord): boolean {
    if (capitals === 'two' || withApostrophe(plain) !== undefined) return true;
    const key = capitals === 'none' ? plain : `${plain} `;
    let right = this.#right.get(key);
    if (right === undefined) {
      right = isRight(this.#words, plain, capitals);
      if (this.#right.size >= MOST_LINES) this.#right.clear();
      this.#right.set(key, right);
    }
    // A word with accents that English does not have is foreign.
    return !right && /^[a-z'’]+$/i.test(word);
  }
}

/** Notes in another language have lines without a small word to tell it by. */
function isMostlyForeign(lines: readonly { reading: LineReading }[]): boolean {
  let foreign = 0;
  let told = 0;
  for (const { reading } of lines) {
    if (reading.count < 4) continue;
    told++;
    if (reading.foreign) foreign++;
  }
  return foreign >= 2 && foreign * 3 > told;
}
