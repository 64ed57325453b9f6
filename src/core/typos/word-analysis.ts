import { scoreOf, type Candidate } from './candidates';
import { otherSpellings, soundOf } from './sounding';
import { isBranded, isDerived, isLettered } from './word-forms';
import type { Words } from './words';
import { wordList } from './word-list';

/** What can be said of a doubtful word wherever it stands. */
export interface WordAnalysis {
  /** What may be meant, likeliest first; may be empty. */
  readonly candidates: readonly Candidate[];
  /** How many corrections the list of misspellings has; 0 when it does not know the word. */
  readonly listed: number;
  /** How far the likeliest candidate is ahead of the next, on the scale of `Candidate.score`. */
  readonly margin: number;
  /** Whether the likeliest candidate is two words: `ofthe`. */
  readonly joined: boolean;
  /** Two words that make a term: `node`, `pool`. */
  readonly compound: boolean;
  /** A known word with a usual ending: `upstreamed`. */
  readonly derived: boolean;
  /** The likeliest candidate with a usual ending: nothing but a form of it. */
  readonly ownForm: boolean;
  /** A known word with a usual part of a program's name: `phantomjs`. */
  readonly branded: boolean;
  /** A known word with a letter in front: `xselect`. */
  readonly lettered: boolean;
  /** How many letters of the likeliest candidate are cut off at the end: `platf`. */
  readonly cutOff: number;
  /** Whether the likeliest candidate sounds like it: `speggetti`. */
  readonly sounding: boolean;
  /** A word that large dictionaries know, and hardly anybody else. */
  readonly rare: boolean;
  /** How unlikely it is that somebody made the word up, in bits. */
  readonly surprise: number;
}

/** How much likelier the list makes a correction. */
const LISTED = 4;
/** Its second and third corrections are less likely. */
const LATER = 1;
/** Cost of a listed correction that no slips within reach explain. */
const FAR = 24;

/** Cost of a space, a hyphen or an apostrophe left out that the list knows of, and of a wrong plural. */
const GRAMMAR = 6;
/** Cost of another spelling of a sound. */
const SOUND = 10;
const SHORTEST_SOUND = 5;
/** Cost of a space left out. */
const JOINED = 10;
const MOST = 6;
/** A word of the workspace's own, one slip away. */
const OWN_COST = 10;
const OWN_FREQUENCY = 8;
const CLEAR = scoreOf(OWN_COST, OWN_FREQUENCY);

/** Small words that are run together with the next one, and with the one before. */
const BEFORE = new Set(
  wordList(`a the and of for with from that this are more most than via if we you on in to at is not be by or as so our
  your their it has have can will would should some every each other very next all when what how but because`),
);
const AFTER = new Set(
  wordList(`the and of for with from that this are via more most than will to in at is not be by it all you
  your our their other when`),
);

/** Looks a doubtful word up everywhere. */
export function analyse(words: Words, plain: string): WordAnalysis {
  const corrections = words.correctionsOf(plain);
  const joined = corrections.length === 0 ? joinedWords(words, plain) : undefined;
  const candidates = [...merge(words, plain, corrections), ...(joined ? [joined] : [])]
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST);
  const [best, next] = candidates;
  const derived = corrections.length === 0 && isDerived(words, plain);
  return {
    candidates,
    listed: corrections.length,
    margin: best ? best.score - (next?.score ?? best.score - 10) : 0,
    joined: joined !== undefined && joined === best,
    compound: isCompound(words, plain),
    derived,
    ownForm: derived && best !== undefined && plain.startsWith(best.word.replace(/[ey]$/, '')),
    branded: isBranded(words, plain),
    lettered: isLettered(words, plain),
    cutOff: best?.word.startsWith(plain) ? best.word.length - plain.length : 0,
    sounding: best !== undefined && soundOf(best.word) === soundOf(plain),
    rare: words.isRare(plain),
    surprise: words.surpriseOf(plain),
  };
}

/** Whether it is so clear what is meant that no word of the workspace can be meant instead. */
export function isClear({ candidates, listed }: WordAnalysis): boolean {
  return listed > 0 || (candidates[0]?.score ?? 0) >= CLEAR;
}

/** What is known of a word, with a word of the workspace's own among what may be meant. */
export function withOwn(analysis: WordAnalysis, plain: string, own: string | undefined): WordAnalysis {
  const { candidates } = analysis;
  if (own === undefined || candidates.some(({ word }) => word === own)) return analysis;
  const score = scoreOf(OWN_COST, OWN_FREQUENCY);
  const all = [...candidates, { word: own, cost: OWN_COST, frequency: OWN_FREQUENCY, score }].sort(
    (a, b) => b.score - a.score,
  );
  const [best, next] = all;
  const margin = best && next ? best.score - next.score : analysis.margin;
  const isOwn = best?.word === own;
  const sounding = isOwn ? soundOf(own) === soundOf(plain) : analysis.sounding;
  return { ...analysis, candidates: all, margin, sounding, joined: analysis.joined && !isOwn };
}

function merge(words: Words, plain: string, corrections: readonly string[]): Candidate[] {
  const near = [...words.nearest(plain, corrections.length > 0), ...soundingAlike(words, plain)]
    .filter(({ word }, at, all) => word !== plain && all.findIndex((other) => other.word === word) === at)
    .sort((a, b) => b.score - a.score);
  const listed = corrections.map((word, rank): Candidate => {
    const found = near.find((candidate) => candidate.word === word);
    const frequency =
      found?.frequency ?? Math.min(...word.split(/[ -]/).map((part) => words.frequencyOf(part)));
    const grammar = word.replace(/[ '-]/g, '') === plain || word === pluralOf(plain);
    const cost = grammar ? GRAMMAR : (found?.cost ?? FAR);
    return { word, cost, frequency, score: scoreOf(cost, frequency) + LISTED - rank * LATER };
  });
  const plural = pluralOf(plain);
  const frequency = plural && !corrections.includes(plural) ? words.frequencyOf(plural) : 0;
  if (plural && frequency > 0) {
    listed.push({ word: plural, cost: GRAMMAR, frequency, score: scoreOf(GRAMMAR, frequency) + LISTED });
  }
  return [...listed, ...near.filter(({ word }) => !listed.some((other) => other.word === word))];
}

/** Common words that a word becomes when a sound is spelt in another way: `orphaned` for `orfaned`. */
function soundingAlike(words: Words, plain: string): Candidate[] {
  if (plain.length < SHORTEST_SOUND) return [];
  return otherSpellings(plain).flatMap((word) => {
    const frequency = words.frequencyOf(word);
    return frequency > 0 ? [{ word, cost: SOUND, frequency, score: scoreOf(SOUND, frequency) }] : [];
  });
}

/** `emissaries` for `emissarys`. */
function pluralOf(plain: string): string | undefined {
  return /[^aeiou]ys$/.test(plain) ? `${plain.slice(0, -2)}ies` : undefined;
}

/** Two words written as one, of which at least one is a small word: nobody makes a term of it. */
function joinedWords(words: Words, plain: string): Candidate | undefined {
  let best: Candidate | undefined;
  for (let at = 1; at < plain.length && plain.length >= 5; at++) {
    const [front, back] = [plain.slice(0, at), plain.slice(at)];
    if (!(BEFORE.has(front) && back.length >= 4) && !(AFTER.has(back) && front.length >= 4)) continue;
    const frequency = Math.min(words.frequencyOf(front), words.frequencyOf(back));
    if (frequency < 6 || frequency <= (best?.frequency ?? 0)) continue;
    best = { word: `${front} ${back}`, cost: JOINED, frequency, score: scoreOf(JOINED, frequency) };
  }
  return best;
}

/** Words of three letters that terms are made of. */
const SHORT_PARTS = new Set(
  wordList(`api app bit bot box bug bus cpu day dev dns end fix gpu hub job key lab llm log low map mesh net ops
  pod run set sub top web ssh sql tcp tls url vm`),
);

/** `nodepool`, `apiserver`. */
export function isCompound(words: Words, plain: string): boolean {
  for (let at = 3; at <= plain.length - 3; at++) {
    if (isPart(words, plain.slice(0, at)) && isPart(words, plain.slice(at))) return true;
  }
  return false;
}

function isPart(words: Words, part: string): boolean {
  if (part.length === 3) return SHORT_PARTS.has(part);
  return words.frequencyOf(part) >= 6;
}
