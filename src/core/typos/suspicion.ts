import { scoreOf, type Candidate } from './nearest';
import { isBranded, isDerived } from './word-forms';
import type { Words } from './words';

/** What can be said of a doubtful word wherever it stands. */
export interface Suspicion {
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
  /** A known word with a usual part of a program's name: `phantomjs`. */
  readonly branded: boolean;
  /** How many letters of the likeliest candidate are cut off at the end: `platf`. */
  readonly cutOff: number;
  /** How unlikely it is that somebody made the word up, in bits. */
  readonly surprise: number;
}

/** How much likelier the list makes a correction. */
const LISTED = 4;
/** Its second and third corrections are less likely. */
const LATER = 1;
/** Cost of a listed correction that no slips within reach explain. */
const FAR = 24;

/** Cost of a blank left out. */
const JOINED = 10;
const MOST = 6;

/** Words that nobody makes a term of. */
const JOINERS = new Set(
  'the and of to for with from that this is are be via more most than if we you it as at by or not no can will on in a'.split(
    ' ',
  ),
);
/** Words that end a term: `logon`, `opt-in`. */
const ENDINGS = new Set([
  'on',
  'in',
  'as',
  'at',
  'or',
  'no',
  'it',
  'is',
  'by',
  'to',
  'a',
  'be',
  'not',
  'if',
  'you',
  'are',
  'can',
  'we',
]);

export function suspect(words: Words, plain: string): Suspicion {
  const corrections = words.correctionsOf(plain);
  const joined = corrections.length === 0 ? joinedWords(words, plain) : undefined;
  const candidates = [...merge(words, plain, corrections), ...(joined ? [joined] : [])]
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST);
  const [best, next] = candidates;
  return {
    candidates,
    listed: corrections.length,
    margin: best ? best.score - (next?.score ?? best.score - 10) : 0,
    joined: joined !== undefined && joined === best,
    compound: isCompound(words, plain),
    derived: isDerived(words, plain),
    branded: isBranded(words, plain),
    cutOff: best?.word.startsWith(plain) ? best.word.length - plain.length : 0,
    surprise: words.surpriseOf(plain),
  };
}

function merge(words: Words, plain: string, corrections: readonly string[]): Candidate[] {
  const near = words.nearest(plain);
  const listed = corrections.map((word, rank): Candidate => {
    const found = near.find((candidate) => candidate.word === word);
    const frequency =
      found?.frequency ?? Math.min(...word.split(/[ -]/).map((part) => words.frequencyOf(part)));
    const cost = found?.cost ?? (word.replace(/[ '-]/g, '') === plain ? 6 : FAR);
    return { word, cost, frequency, score: scoreOf(cost, frequency) + LISTED - rank * LATER };
  });
  const plural = pluralOf(words, plain);
  if (plural && !corrections.includes(plural.word)) listed.push(plural);
  return [...listed, ...near.filter(({ word }) => !listed.some((other) => other.word === word))];
}

/** `emissaries` for `emissarys`. */
function pluralOf(words: Words, plain: string): Candidate | undefined {
  const word = /[^aeiou]ys$/.test(plain) ? `${plain.slice(0, -2)}ies` : '';
  const frequency = words.frequencyOf(word);
  return frequency === 0 ? undefined : { word, cost: 6, frequency, score: scoreOf(6, frequency) + LISTED };
}

/** Two words written as one, of which at least one is a small word: nobody makes a term of it. */
function joinedWords(words: Words, plain: string): Candidate | undefined {
  let best: Candidate | undefined;
  for (let at = 1; at < plain.length && plain.length >= 5; at++) {
    const [front, behind] = [plain.slice(0, at), plain.slice(at)];
    if (!JOINERS.has(front) && (!JOINERS.has(behind) || ENDINGS.has(behind))) continue;
    if (front.length < 2 && plain.length < 8) continue;
    const frequency = Math.min(words.frequencyOf(front), words.frequencyOf(behind));
    if (frequency < 6 || frequency <= (best?.frequency ?? 0)) continue;
    best = { word: `${front} ${behind}`, cost: JOINED, frequency, score: scoreOf(JOINED, frequency) };
  }
  return best;
}

/** Words of three letters that terms are made of. */
const SHORT_PARTS = new Set(
  'api app bit bot box bug bus cpu day dev dns end fix gpu hub job key lab llm log low map mesh net ops pod run set sub top web ssh sql tcp tls url vm'.split(
    ' ',
  ),
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
  return words.frequencyOf(part) >= 5;
}
