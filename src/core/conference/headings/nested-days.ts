import { labelKind } from '../../note/body/labels';
import type { Heading, Note } from '../../note/note';
import { startingIn, type Span } from '../../text/span';
import { couldBeTitle, isAttributed, talksAmong } from '../evidence/heading-signs';
import { cutTalks, isBare, type OutlineGroup, type Talk } from '../outline';
import type { DayName } from './day-name';

/** Groups that hold no talks, whatever stands below them. */
const NO_DAY =
  /^(?:table of contents|contents|toc|inhalt|inhaltsverzeichnis|agenda|schedule|programme?|format|links?|resources|references|feeds|handles|about|index|ideas?|blog ?posts?( ideas?)?|todos?|to-dos?|further reading|glossary|speakers|people|packing( list)?|travel|prep(aration)?|changelog)\b/i;

/** Days with their talks in the headings below them. */
export function nestedDays(
  note: Note,
  headings: readonly Heading[],
  level: number,
  days: ReadonlyMap<Heading, DayName>,
): OutlineGroup[] {
  const regions = regionsOf(note, headings, level);
  const talkLevel = commonLevel(
    regions.filter(({ heading }) => days.has(heading)).map(({ inside }) => inside),
  );
  const parts = regions.map((region) => ({ ...region, ranked: rankedIn(region.inside, talkLevel) }));
  const talks = talksOfParts(note, parts, days);
  const above = headingsAbove(headings, level);
  const early = talksBeforeDays(note, headings, level, days);
  const before =
    early.length > 0 ? [{ heading: undefined, day: undefined, talks: early, above: undefined }] : [];
  const groups = regions.flatMap(({ heading }, index): OutlineGroup[] => {
    const day = days.get(heading);
    if (!day && isNoGroup(heading.text)) return [];
    // `# Elm Days` above the first talks, `# Day 2` after them: a title, and a day that nobody named.
    const isTitle = !day && level === 1 && heading === headings[0];
    return [
      {
        heading: isTitle ? undefined : heading,
        day,
        talks: talks[index] ?? [],
        above: isTitle ? heading : above.get(heading),
      },
    ];
  });
  return [...before, ...groups];
}

/** The headings of a day at the rank of talks; where it has none, those of its highest rank. */
function rankedIn(inside: readonly Heading[], talkLevel: number): Heading[] {
  const top = Math.min(...inside.map((h) => h.level));
  const limit = inside.some((h) => h.level <= talkLevel) ? talkLevel : top;
  return inside.filter((h) => h.level <= limit);
}

/** Lists, parts of the report and breaks at the rank of days hold no talks. */
function isNoGroup(text: string): boolean {
  return NO_DAY.test(text.trim()) || !couldBeTitle(text);
}

/** The headings of a level, each with those below it. */
function regionsOf(
  note: Note,
  headings: readonly Heading[],
  level: number,
): { heading: Heading; inside: Heading[]; end: number }[] {
  return headings.flatMap((heading, index) => {
    if (heading.level !== level) return [];
    let stop = index + 1;
    while (stop < headings.length && (headings[stop]?.level ?? 0) > level) stop++;
    return [
      {
        heading,
        inside: headings.slice(index + 1, stop),
        end: headings[stop]?.span.start ?? note.length,
      },
    ];
  });
}

/** The heading that each one of a level stands below: the conference, where the file names it. */
export function headingsAbove(headings: readonly Heading[], level: number): ReadonlyMap<Heading, Heading> {
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

/** Days with their talks in the bold lines below them; none where no day has several. */
export function daysOfBoldLines(
  note: Note,
  headings: readonly Heading[],
  level: number,
  days: ReadonlyMap<Heading, DayName>,
): OutlineGroup[] {
  const above = headingsAbove(headings, level);
  const parts = regionsOf(note, headings, level)
    .filter(({ heading }) => days.has(heading))
    .map((region) => ({ ...region, ranked: [] }));
  const talks = talksOfParts(note, parts, days);
  if (talks.every((own) => own.length === 0)) return [];
  return parts.map(({ heading }, index): OutlineGroup => {
    return { heading, day: days.get(heading), talks: talks[index] ?? [], above: above.get(heading) };
  });
}

function boldLines(note: Note, inside: Span): Heading[] {
  return startingIn(note.boldLines, inside).filter(
    (line) => line.span.end <= inside.end && labelKind(line.text) === undefined,
  );
}

/** A day, or what stands before the first of them, with its headings. */
export interface DayPart {
  readonly heading: Heading | undefined;
  readonly inside: readonly Heading[];
  /** Those of them that have the rank of talks. */
  readonly ranked: readonly Heading[];
  readonly end: number;
}

/**
 * The talks of each part, in its headings and in the bold lines that its author began with: a heading typed below them
 * takes none of them away.
 */
export function talksOfParts(
  note: Note,
  parts: readonly DayPart[],
  days: ReadonlyMap<Heading, DayName>,
): Talk[][] {
  const bold = parts.map((part) => boldOf(note, part));
  const isDay = ({ heading }: DayPart): boolean => heading !== undefined && days.has(heading);
  // Where one day has several, a single one on another day is a talk as well.
  const isHabit = parts.some((part, index) => isDay(part) && (bold[index]?.length ?? 0) > 1);
  return parts.map((part, index) => {
    const lines = bold[index] ?? [];
    const fewest = isHabit && isDay(part) ? 1 : 2;
    if (part.ranked.length === 0) return lines.length >= fewest ? cutTalks(lines, part.end) : [];
    const all = [...lines, ...part.ranked].toSorted((a, b) => a.span.start - b.span.start);
    return talksAmong(note, cutTalks(all, part.end));
  });
}

function boldOf(note: Note, { heading, inside, end }: DayPart): readonly Heading[] {
  const [first] = inside;
  if (!heading) return [];
  const lines = boldLines(note, { start: heading.span.end, end });
  return first ? boldBeside(note, lines, first) : lines;
}

/**
 * The bold lines of a day that are talks beside its headings: several stand above the first heading, with words below
 * each, or all name speakers. What is bold below a heading is as often a part of its talk.
 */
function boldBeside(note: Note, lines: readonly Heading[], first: Heading): readonly Heading[] {
  if (lines.length < 2) return [];
  const named = lines.filter(({ text }) => isAttributed(text));
  const leading = lines.filter(({ span }) => span.start < first.span.start);
  if (leading.length > 0 && named.length === lines.length) return lines;
  const isTold = leading.every(
    (line, index) => isAttributed(line.text) || !isBare(note, line, leading[index + 1] ?? first),
  );
  if (leading.length < 2 || !isTold) return [];
  return lines.filter((line) => leading.includes(line) || named.includes(line));
}
