import type { ListEntry } from '../list';
import { SameWords } from './align';
import { TitleLookup } from './candidates';
import { evidence } from './evidence';
import { score } from './score';
import { readTitle, type Title } from './title';
import { Weights } from './weights';

/** What is known of a talk that a list may hold. */
export interface MatchTalk {
  readonly title: string;
  readonly subtitle?: string | undefined;
  readonly speakers?: readonly string[] | undefined;
  /** `2025-04-01`. */
  readonly day?: string | undefined;
  /** In seconds. */
  readonly duration?: number | undefined;
}

/** An entry that may be a talk's. */
export interface Candidate {
  readonly entry: ListEntry;
  /** From 0 to 1. */
  readonly confidence: number;
}

/** From here on a match is sure: filled in without asking. */
export const SURE = 0.7;
/** Below this the titles have nothing to do with one another. */
const LEAST = 0.2;
const CANDIDATES = 3;
/** How many entries of the list are looked at closely for each talk. */
const LOOKED_AT = 16;

interface Fit {
  readonly talk: number;
  readonly entry: number;
  /** From 0 to 1, before others are looked at. */
  readonly value: number;
  readonly told: number;
  readonly isContrary: boolean;
}

/**
 * Matches talks to the entries of a list, all of one kind. An entry is sure for one talk at most, and a talk has up to
 * three candidates, best first; talks and entries that are equally good for one another are never sure.
 *
 * Takes time in proportion to the words of both, not to their product.
 *
 * @returns candidates of each talk, in the order of the talks; none for talks the list says nothing of
 */
export function matchTalks(talks: readonly MatchTalk[], entries: readonly ListEntry[]): Candidate[][] {
  const titles = entries.map(({ title, fullTitle }) => readTitle(fullTitle ?? title));
  const talkTitles = talks.map(({ title, subtitle }) =>
    readTitle(subtitle ? `${title}: ${subtitle}` : title),
  );
  const fits = allFits(talks, talkTitles, entries, titles);
  const taken = assign(fits);
  const rivals = new Rivals(fits, taken);
  const byTalk = groupBy(fits, ({ talk }) => talk);
  return talks.map((_, talk) => {
    const own = byTalk.get(talk) ?? [];
    const chosen = taken.byTalk.get(talk);
    const ordered = chosen ? [chosen, ...own.filter((fit) => fit !== chosen)] : own;
    let most = 1;
    return ordered.slice(0, CANDIDATES).flatMap((fit) => {
      const entry = entries[fit.entry];
      const confidence = Math.min(
        most,
        fit === chosen ? rivals.confidence(fit) : Math.min(0.5, fit.value * 0.6),
      );
      most = confidence;
      return entry ? [{ entry, confidence: Math.round(confidence * 100) / 100 }] : [];
    });
  });
}

/** Of each talk those of the list that fit at all, best first. */
function allFits(
  talks: readonly MatchTalk[],
  talkTitles: readonly Title[],
  entries: readonly ListEntry[],
  titles: readonly Title[],
): Fit[] {
  const weights = new Weights(titles);
  const lookup = new TitleLookup(titles, weights);
  const facts = { weigh: (word: string): number => weights.of(word), isLabel, same: new SameWords() };
  return talks.flatMap((talk, index) => {
    const title = talkTitles[index];
    if (!title || title.words.length === 0) return [];
    return lookup
      .like(title, LOOKED_AT)
      .flatMap((at): Fit[] => {
        const [entry, other] = [entries[at], titles[at]];
        if (!entry || !other) return [];
        const { alike, told, rest, isContrary } = score(title, other, facts);
        const value = evidence(talk, entry, other, rest, alike);
        return value < LEAST ? [] : [{ talk: index, entry: at, value, told, isContrary }];
      })
      .sort((a, b) => b.value - a.value || a.entry - b.entry);
  });
}

const LABELS = new Set(
  'keynote sponsored sponsor lightning talk talks tutorial project panel workshop session maintainer track demo day bof opening closing plenary poster short invited'.split(
    ' ',
  ),
);
const isLabel = (word: string): boolean => LABELS.has(word);

interface Assignment {
  readonly byTalk: ReadonlyMap<number, Fit>;
  readonly byEntry: ReadonlyMap<number, Fit>;
}

/** The best fits of all first, each talk and each entry once. */
function assign(fits: readonly Fit[]): Assignment {
  const byTalk = new Map<number, Fit>();
  const byEntry = new Map<number, Fit>();
  for (const fit of fits.toSorted((a, b) => b.value - a.value || b.told - a.told)) {
    if (byTalk.has(fit.talk) || byEntry.has(fit.entry)) continue;
    byTalk.set(fit.talk, fit);
    byEntry.set(fit.entry, fit);
  }
  return { byTalk, byEntry };
}

/** What else could be meant. */
class Rivals {
  private readonly ofTalk: ReadonlyMap<number, readonly Fit[]>;
  private readonly ofEntry: ReadonlyMap<number, readonly Fit[]>;

  constructor(
    fits: readonly Fit[],
    private readonly taken: Assignment,
  ) {
    this.ofTalk = groupBy(fits, ({ talk }) => talk);
    this.ofEntry = groupBy(fits, ({ entry }) => entry);
  }

  /** Lowered when others fit nearly as well, and when the titles share too little to tell. */
  confidence(fit: Fit): number {
    const { byTalk, byEntry } = this.taken;
    let next = 0;
    for (const other of this.ofTalk.get(fit.talk) ?? []) {
      const better = byEntry.get(other.entry);
      const isElsewhere = better !== undefined && better !== fit && better.value > other.value + CLEAR;
      if (other !== fit && !isElsewhere) next = Math.max(next, other.value);
    }
    for (const other of this.ofEntry.get(fit.entry) ?? []) {
      const better = byTalk.get(other.talk);
      const isElsewhere = better !== undefined && better !== fit && better.value > other.value + CLEAR;
      if (other !== fit && !isElsewhere) next = Math.max(next, other.value);
    }
    return confidenceOf(fit, next);
  }
}

function groupBy(fits: readonly Fit[], keyOf: (fit: Fit) => number): Map<number, Fit[]> {
  const groups = new Map<number, Fit[]>();
  for (const fit of fits) {
    const group = groups.get(keyOf(fit));
    if (group) group.push(fit);
    else groups.set(keyOf(fit), [fit]);
  }
  return groups;
}

/** By so much another fit has to be better to be out of question. */
const CLEAR = 0.1;

function confidenceOf({ value, told, isContrary }: Fit, next: number): number {
  const margin = value - next;
  const enough = Math.min(1, 0.35 + 0.35 * told);
  const apart = Math.min(1, 0.5 + 2.2 * margin);
  // So many rare words in the same order are no accident, whatever else the titles say.
  const much = Math.min(0.6, Math.max(0, 0.2 * (told - 2)));
  const sure = value + (1 - value) * (value > 0.5 && !isContrary ? much : 0);
  return Math.max(0, Math.min(sure * enough, apart));
}
