import { sentence } from '../language/sentence';
import type { DayDraft, ScheduleDraft, TalkDraft } from './draft';
import type { Schedule, ScheduleDay, ScheduleFormat, ScheduleProblem, Talk } from './schedule';
import { HOUR, MINUTE, type Moment } from './time/moment';
import { atVenue, clockOf, writeMoment, zoneNamed } from './time/zone';
import { kindOf } from './words/kind';
import { closedAddress } from './words/web-address';

interface Placed {
  readonly talk: Talk;
  readonly start: Moment | undefined;
  /** Date of the day it belongs to; undefined without a start. */
  readonly date: string | undefined;
}

/**
 * Makes a schedule of what a reader has found: times at the venue, days, ids that are unique, and the same words for
 * the same thing in all formats.
 *
 * @param given the venue's zone when the user knows better than the file, or the file says nothing
 */
export function finish(draft: ScheduleDraft, format: ScheduleFormat, given: string | undefined): Schedule {
  const problems: ScheduleProblem[] = [...draft.problems];
  const own = draft.zone === undefined ? undefined : zoneNamed(draft.zone);
  if (draft.zone !== undefined && own === undefined)
    problems.push({
      line: 1,
      message: sentence('The time zone “{0}” is not known and was left out.', draft.zone),
    });
  const zone = given ?? own;
  const ids = new Ids();
  const placed: Placed[] = [];
  for (const talk of draft.talks) {
    const found = place(talk, draft, zone, ids, problems);
    if (found) placed.push(found);
  }
  return {
    title: draft.title,
    zone: zone ?? null,
    format,
    days: daysOf(placed, draft.days),
    unscheduled: placed.flatMap(({ talk, date }) => (date === undefined ? [talk] : [])),
    problems: problems.toSorted((a, b) => a.line - b.line),
  };
}

function place(
  draft: TalkDraft,
  { dayChange = 0 }: ScheduleDraft,
  zone: string | undefined,
  ids: Ids,
  problems: ScheduleProblem[],
): Placed | undefined {
  if (draft.title === '') {
    problems.push({ line: draft.line(), message: sentence('This entry has no title and was left out.') });
    return undefined;
  }
  const start = draft.start && atVenue(draft.start, zone);
  const end = start && endOf(draft, start, zone, problems);
  const id = ids.unique(draft, start);
  if (id === undefined) return undefined;
  const { track, type, speakers = [] } = draft;
  const talk: Talk = {
    id,
    title: draft.title,
    subtitle: draft.subtitle ?? null,
    start: start ? writeMoment(start) : null,
    end: end ? writeMoment(end) : null,
    allDay: draft.allDay ?? false,
    room: draft.room ?? null,
    track: track ?? null,
    speakers,
    kind: draft.kind ?? kindOf(draft.title, { type, track, hasSpeakers: speakers.length > 0 }),
    status: draft.isCancelled === true ? 'cancelled' : 'confirmed',
    language: draft.language ?? null,
    url: closedAddress(draft.url) ?? null,
    abstract: draft.abstract ?? null,
    links: (draft.links ?? []).flatMap((link) => {
      const url = closedAddress(link.url);
      return url === undefined ? [] : [{ ...link, url }];
    }),
  };
  const shift = talk.allDay ? 0 : dayChange * HOUR;
  const date = start && (draft.day ?? new Date(clockOf(start) - shift).toISOString().slice(0, 10));
  return { talk, start, date };
}

function endOf(
  draft: TalkDraft,
  start: Moment,
  zone: string | undefined,
  problems: ScheduleProblem[],
): Moment | undefined {
  const { minutes, title } = draft;
  const wholeDays = draft.allDay === true && minutes !== undefined && draft.start;
  const end = wholeDays
    ? { ms: wholeDays.ms + minutes * MINUTE, offset: wholeDays.offset }
    : (draft.end ??
      (minutes === undefined ? undefined : { ms: start.ms + minutes * MINUTE, offset: start.offset }));
  const at = end && atVenue(end, zone);
  if (!at) return undefined;
  if (at.ms >= start.ms) return at;
  const message = sentence('“{0}” ends before it starts; its end was left out.', title);
  problems.push({ line: draft.line(), message });
  return undefined;
}

/** The days in order: the file's own, and the dates of talks that are in none of them. */
function daysOf(placed: readonly Placed[], own: readonly DayDraft[] | undefined): ScheduleDay[] {
  const byDate = new Map<string, Placed[]>();
  for (const each of placed) {
    if (each.date === undefined) continue;
    const there = byDate.get(each.date);
    if (there) there.push(each);
    else byDate.set(each.date, [each]);
  }
  const names = new Map((own ?? []).map(({ date, name }) => [date, name]));
  const dates = [...new Set([...names.keys(), ...byDate.keys()])].toSorted();
  return dates.map((date, index) => ({
    date,
    name: names.get(date) ?? `Day ${String(index + 1)}`,
    talks: (byDate.get(date) ?? [])
      .toSorted((a, b) => (a.start?.ms ?? 0) - (b.start?.ms ?? 0))
      .map(({ talk }) => talk),
  }));
}

/** Gives each talk an id of its own. */
class Ids {
  readonly #seen = new Map<string, Set<string>>();

  /** @returns undefined for a talk that was there already, at the same time in the same room */
  unique(draft: TalkDraft, start: Moment | undefined): string | undefined {
    const id = draft.id?.trim() ?? '';
    const base = id === '' ? ownId(draft, start) : id;
    const place = [draft.title, start?.ms ?? '', draft.room ?? ''].join('\n');
    const places = this.#seen.get(base) ?? new Set<string>();
    if (places.has(place)) return undefined;
    this.#seen.set(base, places.add(place));
    return places.size === 1 ? base : this.#numbered(base, places.size);
  }

  #numbered(base: string, count: number): string {
    const id = `${base}#${String(count)}`;
    if (this.#seen.has(id)) return this.#numbered(base, count + 1);
    this.#seen.set(id, new Set());
    return id;
  }
}

/** For producers without ids. */
function ownId({ title }: TalkDraft, start: Moment | undefined): string {
  return start ? `${title} @ ${writeMoment(start)}` : title;
}
