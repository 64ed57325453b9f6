import type { TalkDraft } from '../draft';
import { clockTime, parseMinutes, parseMoment, DAY, type Moment } from '../time/moment';
import { cancelledTitle, isCancelledState } from '../words/kind';
import { absolute, links, type LinkDraft } from '../words/links';
import { oneLine } from '../words/plain-words';
import { speaker } from '../words/speakers';
import { toMarkdown } from '../words/to-markdown';

/** An event as frab's descendants have it, in XML or in JSON; what is missing is undefined. */
export interface FrabEvent {
  readonly guid?: string | undefined;
  readonly code?: string | undefined;
  readonly id?: string | undefined;
  readonly title: string | undefined;
  readonly subtitle?: string | undefined;
  /** ISO 8601 with an offset. */
  readonly date?: string | undefined;
  /** `HH:MM`, where there is no date. */
  readonly start?: string | undefined;
  readonly end?: string | undefined;
  readonly duration?: string | undefined;
  readonly room?: string | undefined;
  readonly track?: string | undefined;
  readonly type?: string | undefined;
  readonly state?: string | undefined;
  readonly language?: string | undefined;
  readonly abstract?: string | undefined;
  readonly description?: string | undefined;
  readonly url?: string | undefined;
  readonly persons: readonly {
    readonly name: string | undefined;
    readonly affiliation?: string | undefined;
  }[];
  readonly links: readonly LinkDraft[];
  readonly line: () => number;
}

/** The day in which an event stands in the file. */
export interface FrabDay {
  readonly date: string | undefined;
  /** `HH:MM` before which an event is one of the night after; undefined when the file does not say it. */
  readonly change?: string | undefined;
}

export function talkOf(event: FrabEvent, day: FrabDay | undefined, base: string | undefined): TalkDraft {
  const bare = cancelledTitle(oneLine(event.title) ?? '');
  const start = momentOf(event, day);
  return {
    id: event.guid ?? event.code ?? event.id,
    title: bare.title,
    subtitle: oneLine(event.subtitle),
    start,
    end: event.end === undefined ? undefined : parseMoment(event.end),
    minutes: event.duration === undefined ? undefined : parseMinutes(event.duration),
    room: oneLine(event.room),
    track: oneLine(event.track),
    type: oneLine(event.type),
    speakers: event.persons.flatMap(({ name, affiliation }) => speaker(name, affiliation)),
    isCancelled: bare.isCancelled || isCancelledState(event.state),
    language: oneLine(event.language),
    url: absolute(event.url, base),
    abstract: toMarkdown(event.abstract) ?? toMarkdown(event.description),
    links: links(event.links, base),
    day: day?.date,
    line: event.line,
  };
}

function momentOf({ date, start }: FrabEvent, day: FrabDay | undefined): Moment | undefined {
  const moment = date === undefined ? undefined : parseMoment(date);
  if (moment && !/^\d{4}-\d{2}-\d{2}$/.test(date?.trim() ?? '')) return moment;
  const clock = /^(\d{1,2}):(\d{2})/.exec(start?.trim() ?? '');
  const midnight = moment ?? (day?.date === undefined ? undefined : parseMoment(day.date));
  if (!clock || !midnight) return undefined;
  const at = clockTime(2000, 1, 1, Number(clock[1]), Number(clock[2]));
  const midnightThen = clockTime(2000, 1, 1) ?? 0;
  if (at === undefined) return undefined;
  const isNight = !moment && day?.change !== undefined && minutesOf(start ?? '') < minutesOf(day.change);
  return { ms: midnight.ms + at - midnightThen + (isNight ? DAY : 0), offset: undefined };
}

function minutesOf(clock: string): number {
  const [hours, minutes] = clock.trim().split(':').map(Number);
  return (hours ?? 0) * 60 + (minutes ?? 0);
}
