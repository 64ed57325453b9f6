import { labelKind } from '../../note/body/labels';
import type { Heading, Note } from '../../note/note';
import { dayOfHeading, type DayName } from './day-name';
import { startingIn } from '../../text/span';
import { couldBeTitle, talksAmong } from '../evidence/heading-signs';
import { cutTalks, isBare, type OutlineGroup, type Talk } from '../outline';

/** Groups that hold no talks, whatever stands below them. */
const NO_DAY =
  /^(?:table of contents|contents|toc|inhalt|inhaltsverzeichnis|agenda|schedule|programme?|format|links?|resources|references|feeds|handles|about|index|ideas?|blog ?posts?( ideas?)?|todos?|to-dos?|further reading|glossary|speakers|people|packing( list)?|travel|prep(aration)?|changelog)\b/i;

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

/** Lists, parts of the report and breaks at the rank of days hold no talks. */
function isNoGroup(text: string): boolean {
  return NO_DAY.test(text.trim()) || !couldBeTitle(text);
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
    return bold.length > 0 ? bold : newDays(note, headings, days);
  }
  const groups =
    rank === 'below' ? nestedDays(note, headings, level, days) : flatDays(note, headings, level, days, rank);
  const last = groups.findLastIndex((group) => group.talks.length > 0);
  const filled = groups.filter(
    (group, at) => group.talks.length > 0 || (at > last && isNewDay(note, headings, group)),
  );
  return filled.some((group) => group.day) ? filled : [];
}

/** A day that its author has just made: a heading that says nothing else, with nothing below it yet. */
function isNewDay(note: Note, headings: readonly Heading[], { heading, day }: OutlineGroup): boolean {
  if (!heading || !day || day.loose || day.after !== '') return false;
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

function nestedDays(
  note: Note,
  headings: readonly Heading[],
  level: number,
  days: ReadonlyMap<Heading, DayName>,
): OutlineGroup[] {
  const regions = headings.flatMap((heading, index) => {
    if (heading.level !== level) return [];
    const stop = endOfPart(headings, index, level);
    const inside = headings.slice(index + 1, stop);
    return [{ heading, inside, end: headings[stop]?.span.start ?? note.length }];
  });
  const talkLevel = commonLevel(
    regions.filter(({ heading }) => days.has(heading)).map(({ inside }) => inside),
  );
  const above = headingsAbove(headings, level);
  const early = talksBeforeDays(note, headings, level, days);
  const before =
    early.length > 0 ? [{ heading: undefined, day: undefined, talks: early, above: undefined }] : [];
  const groups = regions.flatMap(({ heading, inside, end }): OutlineGroup[] => {
    const day = days.get(heading);
    if (!day && isNoGroup(heading.text)) return [];
    const top = Math.min(...inside.map((h) => h.level));
    const limit = inside.some((h) => h.level <= talkLevel) ? talkLevel : top;
    const talks = cutTalks(
      inside.filter((h) => h.level <= limit),
      end,
    );
    // `# Elm Days` above the first talks, `# Day 2` after them: a title, and a day that nobody named.
    const isTitle = !day && level === 1 && heading === headings[0];
    return [
      {
        heading: isTitle ? undefined : heading,
        day,
        talks: talks.length > 0 ? talksAmong(note, talks) : boldTalks(note, heading.span.end, end),
        above: isTitle ? heading : above.get(heading),
      },
    ];
  });
  return [...before, ...groups];
}

/** The index of the next heading of a level or above it; behind the last one where there is none. */
function endOfPart(headings: readonly Heading[], index: number, level: number): number {
  let stop = index + 1;
  while (stop < headings.length && (headings[stop]?.level ?? 0) > level) stop++;
  return stop;
}

/** The heading that each one of a level stands below: the conference, where the file names it. */
function headingsAbove(headings: readonly Heading[], level: number): ReadonlyMap<Heading, Heading> {
  const found = new Map<Heading, Heading>();
  let above: Heading | undefined;
  for (const heading of headings) {
    if (heading.level === level && above) found.set(heading, above);
    if (heading.level < level && !NO_DAY.test(heading.text.trim())) above = heading;
  }
  return found;
}

/**
 * Talks beside the days and before the first of them, by an author who began without days: several headings at
 * the days' rank, below a title, with more than a line in each.
 */
function talksBeforeDays(
  note: Note,
  headings: readonly Heading[],
  level: number,
  days: ReadonlyMap<Heading, DayName>,
): Talk[] {
  const firstDay = headings.findIndex((h) => days.has(h));
  const ahead = headings.slice(0, firstDay).filter((h) => h.level === level);
  if (level === 1 || ahead.length < 2) return [];
  const talks = cutTalks(ahead, headings[firstDay]?.span.start ?? note.length);
  const full = talks.every(({ heading, end }) => holdsSeveral(note.written, heading.span.end, end));
  const plain =
    ahead.every((h) => !NO_DAY.test(h.text.trim())) &&
    headings.slice(0, firstDay).every((h) => h.level <= level);
  return full && plain ? talks : [];
}

/** Whether more than one of some places in order lies between two others. */
function holdsSeveral(places: readonly number[], start: number, end: number): boolean {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return (places[low + 1] ?? Infinity) < end;
}

/** The highest level that at least half of the days with headings use. */
function commonLevel(regions: readonly (readonly Heading[])[]): number {
  const filled = regions.filter((inside) => inside.length > 0);
  for (let level = 1; level <= 6; level++) {
    const using = filled.filter((inside) => inside.some((h) => h.level === level)).length;
    if (using > 0 && using * 2 >= filled.length) return level;
  }
  return 6;
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
  const behind = headings.slice(firstDay).filter((h) => !days.has(h) && h.level <= level);
  const talkLevel = rank === 'same' ? level : Math.min(...behind.map((h) => h.level));
  const groups: OutlineGroup[] = [];
  let open: { heading: Heading | undefined; inside: Heading[] } = { heading: undefined, inside: [] };
  const close = (end: number): void => {
    const day = open.heading && days.get(open.heading);
    const talks = talksAmong(note, cutTalks(open.inside, end));
    groups.push({ heading: open.heading, day, talks, above: undefined });
  };
  headings.forEach((heading, index) => {
    if (days.has(heading)) {
      close(heading.span.start);
      open = { heading, inside: [] };
    } else if (heading.level === talkLevel && !(index === 0 && isBare(note, heading, headings[1]))) {
      open.inside.push(heading);
    }
  });
  close(note.length);
  return groups;
}

function daysOfBoldLines(
  note: Note,
  headings: readonly Heading[],
  level: number,
  days: ReadonlyMap<Heading, DayName>,
): OutlineGroup[] {
  const above = headingsAbove(headings, level);
  const groups = headings.flatMap((heading, index): OutlineGroup[] => {
    const day = days.get(heading);
    if (!day) return [];
    const end = headings[endOfPart(headings, index, level)]?.span.start ?? note.length;
    return [{ heading, day, talks: boldTalks(note, heading.span.end, end), above: above.get(heading) }];
  });
  return groups.filter((group) => group.talks.length > 0);
}

/** Bold lines as talks, where a day has no headings below it. */
function boldTalks(note: Note, start: number, end: number): Talk[] {
  const lines = startingIn(note.boldLines, { start, end }).filter(
    (line) => line.span.end <= end && labelKind(line.text) === undefined,
  );
  return lines.length > 1 ? cutTalks(lines, end) : [];
}
