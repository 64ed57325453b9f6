import type { Heading, Note } from '../note/note';
import { holdsOne } from '../text/span';
import type { DayName } from './headings/day-name';

/** A heading that stands for a session, with the part of the text that is its own. */
export interface Talk {
  readonly heading: Heading;
  /** Offset after its last line. */
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
  /** A heading such as `Talks` stands over those talks. */
  readonly contained: boolean;
  /** The day of the whole file, told by its first heading or the line below it. */
  readonly topDay: TopDay | undefined;
  /** What speaks for several talks in a file without days (see `evidence/file-signs.ts`). */
  readonly signs: TalkSigns;
  /** Headings of a software project's README. */
  readonly isManual: boolean;
}

export interface TopDay {
  readonly day: DayName;
  /** The heading or line that tells it. */
  readonly name: string;
  /** The heading, when it is one. */
  readonly heading: Heading | undefined;
}

/** Shares, 0 to 1, of the headings that are talks if a file holds several. */
export interface TalkSigns {
  /** With a sub-heading or Summary that others have too: Q&A, Impression, Notes. */
  readonly repeated: number;
  /** Whose heading names a speaker or is a link. */
  readonly attributed: number;
  /** Whose heading names a speaker, by a name of two words at least. */
  readonly named: number;
  /** With a line below that names a speaker. */
  readonly introduced: number;
  /** With a recording or slides below. */
  readonly recorded: number;
  /** Whose heading tells a time of day. */
  readonly timed: number;
  /** Called keynote, panel, lightning talks. */
  readonly talkWords: number;
  /** With the number of a session or of their own ahead: `ARC203`, `3.`. */
  readonly coded: number;
  /** That name a part of a talk: Overview, Q&A. */
  readonly parts: number;
  /** That are steps: `Exercise 2`. */
  readonly steps: number;
  /** With something written. */
  readonly written: number;
  /** Lunch and registration stand among the headings. */
  readonly breaks: boolean;
}

/** Whether nothing is written between a heading and the next one: a title over others. */
export function isBare(
  note: Note,
  heading: Heading,
  next: { readonly span: { readonly start: number } } | undefined,
): boolean {
  const end = next?.span.start ?? note.length;
  return !holdsOne(note.written, { start: heading.span.start + 1, end });
}

export function cutTalks(headings: readonly Heading[], end: number): Talk[] {
  return headings.map((heading, index) => ({ heading, end: headings[index + 1]?.span.start ?? end }));
}
