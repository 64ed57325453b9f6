import type { Note } from '../note/note';
import { writtenLike } from './casing';
import { withApostrophe } from './contractions';
import { withSpace } from './run-together';
import { DoubtfulWords } from './doubtful-words';
import { chanceOf, featuresOf } from './features';
import { likeliestFirst } from './inflected';
import type { DoubtfulWord } from './line-reading';
import type { MistakenWord } from './real-words';
import { plainWord } from './spelling';
import { isClear, isCompound, analyse, withOwn, type WordAnalysis } from './word-analysis';
import type { Candidate } from './candidates';
import { isRightForm } from './word-forms';
import type { Typo } from './typo';
import { NotKnownYet, type KnownWords } from './known-words';
import { machineWords, toolName, type MachineWords } from './tool-names';
import { Vocabulary } from './vocabulary';
import type { Words } from './words';

/** From this chance on a slip is nearly certain; chosen so that one in fifty is wrong on notes it was not fitted to. */
const NEARLY_CERTAIN = 0.78;
/** From this chance on it is worth the author's look when the author asks. */
const POSSIBLE = 0.53;
/** How far ahead the first suggestion must be to be taken unseen. */
const AHEAD = 3;
const SHOWN = 3;
/** Cost of one slip that hands make often. */
const PLAIN_SLIP = 10;
/** What is taken for a slip though it is a word: a slip made often, of a word that is far more frequent. */
const RARE_SLIP = 8;
const RARE_FREQUENCY = 6;
/** Cost of a letter doubled or not, or of two swapped: likelier than a new compound or a rare form. */
const DOUBLING = 6;
/** Characters that a word is looked for in, each way. */
const NEARBY = 10_000;
/** Words that are kept; of more, those that nobody has asked for lately are forgotten. */
const MOST_WORDS = 6_000;

/** Checks the words of notes. Keeps what it found out about a word, so that only new words cost anything. */
export class TypoChecker {
  readonly #doubtful: DoubtfulWords;
  #analyses = new Map<string, WordAnalysis>();
  #olderAnalyses: ReadonlyMap<string, WordAnalysis> = new Map();

  readonly #words: Words;

  constructor(words: Words) {
    this.#words = words;
    this.#doubtful = new DoubtfulWords(words);
  }

  /** An empty vocabulary, for the notes of one workspace. */
  newVocabulary(): Vocabulary {
    return new Vocabulary(this.#doubtful);
  }

  /**
   * The words of a note that are probably misspelt, in order; without those of which that cannot be told yet.
   *
   * @param known of the words of all notes, or of as many as are read
   */
  typosOf(text: string, note: Note, known: KnownWords): Typo[] {
    const { doubtful, mistaken } = this.#doubtful.read(text, note);
    const times = new Map<string, number>();
    for (const { plain } of doubtful) times.set(plain, (times.get(plain) ?? 0) + 1);
    const lower = doubtful.length > 0 ? text.toLowerCase() : '';
    let machines: MachineWords | undefined;
    const isOfMachines = ({ plain, capitals }: DoubtfulWord): boolean => {
      // `SEcurity` and `dont` are slips of words that may well stand in an address.
      if (capitals === 'two' || withApostrophe(plain) || withSpace(plain)) return false;
      const { listed, candidates } = this.suspicionOf(plain);
      if (listed > 0) return false;
      machines ??= machineWords(lower, note);
      // The same two letters are swapped in code as well.
      return (
        machines.copied.has(plain) || (machines.code.has(plain) && (candidates[0]?.cost ?? 0) > DOUBLING)
      );
    };
    const typos = doubtful.flatMap((word) => {
      if (known.isOwn(word.plain)) return [];
      const found = this.#checkIfKnown(word, lower, times.get(word.plain) ?? 1, known);
      return found && !isOfMachines(word) ? [found] : [];
    });
    if (mistaken.length === 0) return typos;
    const others = mistaken.filter(({ word }) => !known.isOwn(plainWord(word))).map(mistakenTypo);
    return [...typos, ...others].sort((a, b) => a.span.start - b.span.start);
  }

  /** What is known of a word wherever it stands. */
  suspicionOf(plain: string): WordAnalysis {
    const kept = this.#analyses.get(plain);
    if (kept) return kept;
    const analysis = this.#olderAnalyses.get(plain) ?? analyse(this.#words, plain);
    if (this.#analyses.size >= MOST_WORDS) {
      this.#olderAnalyses = this.#analyses;
      this.#analyses = new Map();
    }
    this.#analyses.set(plain, analysis);
    return analysis;
  }

  #checkIfKnown(doubtful: DoubtfulWord, lower: string, times: number, known: KnownWords): Typo | undefined {
    try {
      return this.#check(doubtful, lower, times, known);
    } catch (error) {
      if (error instanceof NotKnownYet) return undefined;
      throw error;
    }
  }

  /** @throws NotKnownYet */
  #check(doubtful: DoubtfulWord, lower: string, times: number, known: KnownWords): Typo | undefined {
    const { word, plain, capitals } = doubtful;
    const contraction = withApostrophe(plain);
    if (contraction) return typo(doubtful, [contraction], 'typo', true);
    const apart = capitals === 'none' || capitals === 'opening' ? withSpace(plain) : undefined;
    if (apart) return typo(doubtful, [apart], 'typo', !doubtful.isPath);
    // Asked only where the answer decides: while a window opens there is none.
    const unlessShared = (found: Typo | undefined): Typo | undefined =>
      found && !known.isShared(plain) ? found : undefined;
    if (capitals === 'two') return unlessShared(this.#twoCapitals(doubtful));

    if (isRightForm(this.#words, plain)) return undefined;
    const anywhere = this.suspicionOf(plain);
    const analysis = isClear(anywhere) ? anywhere : withOwn(anywhere, plain, known.nearTo(plain));
    if (capitals === 'mixed') return unlessShared(mixedCase(doubtful, analysis.candidates, this.#words));
    const found = analysis.candidates.map((candidate) => candidate.word);
    const [meant] = found;
    if (meant === undefined || analysis.ownForm) return undefined;
    if (analysis.listed === 0 && !isPlainSlip(doubtful, analysis) && known.isShared(plain)) return undefined;
    if (isRightThoughRare(analysis)) return undefined;
    // Names are made of two words, too.
    if (analysis.joined && capitals !== 'none') return undefined;
    const chanceWhen = (nearby: boolean): number =>
      chanceOf(featuresOf(this.#words, doubtful, analysis, times, nearby));
    let chance = chanceWhen(false);
    // The text is searched only where that can make a difference.
    if (tierOf(chance) !== 'typo' && tierOf(chanceWhen(true)) !== tierOf(chance))
      chance = chanceWhen(standsNear(meant, lower, doubtful.at));
    const tier = tierOf(chance);
    if (tier === undefined) return undefined;
    const tool = toolName(this.#words, doubtful, analysis);
    if (tool === 'name') return undefined;
    const isOpen =
      doubtful.isPath || tool === 'maybe' || mayBeShort(word, analysis) || mayBeCompound(analysis);
    const certain = tier === 'typo' && !isOpen;
    const likeliest = likeliestFirst(this.#words, plain, found);
    // By how much one is ahead is known of the nearest one alone.
    const isSafe = certain && analysis.margin >= AHEAD && likeliest[0] === meant;
    return typo(doubtful, likeliest, certain ? 'typo' : 'possible', isSafe);
  }

  /** `SEcurity`, held the shift key too long. `OAuth` and `IDs` are written so. */
  #twoCapitals(doubtful: DoubtfulWord): Typo | undefined {
    const { plain } = doubtful;
    if (this.#words.isCoined(plain) && !isCompound(this.#words, plain)) return undefined;
    if (this.#words.frequencyOf(plain) >= 3) return typo(doubtful, [plain], 'typo', true);
    const [correction] = this.#words.correctionsOf(plain);
    return correction === undefined ? undefined : typo(doubtful, [correction], 'typo', false);
  }
}

/** A slip that its author may well make in each note: no name, and hardly different from a frequent word. */
function isPlainSlip({ capitals, plain }: DoubtfulWord, { candidates, compound }: WordAnalysis): boolean {
  const [meant] = candidates;
  return (
    capitals === 'none' &&
    !compound &&
    plain.length >= 6 &&
    meant !== undefined &&
    meant.cost <= 6 &&
    meant.frequency >= 8
  );
}

/** `DyamoDB`: a coined word, hardly different. */
function mixedCase(doubtful: DoubtfulWord, candidates: readonly Candidate[], words: Words): Typo | undefined {
  const meant = candidates.find(
    (candidate) => candidate.cost <= PLAIN_SLIP && words.isCoined(candidate.word),
  );
  return meant && typo(doubtful, [meant.word], 'possible', false);
}

/** A right word is only ever a possible slip. */
function mistakenTypo({ word, at, meant }: MistakenWord): Typo {
  return {
    span: { start: at, end: at + word.length },
    word,
    suggestions: [meant],
    tier: 'possible',
    safe: false,
  };
}

function tierOf(chance: number): Typo['tier'] | undefined {
  return chance >= NEARLY_CERTAIN ? 'typo' : chance >= POSSIBLE ? 'possible' : undefined;
}

/** A rare word that is no likely slip of a frequent one. */
function isRightThoughRare({ rare, listed, derived, candidates }: WordAnalysis): boolean {
  const [meant] = candidates;
  const most = derived ? DOUBLING : RARE_SLIP;
  return rare && listed === 0 && !(meant && meant.cost <= most && meant.frequency >= RARE_FREQUENCY);
}

/** Too little to be certain of: a short word, or the beginning of a longer one, which may be shorthand. */
function mayBeShort(word: string, { listed, cutOff, candidates }: WordAnalysis): boolean {
  if (cutOff > 1 || (word.length === 4 && listed === 0 && /^\p{Lu}/u.test(word))) return true;
  return word.length === 3 && (listed === 0 || (candidates[0]?.frequency ?? 0) < 13);
}

function typo(doubtful: DoubtfulWord, meant: readonly string[], tier: Typo['tier'], safe: boolean): Typo {
  const { word, at } = doubtful;
  const suggestions = meant.slice(0, SHOWN).map((lower) => writtenLike(doubtful, lower));
  return { span: { start: at, end: at + word.length }, word, suggestions, tier, safe };
}

/** Two words that somebody has made one of, on purpose or not. */
function mayBeCompound({ joined, compound, listed, candidates }: WordAnalysis): boolean {
  return joined || (compound && listed === 0 && (candidates[0]?.cost ?? 0) > DOUBLING);
}

/** Whether a lower-case text holds a word some pages around a place. */
function standsNear(word: string, lower: string, at: number): boolean {
  const part = lower.slice(Math.max(0, at - NEARBY), at + NEARBY);
  for (let found = part.indexOf(word); found >= 0; found = part.indexOf(word, found + 1)) {
    if (!isLetter(part.charCodeAt(found - 1)) && !isLetter(part.charCodeAt(found + word.length))) return true;
  }
  return false;
}

function isLetter(code: number): boolean {
  return code >= 97 && code <= 122;
}
