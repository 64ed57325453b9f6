import { sentence } from '../../language/sentence';
import type { ScheduleDraft, TalkDraft } from '../draft';
import type { NotASchedule, ScheduleProblem } from '../schedule';
import { clockTime, DAY, HOUR } from '../time/moment';
import { dateOrder, readClock, readDate, type CalendarDate } from '../time/written-date';
import { isInBrackets, readGridCell } from './grid-cell';
import { rowsOf, type Row } from './rows';

/** A row of talks that begin together. */
interface Slot {
  readonly row: Row;
  /** Milliseconds since midnight of the day; undefined where it goes back, which may be another day or `1:00` for 13:00. */
  readonly start: number | undefined;
  readonly end: number | undefined;
  readonly date: CalendarDate | undefined;
  /** By column. */
  readonly rooms: readonly string[];
  /** The first column with a talk. */
  readonly first: number;
}

/**
 * Reads a table whose columns are rooms or tracks and whose rows are times, a talk a cell, several days on top of each
 * other.
 *
 * @returns undefined when it is none; a sentence when it says no date
 */
export function readGrid(text: string): ScheduleDraft | NotASchedule | undefined {
  const found = ['\t', ';', ',', '|'].map((delimiter) => slotsOf(rowsOf(text, delimiter, 1)));
  const slots = found.toSorted((a, b) => b.length - a.length)[0] ?? [];
  if (slots.length < 2) return undefined;
  if (!slots.some(({ date }) => date))
    return {
      reason: sentence(
        'This table has a column for each room or track, and says on no line which day it is. Write the date, such as 2026-05-13, on a line above the times of each day, and import it again.',
      ),
    };
  const cells = slots.flatMap(({ row, first }) =>
    row.cells.slice(first).filter((cell) => cell.trim() !== ''),
  );
  const hasBrackets = cells.filter(isInBrackets).length * 2 > cells.length;
  const problems: ScheduleProblem[] = [];
  const talks = slots.flatMap((slot) => talksIn(slot, hasBrackets, problems));
  return { title: '', zone: undefined, talks, problems };
}

/** The rows of talks, with the date and the rooms that the lines above them tell. */
function slotsOf(rows: readonly Row[]): Slot[] {
  const slots: Slot[] = [];
  const order = dateOrder(rows.map(({ cells: [first = ''] }) => first));
  let rooms: readonly string[] = [];
  let date: CalendarDate | undefined;
  let before = 0;
  for (const row of rows) {
    const { cells } = row;
    const at = cells.findIndex((cell, index) => index < 2 && clocksOf(cell) !== undefined);
    const written = cells.filter((cell) => cell.trim() !== '');
    const day = cells.slice(0, at < 0 ? 1 : at).concat(written.length === 1 ? written : []);
    const told = at === 0 ? undefined : day.flatMap((cell) => dateIn(cell, order) ?? [])[0];
    if (told) {
      date = told;
      before = 0;
    }
    if (row.isBroken || written.every((cell) => /^\s*:?-+:?\s*$/.test(cell))) continue;
    if (at < 0) {
      const others = cells.slice(1).filter((cell) => cell.trim() !== '');
      if (others.length >= 2) rooms = cells.map((cell) => cell.replace(/\s+/g, ' ').trim());
      // `Day 2`, without a date.
      else if (!told && written.length === 1 && /\d/.test(written[0] ?? '')) date = undefined;
      continue;
    }
    if (rooms.length === 0) continue;
    const [from, until] = clocksOf(cells[at] ?? '') ?? [];
    const next = clocksOf(cells[at + 1] ?? '')?.[0];
    const first = at + (next === undefined ? 1 : 2);
    const isNextDay = from !== undefined && from < before && before >= 18 * HOUR && from < 6 * HOUR;
    const start = from === undefined ? undefined : isNextDay ? from + DAY : from;
    const isBack = start !== undefined && start < before;
    if (start !== undefined && !isBack) before = start % DAY === start ? start : before;
    const end = until ?? next;
    slots.push({ row, start: isBack ? undefined : start, end, date, rooms, first });
  }
  return slots;
}

function talksIn(
  { row, start, end, date, rooms, first }: Slot,
  hasBrackets: boolean,
  problems: ScheduleProblem[],
): TalkDraft[] {
  const { cells, line } = row;
  const written = cells.slice(first).filter((cell) => cell.trim() !== '').length;
  const midnight = date && clockTime(date.year, date.month, date.day);
  const at = start === undefined || midnight === undefined ? undefined : midnight + start;
  const until = at === undefined || midnight === undefined || end === undefined ? undefined : midnight + end;
  // Past midnight is still the day above.
  const day = midnight === undefined ? undefined : new Date(midnight).toISOString().slice(0, 10);
  return cells.flatMap((cell, column): TalkDraft[] => {
    const talk = column < first ? undefined : readGridCell(cell, hasBrackets);
    if (!talk) return [];
    if (at === undefined)
      problems.push({
        line,
        message: sentence(
          'The time of “{0}” cannot be read; it stands among those without a time.',
          talk.title,
        ),
      });
    const name = rooms[column] ?? '';
    const isTrack = /\b(?:track|stream|topic|thema)\b/i.test(name);
    // What stands alone in the first column of several is for all of them.
    const isForAll = written === 1 && column === first && rooms.length > first + 1;
    const place = name === '' || isForAll ? {} : isTrack ? { track: name } : { room: name };
    return [
      {
        id: undefined,
        ...talk,
        ...place,
        start: at === undefined ? undefined : { ms: at, offset: undefined },
        end:
          until === undefined || at === undefined
            ? undefined
            : { ms: until < at ? until + DAY : until, offset: undefined },
        day,
        line: () => line,
      },
    ];
  });
}

/** The date of `Wednesday, 13 May 2026`, `Day 1 – 2026-05-13`. */
function dateIn(cell: string, order: 'month-first' | 'day-first'): CalendarDate | undefined {
  const bare = cell
    .replace(/^\W*(?:day|tag|jour|día|dia|giorno|dag)\s*\d{1,2}\b[\s:–—,(-]*/iu, '')
    .replace(/^\p{L}+,?\s+(?=\d{4}-|\d{1,2}\/)/u, '');
  return readDate(bare, order);
}

/** Start and end of `9:00`, `09:00-09:30`, `9.00 – 9.30 Uhr`, `1:00 - 2:00 PM`; undefined for anything else. */
function clocksOf(cell: string): [start: number, end: number | undefined] | undefined {
  const [from = '', until, ...rest] = cell.trim().split(/\s*(?:[-–—]|\bto\b|\bbis\b|\ba\b|\bà\b)\s*/);
  if (rest.length > 0) return undefined;
  const end = until === undefined || until === '' ? undefined : readClock(until);
  if (until !== undefined && until !== '' && end === undefined) return undefined;
  const half = /[ap]\.?\s?m\.?$/i.exec(until ?? '')?.[0];
  if (half !== undefined && end !== undefined && !/m\.?$/i.test(from)) {
    const same = readClock(`${from} ${half}`);
    if (same !== undefined) return [same > end ? same - 12 * HOUR : same, end];
  }
  const start = readClock(from) ?? (until === undefined ? undefined : readClock(`${from}:00`));
  return start === undefined ? undefined : [start, end];
}
