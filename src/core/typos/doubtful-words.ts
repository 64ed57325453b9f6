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
  /** Of a line that names speakers: its words. */
  readonly names: readonly string[];
  readonly tongue: Tongue;
  readonly count: number;
  readonly foreign: boolean;
}

/** A line that says who speaks: `**Speakers:** Ada Lovelace, Analytical Engines`. */
const SPEAKERS =
  /^[\s>#*_|+-]*(?:speakers?|speaking|by|presente(?:rs?|d by)|hosts?|hosted by|moderat(?:ors?|ed by)|panell?(?:ists)?|authors?)[*_\s]*[:|]/i;
const BY = /^[\s>#*_+-]*[Bb]y \p{Lu}\p{L}+ \p{Lu}/u;

/** Lines whose reading is kept; a line of notes takes a quarter of a kilobyte. */
const MOST_LINES = 20_000;

/**
 * Finds the words of notes that may be misspelt. Remembers lines, so that a keystroke reads one line and not the
 * note; most lines have nothing to remember.
 */
export class DoubtfulWords {
  private readonly lines = new Map<string, LineReading>();
  private readonly right = new Map<string, boolean>();

  constructor(private readonly words: Words) {}

  /**
   * The doubtful words in order, with their offsets in the text, none of lines in other languages; and the words of
   * lines that name speakers, as the lists spell them.
   */
  read(text: string, note: Note): { doubtful: DoubtfulWord[]; names: string[] } {
    const lines = this.readLines(proseOf(text, note));
    const abroad = isMostlyForeign(lines);
    const doubtful: DoubtfulWord[] = [];
    const names: string[] = [];
    for (const { at, reading } of lines) {
      if (reading.names.length > 0) names.push(...reading.names);
      if (reading.doubtful.length === 0 || reading.foreign) continue;
      if (abroad && reading.tongue.english < 2) continue;
      for (const word of reading.doubtful) doubtful.push({ ...word, at: at + word.at });
    }
    return { doubtful, names };
  }

  private readLines(prose: string): { at: number; reading: LineReading }[] {
    const lines: { at: number; reading: LineReading }[] = [];
    let at = 0;
    while (at < prose.length) {
      const end = prose.indexOf('\n', at);
      const line = prose.slice(at, end < 0 ? prose.length : end);
      if (line.length > 2) lines.push({ at, reading: this.readLine(line) });
      if (end < 0) break;
      at = end + 1;
    }
    return lines;
  }

  private readLine(line: string): LineReading {
    const kept = this.lines.get(line);
    if (kept) return kept;
    // A copy, because a slice would keep the whole text alive.
    const own = ` ${line}`.slice(1);
    const reading = SPEAKERS.test(own) || BY.test(own) ? namesOf(own) : this.judgeLine(own);
    if (this.lines.size >= MOST_LINES) this.lines.clear();
    this.lines.set(own, reading);
    return reading;
  }

  private judgeLine(line: string): LineReading {
    const all = wordsOfLine(line);
    const tongue = tongueOf(all.map(({ word }) => word.toLowerCase()));
    const doubtful: DoubtfulWord[] = [];
    let unknown = 0;
    for (const word of all) {
      const plain = plainWord(word.word);
      if (plain === '') unknown++;
      if (plain.length < 3 || !this.isDoubtful(plain, word)) continue;
      doubtful.push({ ...word, plain });
      if (word.capitals !== 'inside') unknown++;
    }
    const foreign = isForeign(tongue, all.length, unknown);
    return { doubtful, names: [], tongue, count: all.length, foreign };
  }

  private isDoubtful(plain: string, { word, capitals }: LineWord): boolean {
    if (capitals === 'two' || withApostrophe(plain) !== undefined) return true;
    const key = capitals === 'none' ? plain : `${plain} `;
    let right = this.right.get(key);
    if (right === undefined) {
      right = isRight(this.words, plain, capitals);
      if (this.right.size >= MOST_LINES) this.right.clear();
      this.right.set(key, right);
    }
    // A word with accents that English does not have is foreign.
    return !right && /^[a-z'’]+$/i.test(word);
  }
}

function namesOf(line: string): LineReading {
  const names = wordsOfLine(line)
    .map(({ word }) => plainWord(word))
    .filter((word) => word.length > 2);
  return { doubtful: [], names, tongue: { english: 0, other: 0 }, count: 0, foreign: false };
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
