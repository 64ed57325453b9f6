import { labelKind } from '../../note/body/labels';
import type { Heading, Note } from '../../note/note';
import { startingIn } from '../../text/span';
import { couldBeTitle, talksAmong } from '../evidence/heading-signs';
import { cutTalks, type OutlineGroup, type Talk } from '../outline';
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

/** Lists, parts of the report and breaks at the rank of days hold no talks. */
function isNoGroup(text: string): boolean {
  return NO_DAY.test(text.trim()) || !couldBeTitle(text);
}

/** The index of the next heading of a level or above it; after the last one where there is none. */
function endOfPart(headings: readonly Heading[], index: number, level: number): number {
  let stop = index + 1;
  while (stop < headings.length && (headings[stop]?.level ?? 0) > level) stop++;
  return stop;
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
  const parts = headings.flatMap((heading, index) => {
    const day = days.get(heading);
    const end = headings[endOfPart(headings, index, level)]?.span.start ?? note.length;
    return day ? [{ heading, day, end }] : [];
  });
  // Where one day has several, a single one on another day is a talk as well.
  const isHabit = parts.some(({ heading, end }) => boldTalks(note, heading.span.end, end).length > 0);
  if (!isHabit) return [];
  return parts.map(({ heading, day, end }): OutlineGroup => {
    const talks = boldTalks(note, heading.span.end, end, 1);
    return { heading, day, talks, above: above.get(heading) };
  });
}

/** Bold lines as talks, where a day has no headings below it. */
function boldTalks(note: Note, start: number, end: number, fewest = 2): Talk[] {
  const lines = startingIn(note.boldLines, { start, end }).filter(
    (line) => line.span.end <= end && labelKind(line.text) === undefined,
  );
  return lines.length >= fewest ? cutTalks(lines, end) : [];
}
