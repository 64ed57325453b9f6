import { sentence } from '../../language/sentence';
import type { ScheduleDraft, TalkDraft } from '../draft';
import type { ScheduleProblem, Speaker } from '../schedule';
import { clockOf, zoneNamed } from '../time/zone';
import { MINUTE, parseMinutes, type Moment } from '../time/moment';
import { cancelledTitle, isCancelledState, kindOf } from '../words/kind';
import { absolute, links } from '../words/links';
import { plainWords } from '../words/plain-words';
import { toMarkdown } from '../words/to-markdown';
import { partsNamed, readParts, type CalendarPart } from './components';
import { properties, property, readProperty, textOf } from './property';
import { repeatsOf } from './repeats';
import { namesInDescription, peopleOfSummaries, type SummaryReader } from './speakers';
import { CalendarZones } from './zones';

/** What all events of a calendar share. */
interface Calendar {
  readonly zones: CalendarZones;
  readonly readSummary: SummaryReader;
  readonly problems: ScheduleProblem[];
  /** Starts that another event of the file takes the place of, by UID. */
  readonly replaced: ReadonlyMap<string, ReadonlySet<number>>;
}

/** Reads an iCalendar file event by event: one that cannot be read does not spoil the others. */
export function readIcs(text: string): ScheduleDraft {
  const root = readParts(text);
  const events = partsNamed(root, 'VEVENT');
  const head = partsNamed(root, 'VCALENDAR')[0] ?? root;
  const zones = new CalendarZones(root);
  const problems: ScheduleProblem[] = [];
  const calendar: Calendar = {
    zones,
    problems,
    readSummary: peopleOfSummaries(events, textOf(head, 'PRODID') ?? ''),
    replaced: replacedStarts(events, zones),
  };
  const talks = events.flatMap((event) => readEvent(event, calendar));
  const isPretalx = events.some((event) => /^pretalx-/.test(textOf(event, 'UID') ?? ''));
  return {
    title: plainWords(textOf(head, 'X-WR-CALNAME') ?? textOf(head, 'NAME')) ?? '',
    zone: zoneOf(head, events, calendar),
    talks,
    problems: [...problems, ...zones.problems],
    ...(isPretalx && { dayChange: 3 }),
  };
}

/** The venue's zone: UTC says only that the producer does not tell. */
function zoneOf(
  head: CalendarPart,
  events: readonly CalendarPart[],
  { zones, problems }: Calendar,
): string | undefined {
  const named = property(head, 'X-WR-TIMEZONE') ?? property(head, 'TIMEZONE-ID');
  const words = named?.values[0]?.trim() ?? '';
  const isUtc = /^(?:|UTC|Etc\/UTC|GMT|Z)$/i.test(words);
  const zone = isUtc ? undefined : zoneNamed(words);
  if (!isUtc && zone === undefined)
    problems.push({
      line: named?.line ?? 1,
      message: sentence('The time zone “{0}” is not known and was left out.', words),
    });
  const [event] = events;
  const own = event && textOf(event, 'TZID');
  const found = zone ?? zones.usual ?? zones.defined ?? (own === undefined ? undefined : zoneNamed(own));
  return found === 'UTC' && zone === undefined ? undefined : found;
}

function replacedStarts(events: readonly CalendarPart[], zones: CalendarZones): Map<string, Set<number>> {
  const replaced = new Map<string, Set<number>>();
  for (const event of events) {
    const start = property(event, 'RECURRENCE-ID');
    const uid = textOf(event, 'UID');
    const moment = start && zones.moment(start.raw, start);
    if (uid === undefined || !moment) continue;
    const own = replaced.get(uid) ?? new Set();
    replaced.set(uid, own.add(moment.ms));
  }
  return replaced;
}

function readEvent(event: CalendarPart, calendar: Calendar): TalkDraft[] {
  const { problems } = calendar;
  for (const line of event.lines)
    if (!readProperty(line))
      problems.push({
        line: line.line,
        message: sentence('This line is not a calendar property and was left out.'),
      });
  if (!event.isClosed)
    problems.push({
      line: event.line,
      message: sentence('This event has no end (END:VEVENT); what it has was read.'),
    });
  const summary = plainWords(textOf(event, 'SUMMARY'));
  const times = timesOf(event, calendar, summary ?? '');
  if (summary === undefined) {
    problems.push({
      line: event.line,
      message: sentence('This event has no title (SUMMARY) and was left out.'),
    });
    return [];
  }
  const talk = { ...describe(event, summary, calendar), line: () => event.line };
  const uid = textOf(event, 'UID');
  const recurrence = property(event, 'RECURRENCE-ID')?.raw.trim();
  const id = uid === undefined || recurrence === undefined ? uid : `${uid}/${recurrence}`;
  const first = { ...talk, ...times, id };
  const rule = property(event, 'RRULE');
  return rule && times.start ? repeat(first, times.start, event, uid, calendar) : [first];
}

type Times = Pick<TalkDraft, 'start' | 'end' | 'minutes' | 'allDay'>;

function timesOf(event: CalendarPart, { zones, problems }: Calendar, title: string): Times {
  const written = property(event, 'DTSTART');
  const start = written && zones.moment(written.raw, written);
  if (!written || !start) {
    const line = written?.line ?? event.line;
    problems.push({
      line,
      message: sentence('“{0}” has no start that can be read; it stands among those without a time.', title),
    });
    return { start: undefined };
  }
  const allDay = /^\s*\d{8}\s*$/.test(written.raw);
  const until = property(event, 'DTEND');
  const end = until && zones.moment(until.raw, until);
  if (until && !end && until.raw.trim() !== '')
    problems.push({
      line: until.line,
      message: sentence('The end of “{0}” cannot be read and was left out.', title),
    });
  const duration = property(event, 'DURATION');
  const minutes = end || !duration ? undefined : parseMinutes(duration.raw);
  const isLong = allDay && !end && minutes === undefined;
  return { start, end, minutes: isLong ? 1440 : minutes, allDay };
}

/** The occurrences of a repeated event, without those that are left out or that another event replaces. */
function repeat(
  first: TalkDraft,
  start: Moment,
  event: CalendarPart,
  uid: string | undefined,
  { zones, replaced, problems }: Calendar,
): TalkDraft[] {
  const rule = property(event, 'RRULE');
  const written = property(event, 'DTSTART');
  const found = repeatsOf(rule?.raw ?? '', clockOf(start));
  if (!rule || !written || !found || found.times.length === 0) {
    const message = sentence(
      '“{0}” is repeated by a rule that is not understood ({1}); only its first time was read.',
      first.title,
      rule?.raw ?? '',
    );
    problems.push({ line: rule?.line ?? event.line, message });
    return [first];
  }
  if (found.isCut)
    problems.push({
      line: rule.line,
      message: sentence(
        '“{0}” is repeated very often; only its first {1} times were read.',
        first.title,
        found.times.length,
      ),
    });
  const left = new Set(replaced.get(uid ?? ''));
  for (const except of properties(event, 'EXDATE'))
    for (const raw of except.raw.split(',')) left.add(zones.moment(raw, except)?.ms ?? 0);
  const { end } = first;
  return found.times.flatMap((clock) => {
    const stamp = new Date(clock).toISOString().slice(0, 19).replace(/[-:]/g, '');
    const moment =
      start.offset === 0 || written.params['tzid'] === undefined
        ? { ms: start.offset === undefined ? clock : clock - start.offset * MINUTE, offset: start.offset }
        : (zones.moment(stamp, written) ?? start);
    if (left.has(moment.ms)) return [];
    const id = uid === undefined ? undefined : `${uid}/${stamp}`;
    return [{ ...first, id, start: moment, end: end && { ...end, ms: moment.ms + end.ms - start.ms } }];
  });
}

function describe(
  event: CalendarPart,
  summary: string,
  { readSummary }: Calendar,
): Omit<TalkDraft, 'id' | 'start' | 'line'> {
  const attendees = properties(event, 'ATTENDEE').flatMap(({ params, raw }): Speaker[] => {
    const name = plainWords(params['cn']);
    // An address of mail is a guest of the user's own calendar.
    return name === undefined || /^mailto:/i.test(raw.trim()) ? [] : [{ name, affiliation: null }];
  });
  const bare = cancelledTitle(summary);
  const read =
    attendees.length > 0 ? { title: bare.title, speakers: attendees } : readSummary(event, bare.title);
  const url = absolute(textOf(event, 'URL'));
  const described = namesInDescription(textOf(event, 'DESCRIPTION'), url);
  const speakers = read.speakers.length > 0 ? read.speakers : described.speakers;
  const track = plainWords(
    properties(event, 'CATEGORIES')
      .flatMap(({ values }) => values.map((v) => v.trim()))
      .join(', '),
  );
  const title = cancelledTitle(read.title);
  const allDay = /^\s*\d{8}\s*$/.test(property(event, 'DTSTART')?.raw ?? '');
  return {
    title: title.title,
    speakers,
    kind: allDay
      ? 'event'
      : kindOf(title.title, { type: undefined, track, hasSpeakers: speakers.length > 0 }),
    isCancelled: bare.isCancelled || title.isCancelled || isCancelledState(textOf(event, 'STATUS')),
    track,
    room: plainWords(textOf(event, 'LOCATION')),
    url,
    abstract: toMarkdown(described.text),
    links: links(
      properties(event, 'ATTACH').map(({ raw, params }) => ({
        url: raw.trim(),
        title: params['filename'] ?? params['x-filename'],
        isAttachment: true,
      })),
    ),
  };
}
