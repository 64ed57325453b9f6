import type { Conference, Day } from '../../conference/model';
import type { ScheduleDay } from '../schedule';

/**
 * The days of a conference in which the days of a schedule take place: by name, by the date in a name, else in order
 * when there are as many. A conference without days takes all.
 */
export function matchDays({ days }: Conference, schedule: readonly ScheduleDay[]): Map<ScheduleDay, Day> {
  const named = days.filter(({ name }) => name !== '');
  const found = new Map<ScheduleDay, Day>();
  const [whole] = days;
  if (named.length === 0) {
    if (whole && whole.sessions.length > 0) for (const day of schedule) found.set(day, whole);
    return found;
  }
  const left = new Set(named);
  const take = (day: ScheduleDay, own: Day | undefined): void => {
    if (!own) return;
    found.set(day, own);
    left.delete(own);
  };
  for (const day of schedule)
    take(
      day,
      [...left].find(({ name }) => isNamed(name, day)),
    );
  if (found.size === 0 && named.length === schedule.length)
    schedule.forEach((day, index) => {
      take(day, named[index]);
    });
  return found;
}

function isNamed(name: string, { name: wanted, date }: ScheduleDay): boolean {
  const plain = (words: string): string =>
    words
      .toLowerCase()
      .replace(/[\s_-]+/g, ' ')
      .trim();
  if (
    plain(name) === plain(wanted) ||
    plain(name).startsWith(`${plain(wanted)} `) ||
    plain(name).startsWith(`${plain(wanted)}:`)
  )
    return true;
  const [year, month, day] = date.split('-');
  return name.includes(date) || name.includes(`${day ?? ''}.${month ?? ''}.${year ?? ''}`);
}
