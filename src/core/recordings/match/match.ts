import type { ListEntry } from '../list';
import { SameWords } from './align';
import { TitleLookup } from './candidates';
import { evidence } from './evidence';
import type { MatchTalk } from './match-talk';
import { usualChannel } from './usual-channel';
import { score, type Score } from './score';
import { readTitle, type Title } from './title';
import { Weights } from './weights';
import { groupBy } from '../../text/group-by';

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
  readonly exact: Score['exact'];
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
  const isTwin = twins(entries, titles);
  const fits = onUsualChannel(allFits(talks, talkTitles, entries, titles), entries, isTwin);
  const taken = assign(fits);
  const rivals = new Rivals(fits, taken, isTwin);
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

/** Whether two entries are one recording that was put up twice: what they are called and how long they last is the same. */
function twins(entries: readonly ListEntry[], titles: readonly Title[]): (a: number, b: number) => boolean {
  const secondsOf = (at: number): number => entries[at]?.duration ?? Number.NaN;
  const wordsOf = (at: number): string => (titles[at]?.words ?? []).join(' ');
  return (a, b) => Math.abs(secondsOf(a) - secondsOf(b)) <= 2 && wordsOf(a) === wordsOf(b);
}

/** The fits, those on other channels less likely where the sure ones are nearly all on one. */
function onUsualChannel(
  fits: readonly Fit[],
  entries: readonly ListEntry[],
  isTwin: (a: number, b: number) => boolean,
): readonly Fit[] {
  if (new Set(entries.map(({ channel }) => channel)).size < 2) return fits;
  const taken = assign(fits);
  const rivals = new Rivals(fits, taken, isTwin);
  const sure = [...taken.byTalk.values()].filter((fit) => rivals.confidence(fit) >= SURE);
  const usual = usualChannel(sure.flatMap(({ entry }) => entries[entry] ?? []));
  if (usual === undefined) return fits;
  const isElsewhere = ({ entry }: Fit): boolean => {
    const channel = entries[entry]?.channel;
    return channel !== undefined && channel !== usual;
  };
  return fits
    .map((fit) => (isElsewhere(fit) ? { ...fit, value: fit.value * ELSEWHERE } : fit))
    .sort((a, b) => a.talk - b.talk || b.value - a.value || a.entry - b.entry);
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
        const { alike, told, rest, isContrary, exact } = score(title, other, facts);
        const isOnly = exact === 'head' && title.words.some((word) => weights.isOnly(word));
        const heard = isOnly ? alike + (1 - alike) * ONLY : alike;
        const value = evidence(talk, entry, other, rest, heard);
        return value < LEAST ? [] : [{ talk: index, entry: at, value, told, isContrary, exact }];
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
  readonly #ofTalk: ReadonlyMap<number, readonly Fit[]>;
  readonly #ofEntry: ReadonlyMap<number, readonly Fit[]>;

  readonly #taken: Assignment;

  readonly #isTwin: (a: number, b: number) => boolean;

  /** @param isTwin whether it does not matter which of two entries is taken */
  constructor(fits: readonly Fit[], taken: Assignment, isTwin: (a: number, b: number) => boolean) {
    this.#taken = taken;
    this.#isTwin = isTwin;
    this.#ofTalk = groupBy(fits, ({ talk }) => talk);
    this.#ofEntry = groupBy(fits, ({ entry }) => entry);
  }

  /** Lowered when others fit nearly as well, and when the titles share too little to tell. */
  confidence(fit: Fit): number {
    const { byTalk, byEntry } = this.#taken;
    let next = 0;
    const rival = (other: Fit): number =>
      fit.exact === 'whole' && other.exact !== 'whole' ? other.value - EXACT : other.value;
    for (const other of this.#ofTalk.get(fit.talk) ?? []) {
      const better = byEntry.get(other.entry);
      const isElsewhere = better !== undefined && better !== fit && better.value > other.value + CLEAR;
      const isSame = other === fit || this.#isTwin(other.entry, fit.entry);
      if (!isSame && !isElsewhere) next = Math.max(next, rival(other));
    }
    for (const other of this.#ofEntry.get(fit.entry) ?? []) {
      const better = byTalk.get(other.talk);
      const isElsewhere = better !== undefined && better !== fit && better.value > other.value + CLEAR;
      if (other !== fit && !isElsewhere) next = Math.max(next, rival(other));
    }
    return confidenceOf(fit, next);
  }
}

/** What a title without its subtitle gains when nothing else in the list has one of its words. */
const ONLY = 0.6;
/** What an entry on another channel than the usual one is worth. */
const ELSEWHERE = 0.85;
/** By so much a title that is the same word by word is better than one that is not. */
const EXACT = 0.06;
/** By so much another fit has to be better to be out of question. */
const CLEAR = 0.1;

function confidenceOf({ value, told, isContrary, exact }: Fit, next: number): number {
  const margin = value - next;
  const enough = Math.min(1, 0.35 + 0.35 * told + (exact === 'whole' || exact === 'cut' ? 0.15 : 0));
  const apart = Math.min(1, 0.5 + 2.2 * margin);
  // So many rare words in the same order are no accident, whatever else the titles say.
  const much = Math.min(0.6, Math.max(0, 0.2 * (told - 2)));
  const sure = value + (1 - value) * (value > 0.5 && !isContrary ? much : 0);
  return Math.max(0, Math.min(sure * enough, apart));
}
