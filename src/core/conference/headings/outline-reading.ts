import { startingIn } from '../../text/span';
import { labelKind } from '../../note/body/labels';
import type { Heading, Note } from '../../note/note';
import { openContainers } from '../containers';
import { dayOfHeading, type DayName } from './day-name';
import { hasEventWord, hasYear, isEventName } from '../evidence/events';
import { isAttributed, talksAmong } from '../evidence/heading-signs';
import { cutTalks, isBare, type OutlineReading, type Talk, type TalkSigns, type TopDay } from '../outline';
import { findDays, readDays } from './outline-days';
import { areManual, readSigns } from './talk-signs';

const NO_TALK = /^(?:table of contents|contents|toc|inhaltsverzeichnis|index)$/i;

export function readOutline(note: Note): OutlineReading {
  const own = note.headings.filter((h) => h.style !== 'underline' && h.text !== '');
  const { headings: opened, contained } = openContainers(note, own);
  const isNamed = (h: Heading): boolean => labelKind(h.text) === undefined && !NO_TALK.test(h.text.trim());
  // Most files have nothing to leave out, and need no list of their own.
  const left = opened.filter(isNamed);
  const headings = left.length === note.headings.length ? note.headings : left.slice();
  return new ReadOutline(note, headings, contained);
}

/** Only files that may hold several talks are asked for them and their signs. */
class ReadOutline implements OutlineReading {
  readonly days: OutlineReading['days'];
  readonly contained: boolean;
  readonly topDay: TopDay | undefined;
  readonly #note: Note;
  readonly #headings: readonly Heading[];
  #ranked: Ranked | undefined;
  #signs: TalkSigns | undefined;
  #isManual: boolean | undefined;

  constructor(note: Note, headings: readonly Heading[], contained: boolean) {
    const dayLevel = findDays(headings);
    this.days = dayLevel ? readDays(note, headings, dayLevel) : NO_DAYS;
    this.contained = contained;
    this.topDay = readTopDay(headings[0], note.lead);
    this.#note = note;
    this.#headings = headings;
  }

  get talks(): readonly Talk[] {
    return this.#talks.talks;
  }

  get title(): Heading | undefined {
    return this.#talks.title;
  }

  get signs(): TalkSigns {
    return (this.#signs ??= readSigns(this.#note, this.#headings, this.talks));
  }

  get isManual(): boolean {
    return (this.#isManual ??= areManual(this.#headings));
  }

  get #talks(): Ranked {
    if (!this.#ranked) {
      const { talks, title } = readTalks(this.#note, this.#headings);
      const ranked = belowGroups(this.#note, this.#headings, talks);
      this.#ranked = { talks: talksAmong(this.#note, ranked), title };
    }
    return this.#ranked;
  }
}

const NO_DAYS: OutlineReading['days'] = [];

function readTopDay(first: Heading | undefined, lead: string | undefined): TopDay | undefined {
  const day = first && dayOfHeading(first.text);
  if (day) return { day, name: first.text, heading: first };
  const told = lead === undefined ? undefined : strictDay(lead);
  return told && lead !== undefined ? { day: told, name: lead, heading: undefined } : undefined;
}

function strictDay(line: string): DayName | undefined {
  const day = dayOfHeading(line);
  return day && !day.loose && day.before === '' && day.after === '' ? day : undefined;
}

interface Ranked {
  readonly talks: Talk[];
  readonly title: Heading | undefined;
}

/** The headings at the rank of talks in a file in which no heading is a day, should it hold several. */
function readTalks(note: Note, headings: readonly Heading[]): Ranked {
  const tops = headings.filter((h) => h.level === 1);
  const [title] = tops;
  if (!title) return { talks: cutTalks(highest(headings), note.length), title: undefined };
  const start = headings.indexOf(title);
  const second = headings.findIndex((h, index) => index > start && h.level === 1);
  const below = headings.slice(start + 1, second < 0 ? undefined : second);
  if (tops.length === 1) return belowTitle(note, headings.slice(0, start), title, below);
  if (isTitleOver(note, title, below, tops.slice(1))) {
    // Talks at the rank of the title were meant to stand below it.
    const level = Math.min(...below.map((h) => h.level));
    const later = headings.slice(second);
    const isEach = (top: Heading): boolean => isBare(note, top, headings[headings.indexOf(top) + 1]);
    const groups = new Set(
      tops.slice(1).filter((top) => isEach(top) && headings[headings.indexOf(top) + 1]?.level === level),
    );
    const talks = [...below, ...later].filter(
      (h) => (h.level === 1 && !groups.has(h)) || (h.level === level && isOwn(h, later, groups)),
    );
    return { talks: cutTalks(talks, note.length), title };
  }
  if (tops.length <= 3 && below.length >= 3 && !tops.slice(1).some((h) => isAttributed(h.text))) {
    const level = Math.min(...below.map((h) => h.level));
    const end = headings[second]?.span.start ?? note.length;
    return {
      talks: cutTalks(
        below.filter((h) => h.level === level),
        end,
      ),
      title,
    };
  }
  const rest = isBare(note, title, headings[start + 1]) && below.length === 0 ? tops.slice(1) : tops;
  return { talks: cutTalks(rest, note.length), title: rest === tops ? undefined : title };
}

/**
 * Talks one rank lower, where the headings found so far only group them: nothing is written below any of them but
 * other headings, and they are called after events and years, or those others name speakers.
 */
function belowGroups(note: Note, headings: readonly Heading[], talks: readonly Talk[]): readonly Talk[] {
  const [first] = talks;
  if (!first || first.heading.level > 5) return talks;
  const groups = talks.map((talk) => {
    const inside = { start: talk.heading.span.end, end: talk.end };
    const below = highest(startingIn(headings, inside));
    return { talk, below, bare: below.length > 0 && isBare(note, talk.heading, below[0]) };
  });
  const full = groups.filter(
    ({ talk, below, bare }) =>
      bare || below.length > 0 || !isBare(note, talk.heading, { span: { start: talk.end } }),
  );
  const below = full.flatMap((group) => group.below);
  if (full.length === 0 || !full.every(({ bare }) => bare) || below.length < 2) return talks;
  const isEvent = ({ heading }: Talk): boolean =>
    isEventName(heading.text) || /^(?:19|20)\d\d$/.test(heading.text.trim());
  const areEvents = full.filter(({ talk }) => isEvent(talk)).length * 2 > full.length;
  const attributed = below.filter((h) => isAttributed(h.text)).length;
  const areNamed = attributed * 5 >= below.length * 3 && below.length > full.length;
  if (!areEvents && (!areNamed || full.some(({ talk }) => isAttributed(talk.heading.text)))) return talks;
  const lower = full.flatMap((group) => cutTalks(group.below, group.talk.end));
  return belowGroups(note, headings, lower);
}

/** A heading of the talks' rank that stands in no talk of the title's rank. */
function isOwn(heading: Heading, later: readonly Heading[], groups: ReadonlySet<Heading>): boolean {
  const top = later.findLast((h) => h.level === 1 && h.span.start < heading.span.start);
  return !top || groups.has(top);
}

/** One title: the talks stand below it, and above it where it came late. */
function belowTitle(
  note: Note,
  above: readonly Heading[],
  title: Heading,
  below: readonly Heading[],
): Ranked {
  const level = Math.min(...(below.length > 0 ? below : above).map((h) => h.level));
  const early = above.filter((h) => h.level === level);
  const isStray = early.length > 1 || (early.length === 1 && early.some((h) => isAttributed(h.text)));
  const ranked = [...(isStray ? early : []), ...below.filter((h) => h.level === level)];
  return { talks: cutTalks(ranked, note.length), title };
}

function highest(headings: readonly Heading[]): Heading[] {
  const level = Math.min(...headings.map((h) => h.level));
  return headings.filter((h) => h.level === level);
}

/** Whether the first of several headings of level one is the title over the talks and no talk itself. */
function isTitleOver(
  note: Note,
  title: Heading,
  below: readonly Heading[],
  others: readonly Heading[],
): boolean {
  if (below.length < 2 || isAttributed(title.text)) return false;
  const saysEvent =
    hasEventWord(title.text) ||
    hasYear(title.text) ||
    /^(?:my )?(?:notes?|notizen|mitschrift|recap|report|trip report|notas|appunti|notes de) (?:from|of|on|for|at|von|zu[mr]?|vom|de|del|da)\b|\b(?:notes|notizen|recap)$/i.test(
      title.text,
    );
  return saysEvent && isBare(note, title, below[0]) && others.every((other) => !hasEventWord(other.text));
}
