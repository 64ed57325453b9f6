import type { Heading, Note } from '../../note/note';
import { dayOfHeading, type DayName } from './day-name';
import { isBare, type OutlineGroup } from '../outline';
import { daysOfBoldLines, headingsAbove, nestedDays, talksOfParts } from './nested-days';

interface DayLevel {
  readonly level: number;
  readonly days: ReadonlyMap<Heading, DayName>;
}

/** The level whose headings tell the most different days, the higher one when two tell as many. */
export function findDays(headings: readonly Heading[]): DayLevel | undefined {
  const levels = new Map<number, Map<Heading, DayName>>();
  for (const heading of headings) {
    const day = dayOfHeading(heading.text);
    if (!day) continue;
    const found = levels.get(heading.level) ?? new Map<Heading, DayName>();
    found.set(heading, day);
    levels.set(heading.level, found);
  }
  let best: DayLevel | undefined;
  let most = 0;
  for (const [level, found] of [...levels].sort(([a], [b]) => a - b)) {
    const keys = new Set([...found.values()].map((day) => day.key));
    const sure = [...found].filter(
      ([heading, day]) => !day.loose || keys.size > 1 || heading === headings[0],
    );
    const count = new Set(sure.map(([, day]) => day.key)).size;
    if (count > most) [best, most] = [{ level, days: new Map(sure) }, count];
  }
  return best;
}

type Rank = 'below' | 'same' | 'above';

export function readDays(
  note: Note,
  headings: readonly Heading[],
  { level, days }: DayLevel,
): OutlineGroup[] {
  const rank = rankOfTalks(headings, level, days);
  if (rank === undefined) {
    const bold = daysOfBoldLines(note, headings, level, days);
    return bold.length > 0
      ? bold.filter((group) => group.talks.length > 0 || isSureDay(group))
      : newDays(note, headings, days);
  }
  const groups =
    rank === 'below' ? nestedDays(note, headings, level, days) : flatDays(note, headings, level, days, rank);
  const filled = groups.filter((group) => group.talks.length > 0 || isSureDay(group));
  return filled.some((group) => group.day) ? filled : [];
}

/** A day among others that holds no talk: it has just been made, or is written of as a whole. */
function isSureDay({ heading, day }: OutlineGroup): boolean {
  return heading !== undefined && day !== undefined && !day.loose && day.after === '';
}

/** A day that its author has just made: a heading that says nothing else, with nothing below it yet. */
function isNewDay(note: Note, headings: readonly Heading[], group: OutlineGroup): boolean {
  const { heading } = group;
  if (!heading || !isSureDay(group)) return false;
  const next = headings[headings.indexOf(heading) + 1];
  return isBare(note, heading, next) && (next === undefined || next.level <= heading.level);
}

/** The days of a file in which no talk has been written down yet. */
function newDays(
  note: Note,
  headings: readonly Heading[],
  days: ReadonlyMap<Heading, DayName>,
): OutlineGroup[] {
  const [only] = headings;
  // A file that is a day has no days.
  if (headings.length === 1 && only?.level === 1) return [];
  const groups = [...days].map(([heading, day]): OutlineGroup => {
    return { heading, day, talks: [], above: headingsAbove(headings, heading.level).get(heading) };
  });
  return groups.every((group) => isNewDay(note, headings, group)) ? groups : [];
}

/** Where talks stand against their days: most authors put them below, some beside, a few above. */
function rankOfTalks(
  headings: readonly Heading[],
  level: number,
  days: ReadonlyMap<Heading, DayName>,
): Rank | undefined {
  const votes: Record<Rank, number> = { below: 0, same: 0, above: 0 };
  const indexes = headings.flatMap((heading, index) => (days.has(heading) ? [index] : []));
  indexes.forEach((index, n) => {
    const next = headings[index + 1];
    if (!next || days.has(next)) return;
    const last = n === indexes.length - 1;
    if (next.level > level) votes.below += 2;
    // What follows the last day without being below it may be anything, except where the day opens the file.
    else if (!last || index <= 1) votes[next.level === level ? 'same' : 'above'] += 1;
  });
  if (votes.below > 0 && votes.below >= votes.same + votes.above) return 'below';
  if (votes.same === 0 && votes.above === 0) return undefined;
  return votes.same >= votes.above ? 'same' : 'above';
}

/** Days at the rank of their talks, or below it: a day lasts until the next one. */
function flatDays(
  note: Note,
  headings: readonly Heading[],
  level: number,
  days: ReadonlyMap<Heading, DayName>,
  rank: Rank,
): OutlineGroup[] {
  const firstDay = headings.findIndex((h) => days.has(h));
  const below = headings.slice(firstDay).filter((h) => !days.has(h) && h.level <= level);
  const talkLevel = rank === 'same' ? level : Math.min(...below.map((h) => h.level));
  const starts = [-1, ...headings.flatMap((h, index) => (days.has(h) ? [index] : []))];
  const isTitle = (h: Heading): boolean => h === headings[0] && isBare(note, h, headings[1]);
  const parts = starts.map((start, n) => {
    const next = starts[n + 1] ?? headings.length;
    const inside = headings.slice(start + 1, next);
    const ranked = inside.filter((h) => h.level === talkLevel && !isTitle(h));
    return { heading: headings[start], inside, ranked, end: headings[next]?.span.start ?? note.length };
  });
  const talks = talksOfParts(note, parts, days);
  return parts.map(({ heading }, index) => {
    const day = heading && days.get(heading);
    return { heading, day, talks: talks[index] ?? [], above: undefined };
  });
}
