import { talksOf, type Schedule, type Talk } from './schedule';
import { parseMoment, MINUTE, DAY } from './time/moment';

/** What is on at a moment, and what comes next. */
export interface OnNow {
  /** By start. */
  readonly running: readonly Talk[];
  /** Those that start next on the same day of the event, at one time. */
  readonly next: readonly Talk[];
  /** Whether it is a day of the event: from an hour before its first talk to the end of its last. */
  readonly isEventDay: boolean;
}

/** A talk without an end is thought to last so long, in minutes. */
const USUAL = 45;
const BEFORE = 60 * MINUTE;

/**
 * @param now milliseconds since 1970
 * @param offset minutes east of UTC of this machine: floating times are those of the clocks where the user is
 */
export function onNow(schedule: Schedule, now: number, offset: number): OnNow {
  const spans = spansOf(schedule, offset).filter(({ talk }) => !talk.allDay && talk.status === 'confirmed');
  const running = spans.filter(({ from, to }) => from <= now && now < to && to - from < DAY);
  const coming = spans.filter(({ from }) => from > now && from - now < DAY / 2);
  const first = coming[0]?.from;
  return {
    running: running.map(({ talk }) => talk),
    next: coming.filter(({ from }) => from === first).map(({ talk }) => talk),
    isEventDay: isEventDay(spans, now),
  };
}

function isEventDay(spans: readonly TalkSpan[], now: number): boolean {
  const days = new Map<string, { from: number; to: number }>();
  for (const { date, from, to } of spans) {
    const day = days.get(date) ?? { from, to };
    days.set(date, { from: Math.min(day.from, from), to: Math.max(day.to, to) });
  }
  return [...days.values()].some(({ from, to }) => from - BEFORE <= now && now < to);
}

/** When to look again: the next start or end, in milliseconds since 1970; undefined when nothing is left. */
export function nextChange(schedule: Schedule, now: number, offset: number): number | undefined {
  const times = spansOf(schedule, offset).flatMap(({ from, to }) => [from - BEFORE, from, to]);
  return times.filter((time) => time > now).toSorted((a, b) => a - b)[0];
}

interface TalkSpan {
  readonly talk: Talk;
  readonly date: string;
  readonly from: number;
  readonly to: number;
}

function spansOf(schedule: Schedule, offset: number): TalkSpan[] {
  return talksOf(schedule)
    .flatMap(({ talk, day }): TalkSpan[] => {
      const from = instantOf(talk.start, offset);
      if (from === undefined) return [];
      const to = instantOf(talk.end, offset) ?? from + USUAL * MINUTE;
      return [{ talk, date: day?.date ?? '', from, to }];
    })
    .toSorted((a, b) => a.from - b.from);
}

/** Milliseconds since 1970 of a talk's time; undefined without one. */
export function instantOf(moment: string | null, offset: number): number | undefined {
  const read = moment === null ? undefined : parseMoment(moment);
  if (!read) return undefined;
  return read.offset === undefined ? read.ms - offset * MINUTE : read.ms;
}

/** Pairs of chosen talks that take place at the same time, by start. */
export function overlaps(schedule: Schedule, chosen: ReadonlySet<string>): [Talk, Talk][] {
  const spans = spansOf(schedule, 0).filter(
    ({ talk }) => chosen.has(talk.id) && talk.status === 'confirmed' && !talk.allDay && talk.kind !== 'break',
  );
  const found: [Talk, Talk][] = [];
  spans.forEach((first, index) => {
    for (const second of spans.slice(index + 1)) {
      if (second.from >= first.to) break;
      found.push([first.talk, second.talk]);
    }
  });
  return found;
}
