import { labelKind } from '../../note/body/labels';
import type { Heading, Note } from '../../note/note';
import { dayOfHeading, type DayName } from './day-name';
import { cutTalks, isBare, type OutlineReading, type Talk, type TalkSigns, type TopDay } from '../outline';
import { findDays, readDays } from './outline-days';
import { readSigns } from './talk-signs';

const NO_TALK = /^(?:table of contents|contents|toc|inhaltsverzeichnis|index)$/i;

export function readOutline(note: Note): OutlineReading {
  const headings = note.headings.filter(
    (h) =>
      h.style !== 'underline' &&
      h.text !== '' &&
      labelKind(h.text) === undefined &&
      !NO_TALK.test(h.text.trim()),
  );
  const dayLevel = findDays(headings);
  const days = dayLevel ? readDays(note, headings, dayLevel) : [];
  const { talks, title } = readTalks(note, headings);
  const topDay = readTopDay(headings[0], note.lead);
  // Only files that may hold several talks are asked for their signs.
  let signs: TalkSigns | undefined;
  return {
    days,
    talks,
    title,
    topDay,
    get signs() {
      return (signs ??= readSigns(note, headings, talks));
    },
  };
}

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

/** The talks of a file in which no heading is a day, should it hold several. */
function readTalks(note: Note, headings: readonly Heading[]): { talks: Talk[]; title: Heading | undefined } {
  const tops = headings.filter((h) => h.level === 1);
  const [first] = headings;
  if (!first) return { talks: [], title: undefined };
  if (tops.length === 0) {
    const level = Math.min(...headings.map((h) => h.level));
    return {
      talks: cutTalks(
        headings.filter((h) => h.level === level),
        note.length,
      ),
      title: undefined,
    };
  }
  const title = tops[0];
  if (!title) return { talks: [], title: undefined };
  const start = headings.indexOf(title);
  const second = headings.findIndex((h, index) => index > start && h.level === 1);
  const below = headings.slice(start + 1, second < 0 ? undefined : second);
  const bare = isBare(note, title, headings[start + 1]);
  if (tops.length === 1 || (tops.length <= 3 && below.length >= 3)) {
    if (below.length === 0) return { talks: [], title };
    const level = Math.min(...below.map((h) => h.level));
    const end = second < 0 ? note.length : (headings[second]?.span.start ?? note.length);
    return {
      talks: cutTalks(
        below.filter((h) => h.level === level),
        end,
      ),
      title,
    };
  }
  const rest = bare && below.length === 0 ? tops.slice(1) : tops;
  return { talks: cutTalks(rest, note.length), title: rest === tops ? undefined : title };
}
