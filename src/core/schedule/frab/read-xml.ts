import { sentence } from '../../language/sentence';
import type { DayDraft, ScheduleDraft, TalkDraft } from '../draft';
import { childrenNamed, elementsBelow, parseMarkup, wordsAt, wordsIn, type Element } from '../markup/tree';
import { lineAt } from '../line-at';
import type { ScheduleProblem } from '../schedule';
import type { LinkDraft } from '../words/links';
import { dayName, isoDate } from './days';
import { talkOf, type FrabEvent } from './event';

/** Reads `schedule.xml` of frab, pentabarf, pretalx and FOSDEM. */
export function readFrabXml(text: string): ScheduleDraft {
  const root = parseMarkup(text, 'xml');
  const schedules = elementsBelow(root, ({ name }) => name === 'schedule');
  const own = schedules.length > 0 ? schedules : [root];
  const conference = childrenNamed(own[0], 'conference')[0];
  const base = wordsAt(conference, 'base_url') ?? wordsAt(conference, 'url');
  const lines = lineAt(text);
  const lineOf = (element: Element): number => lines(element.start);
  const days: DayDraft[] = [];
  const talks: TalkDraft[] = [];
  const problems: ScheduleProblem[] = [];
  // A file that gathers the schedules of several events has one after the other.
  const dayElements = own.flatMap((schedule) => childrenNamed(schedule, 'day'));
  dayElements.forEach((day, index) => {
    const { attributes } = day;
    const date = isoDate(attributes['date']);
    if (date !== undefined)
      days.push({
        date,
        name: dayName(
          attributes['name'],
          (own.length === 1 ? attributes['index'] : undefined) ?? String(index + 1),
        ),
      });
    else
      problems.push({
        line: lineOf(day),
        message: sentence('This day has no date; its talks stand at the dates that they have themselves.'),
      });
    const change = /T(\d{2}:\d{2})/.exec(attributes['start'] ?? '')?.[1] ?? wordsAt(conference, 'day_change');
    const rooms = childrenNamed(day, 'room');
    for (const room of [...rooms, day]) {
      for (const event of childrenNamed(room, 'event')) {
        const read = eventOf(event, () => lineOf(event));
        const name = read.room ?? (room === day ? undefined : room.attributes['name']);
        talks.push(talkOf({ ...read, room: name }, { date, change }, base));
      }
    }
  });
  if (!/<\/schedule\s*>/.test(text.slice(-2000)))
    problems.push({
      line: lines(text.trimEnd().length),
      message: sentence('The file ends before </schedule>; what it has was read.'),
    });
  return {
    title: wordsAt(conference, 'title') ?? wordsAt(conference, 'acronym') ?? '',
    zone: wordsAt(conference, 'time_zone_name'),
    days,
    talks,
    problems,
  };
}

function eventOf(event: Element, line: () => number): FrabEvent {
  const { attributes } = event;
  const words = (name: string): string | undefined => wordsAt(event, name);
  return {
    guid: filled(attributes['guid']),
    code: filled(attributes['code']),
    id: filled(attributes['id']),
    title: words('title'),
    subtitle: words('subtitle'),
    date: words('date'),
    start: words('start'),
    end: words('end'),
    duration: words('duration'),
    room: words('room'),
    track: words('track'),
    type: words('type'),
    state: words('status') ?? words('state') ?? filled(attributes['status']),
    language: words('language'),
    abstract: words('abstract'),
    description: words('description'),
    url: words('url') ?? words('conf_url'),
    persons: childrenNamed(childrenNamed(event, 'persons')[0], 'person').map((person) => ({
      name: wordsIn(person).trim() || person.attributes['name'],
      affiliation: person.attributes['affiliation'] ?? person.attributes['organization'],
    })),
    links: [...linksOf(event, 'links', 'link', false), ...linksOf(event, 'attachments', 'attachment', true)],
    line,
  };
}

function linksOf(event: Element, list: string, name: string, isAttachment: boolean): LinkDraft[] {
  return childrenNamed(childrenNamed(event, list)[0], name).map((link) => ({
    url: link.attributes['href'] ?? wordsIn(link),
    title: wordsIn(link),
    type: link.attributes['type'],
    isAttachment,
  }));
}

function filled(words: string | undefined): string | undefined {
  return words === undefined || words.trim() === '' ? undefined : words.trim();
}
