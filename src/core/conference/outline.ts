import type { Heading, Note } from '../note/note';
import { holdsOne } from '../text/span';
import type { DayName } from './headings/day-name';

/** A heading that stands for a session, with the part of the text that is its own. */
export interface Talk {
  readonly heading: Heading;
  /** Offset behind its last line. */
  readonly end: number;
}

/** A day of an outline: a heading above talks. */
export interface OutlineGroup {
  /** Undefined for talks that stand before the first day. */
  readonly heading: Heading | undefined;
  readonly day: DayName | undefined;
  readonly talks: readonly Talk[];
  /** Heading above the days, when there is one: the conference. */
  readonly above: Heading | undefined;
}

/** What the headings of one file say, whatever its neighbours will make of it. */
export interface OutlineReading {
  /** Days with their talks; empty when no heading is a day. */
  readonly days: readonly OutlineGroup[];
  /** The headings that are talks if the file holds several and no days. */
  readonly talks: readonly Talk[];
  /** The heading over those talks. */
  readonly title: Heading | undefined;
  /** The day of the whole file, told by its first heading or the line below it. */
  readonly topDay: TopDay | undefined;
  /** What speaks for several talks in a file without days (see `talksAreLikely`). */
  readonly signs: TalkSigns;
}

export interface TopDay {
  readonly day: DayName;
  /** The heading or line that tells it. */
  readonly name: string;
  /** The heading, when it is one. */
  readonly heading: Heading | undefined;
}

export interface TalkSigns {
  /** Share of talks with a sub-heading or Summary that others have too: Q&A, Impression, Notes. */
  readonly repeated: number;
  /** Share of talks whose heading names a speaker or is a link. */
  readonly attributed: number;
  /** Headings of a software project's README. */
  readonly manual: boolean;
  /** Share of talks with something written. */
  readonly written: number;
}

/** Whether nothing is written between a heading and the next one: a title over others. */
export function isBare(note: Note, heading: Heading, next: Heading | undefined): boolean {
  const end = next?.span.start ?? note.length;
  return !holdsOne(note.written, { start: heading.span.start + 1, end });
}

export function cutTalks(headings: readonly Heading[], end: number): Talk[] {
  return headings.map((heading, index) => ({ heading, end: headings[index + 1]?.span.start ?? end }));
}
