import { align, type Pair, type SameWords } from './align';
import { exactness, type Exactness } from './exact';
import type { Title } from './title';

/** How well a title of a list fits that of a talk. */
export interface Score {
  /** From 0 to 1: what the two share of what they say. */
  readonly alike: number;
  /** How much it tells that they share it; two rare words make about 2. */
  readonly told: number;
  /** Place in the list's title from which on nothing was compared: who speaks. */
  readonly rest: number;
  /** Whether each has a word or number in the other's place: Gold Team and Red Team, part 1 and part 2. */
  readonly isContrary: boolean;
  /** How much of the list's title the talk's is, word by word; undefined when words differ. */
  readonly exact: Exactness | undefined;
}

/** What the comparison of titles has to know of words. */
export interface WordFacts {
  /** How much a word tells, from 0 to 1. */
  readonly weigh: (word: string) => number;
  /** Whether it is one of those that stand in front of titles: `Keynote:`. */
  readonly isLabel: (word: string) => boolean;
  readonly same: SameWords;
}

/** A subtitle that only one of the two has counts this much. */
const SUBTITLE = 0.22;
/** Words that each has where the other has different ones. */
const OTHER_WORDS = 0.7;
/** One word that stands in the place of another. */
const SWAPPED = 1.6;
/** Words right after the shared ones count more: nobody shortens a title in the middle of a phrase. */
const MIDDLE = 1.5;
const MIDDLE_AT_ALL = 0.15;
/** What the dots stand for cannot be compared. */
const CUT_OFF = 0.04;
/** What stands before a colon or dash, such as `Keynote:`. */
const LABEL = 0.3;
/** From here on words are told apart by what they say, not by how they join others. */
const TELLING = 0.4;

/**
 * Compares a talk's title with one of a list. The list's may have a label in front, who speaks at its end, and dots
 * where it was cut; either may lack the other's subtitle.
 */
export function score(talk: Title, entry: Title, facts: WordFacts): Score {
  const pairs = align(talk, entry, facts.weigh, facts.same);
  let best: Score = { alike: 0, told: 0, rest: entry.words.length, isContrary: false, exact: undefined };
  for (const some of [pairs, ...withoutStrays(pairs, entry)]) {
    const found = scorePairs(talk, entry, some, facts);
    if (found.alike * Math.min(1, found.told) > best.alike * Math.min(1, best.told)) best = found;
  }
  return best;
}

/** The pairs without those at the ends that a dash or the dots part from the others: an `and` between two names. */
function withoutStrays(pairs: readonly Pair[], entry: Title): (readonly Pair[])[] {
  const found: (readonly Pair[])[] = [];
  for (let count = pairs.length - 1; count >= Math.max(1, pairs.length - 4); count--) {
    const [before, after] = [pairs[count - 1], pairs[count]];
    if (before && after && hasBreak(entry, before.b + before.countB, after.b))
      found.push(pairs.slice(0, count));
  }
  for (let count = 1; count <= Math.min(3, pairs.length - 1); count++) {
    const [before, after] = [pairs[count - 1], pairs[count]];
    if (before && after && hasBreak(entry, before.b + before.countB, after.b)) found.push(pairs.slice(count));
  }
  return found;
}

function hasBreak({ gaps }: Title, from: number, to: number): boolean {
  for (let at = from; at <= to; at++) if (gaps[at] === 'part' || gaps[at] === 'cut') return true;
  return false;
}

function scorePairs(talk: Title, entry: Title, pairs: readonly Pair[], facts: WordFacts): Score {
  const first = pairs[0];
  const last = pairs.at(-1);
  if (!first || !last)
    return { alike: 0, told: 0, rest: entry.words.length, isContrary: false, exact: undefined };
  const weight = (title: Title, from: number, to: number): number => {
    let sum = 0;
    for (let at = from; at < to; at++) sum += facts.weigh(title.words[at] ?? '');
    return sum;
  };
  let shared = 0;
  let other = 0;
  let isSwapped = false;
  let end: Pair | undefined;
  for (const pair of pairs) {
    const own = pairWeight(pair, talk, entry, weight);
    shared += own * pair.same;
    other += 2 * own * (1 - pair.same);
    if (end) {
      const mine = weight(talk, end.a + end.countA, pair.a);
      const theirs = weight(entry, end.b + end.countB, pair.b);
      const isSwap = mine > TELLING && theirs > TELLING;
      isSwapped ||= isSwap;
      other += (mine + theirs) * (isSwap ? SWAPPED : 1);
    }
    end = pair;
  }
  const [endTalk, endEntry] = [last.a + last.countA, last.b + last.countB];
  const tail = tailOf(entry, endEntry);
  const own = tailOf(talk, endTalk);
  const isCutHere = tail.rest === endEntry && tail.isCut;
  const lead = { talk: leadOf(talk, first.a, weight, facts), entry: leadOf(entry, first.b, weight, facts) };
  const odd = {
    talk: isCutHere ? 0 : weight(talk, endTalk, own.own),
    entry: weight(entry, endEntry, tail.own) + (tail.own > endEntry ? MIDDLE_AT_ALL : 0),
  };
  const more = {
    talk: isCutHere ? 0 : weight(talk, own.own, talk.words.length),
    entry: weight(entry, tail.own, tail.rest),
  };
  // Both have something else beside: what one leaves out is not a subtitle.
  const isOther =
    more.talk + odd.talk + lead.talk.apart > 0.5 && more.entry + odd.entry + lead.entry.apart > 0.5;
  other += lead.talk.odd + lead.entry.odd + MIDDLE * (odd.talk + odd.entry);
  other += (isOther ? OTHER_WORDS : LABEL) * (lead.talk.apart + lead.entry.apart);
  other += (isOther ? OTHER_WORDS : SUBTITLE) * (more.talk + more.entry);
  if (isCutHere) other += CUT_OFF * weight(talk, endTalk, talk.words.length);
  const isOtherNumber = numbersDiffer(talk, entry, pairs, endEntry);
  return {
    alike: ((2 * shared) / (2 * shared + other)) * (isOtherNumber ? 0.6 : 1),
    told: shared,
    rest: Math.max(tail.rest, endEntry),
    isContrary: isOtherNumber || isSwapped,
    exact: isOtherNumber ? undefined : exactness(talk, entry, pairs, facts),
  };
}

function pairWeight(
  { a, b, countA, countB }: Pair,
  talk: Title,
  entry: Title,
  weight: (title: Title, from: number, to: number) => number,
): number {
  if (countA === countB) return Math.min(weight(talk, a, a + 1), weight(entry, b, b + 1));
  return countA > countB ? weight(entry, b, b + 1) : weight(talk, a, a + 1);
}

/** What stands before the first shared word: words of the same phrase, and others that a colon or dash sets apart. */
function leadOf(
  title: Title,
  first: number,
  weight: (title: Title, from: number, to: number) => number,
  { weigh, isLabel }: WordFacts,
): { odd: number; apart: number } {
  let begin = first;
  while (begin > 0 && title.gaps[begin] === '') begin--;
  let apart = 0;
  for (const word of title.words.slice(0, begin)) if (!isLabel(word)) apart += weigh(word);
  return { odd: weight(title, begin, first), apart };
}

/** Where the words after the last shared one stop being of its phrase, and where the title ends that goes on there. */
function tailOf(title: Title, from: number): { own: number; rest: number; isCut: boolean } {
  const size = title.words.length;
  const gapAt = (at: number): string => (at < size ? (title.gaps[at] ?? '') : title.end);
  let own = from;
  while (own < size && gapAt(own) === '') own++;
  let rest = own;
  while (rest < size && (gapAt(rest) === '' || gapAt(rest) === 'clause')) rest++;
  return { own, rest, isCut: gapAt(rest) === 'cut' };
}

/** Whether each has a number that the other has not: parts, days, versions. */
function numbersDiffer(talk: Title, entry: Title, pairs: readonly Pair[], end: number): boolean {
  const ofTalk = new Set(pairs.flatMap(({ a, countA }) => (countA === 2 ? [a, a + 1] : [a])));
  const ofEntry = new Set(pairs.flatMap(({ b, countB }) => (countB === 2 ? [b, b + 1] : [b])));
  const isLone = (title: Title, shared: ReadonlySet<number>, to: number): boolean =>
    title.words.some((word, at) => at < to && NUMBER.test(word) && !shared.has(at));
  return (
    isLone(talk, ofTalk, talk.words.length) && isLone(entry, ofEntry, Math.min(end + 3, entry.words.length))
  );
}

const NUMBER = /^(?:\d+(?:st|nd|rd|th)?|i{2,3}|iv|vi{1,3}|one|two|three|four|five|first|second|third)$/;
