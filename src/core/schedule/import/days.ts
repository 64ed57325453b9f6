import { dayOfHeading, type DayName } from '../../conference/headings/day-name';
import type { Conference, Day } from '../../conference/model';
import type { ScheduleDay } from '../schedule';

/** A way to know a day of a schedule in the name of a day of the notes. */
type Way = (own: NamedDay, day: ScheduleDay) => boolean;

/** A day of the notes with the date, number or weekday that its name tells. */
interface NamedDay {
  readonly day: Day;
  readonly told: DayName | undefined;
}

/** The surest first. A day whose name has a date is no other date. */
const WAYS: readonly Way[] = [
  (own, { date }) => isDate(own, date),
  (own, day) => mayBe(own, day) && isNamed(own.day.name, day.name),
  (own, day) => mayBe(own, day) && isSameNumber(own, day),
  ({ told }, { date }) => told?.kind === 'weekday' && told.order === weekdayOf(date),
];

/**
 * The days of a conference in which the days of a schedule take place: by the date, number or weekday in a name, by
 * name, else in order when there are as many. A conference without days takes all.
 */
export function matchDays(
  { days }: Pick<Conference, 'days'>,
  schedule: readonly ScheduleDay[],
): Map<ScheduleDay, Day> {
  const named = days.flatMap((day): NamedDay[] =>
    day.name === '' ? [] : [{ day, told: dayOfHeading(day.name) }],
  );
  const found = new Map<ScheduleDay, Day>();
  const [whole] = days;
  if (named.length === 0) {
    if (whole && whole.sessions.length > 0) for (const day of schedule) found.set(day, whole);
    return found;
  }
  const left = new Set(named);
  for (const is of WAYS)
    for (const day of schedule) {
      const own = found.has(day) ? undefined : [...left].find((each) => is(each, day));
      if (!own) continue;
      found.set(day, own.day);
      left.delete(own);
    }
  if (found.size === 0 && named.length === schedule.length)
    schedule.forEach((day, index) => {
      const own = named[index];
      if (own) found.set(day, own.day);
    });
  return found;
}

function isDate({ day, told }: NamedDay, date: string): boolean {
  const [year, month, number] = date.split('-');
  if (told?.kind === 'date') return isDateOrder(told, date);
  return day.name.includes(date) || day.name.includes(`${number ?? ''}.${month ?? ''}.${year ?? ''}`);
}

/** The year may be missing in a name. */
function isDateOrder({ order }: DayName, date: string): boolean {
  const wanted = Number(date.replaceAll('-', ''));
  return order === wanted || order === wanted % 10_000;
}

const mayBe = ({ told }: NamedDay, { date }: ScheduleDay): boolean =>
  told?.kind !== 'date' || isDateOrder(told, date);

function isNamed(name: string, wanted: string): boolean {
  const plain = (words: string): string =>
    words
      .toLowerCase()
      .replace(/[\s_-]+/g, ' ')
      .trim();
  return (
    plain(name) === plain(wanted) ||
    plain(name).startsWith(`${plain(wanted)} `) ||
    plain(name).startsWith(`${plain(wanted)}:`)
  );
}

function isSameNumber({ told }: NamedDay, { name }: ScheduleDay): boolean {
  const wanted = told?.kind === 'number' ? dayOfHeading(name) : undefined;
  return wanted?.kind === 'number' && wanted.order === told?.order;
}

/** 1 is Monday. */
function weekdayOf(date: string): number {
  return new Date(`${date}T12:00:00Z`).getUTCDay() || 7;
}
