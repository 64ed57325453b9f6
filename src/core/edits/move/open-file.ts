import { dayOfHeading } from '../../conference/headings/day-name';
import type { Conference, Day } from '../../conference/model';
import type { Heading } from '../../note/note';
import { levelAtEnd } from './level-at-end';
import type { MoveNotes } from './move-edit';
import { dayBlock, lineStart } from './outline-block';

/** A file that is there, opened for days. */
export interface OpenFile {
  /** The level that days have in it. */
  readonly level: number;
  /** Where a day is put: in front of the next one that stands in the file; undefined for the end. */
  readonly placeOf: (day: Day) => number | undefined;
}

/** Where a file that is there takes in days of a conference, be it the conference's own or one whose days they were. */
export function openFile(notes: MoveNotes, { days }: Conference, path: string): OpenFile {
  const [text, note] = [notes.text(path) ?? '', notes.note(path)];
  const stretches: { readonly start: number; readonly before: number }[] = [];
  let level: number | undefined;
  days.forEach((day, at) => {
    const block = dayBlock(notes, day);
    if (block?.path !== path) return;
    level ??= block.heading.level;
    if (block.span.start > (stretches.at(-1)?.start ?? -1))
      stretches.push({ start: block.span.start, before: at });
  });
  if (level !== undefined)
    return {
      level,
      placeOf: (day) => stretches.find(({ before }) => before > days.indexOf(day))?.start,
    };
  const headings = note?.headings ?? [];
  const named = dayHeadings(headings);
  return {
    level: named[0]?.heading.level ?? levelAtEnd({ headings }, text),
    placeOf: ({ name }) => {
      const own = dayOfHeading(name);
      const next = named.find(({ day }) => day.kind === own?.kind && day.order > own.order);
      return next && lineStart(text, next.heading.span.start);
    },
  };
}

/** The headings that name days, those of one level. */
function dayHeadings(headings: readonly Heading[]) {
  const named = headings.flatMap((heading) => {
    const day = heading.level > 1 || headings.length > 1 ? dayOfHeading(heading.text) : undefined;
    return day && !day.loose ? [{ heading, day }] : [];
  });
  const level = Math.min(...named.map(({ heading }) => heading.level));
  return named.filter(({ heading }) => heading.level === level);
}
