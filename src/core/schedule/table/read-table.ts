import { sentence } from '../../language/sentence';
import type { ScheduleDraft, TalkDraft } from '../draft';
import type { ScheduleProblem } from '../schedule';
import { clockTime, DAY, parseMinutes, parseMoment, type Moment } from '../time/moment';
import { dateOrder, readClock, readDate, type CalendarDate } from '../time/written-date';
import { cancelledTitle, isCancelledState } from '../words/kind';
import { absolute, links } from '../words/links';
import { oneLine } from '../words/plain-words';
import { toMarkdown } from '../words/to-markdown';
import { columnsOf, type Column } from './columns';
import { people } from './people';
import { tableRows, type Row } from './rows';

/**
 * Reads a table with a header, its columns separated by commas, semicolons or tabs.
 *
 * @returns undefined when the first row is no header of a schedule: it needs a title and a time, room or speaker
 */
export function readTable(text: string): ScheduleDraft | undefined {
  const [header, ...below] = tableRows(text) ?? [];
  const columns = columnsOf(header?.cells ?? []);
  if (!columns.has('title') || !TELLING.some((column) => columns.has(column))) return undefined;
  const problems: ScheduleProblem[] = [];
  const rows = withDates(below, columns.get('date'));
  const day = columns.get('date') ?? columns.get('start') ?? -1;
  const order = dateOrder(rows.map(({ cells }) => cells[day] ?? ''));
  const talks = rows.flatMap((row) => readRow(row, columns, order, problems));
  return { title: '', zone: undefined, talks, problems };
}

/** The rows with the date of the one above where theirs is empty: a date is often written once for its day. */
function withDates(rows: readonly Row[], column: number | undefined): readonly Row[] {
  if (column === undefined) return rows;
  let date = '';
  return rows.map((row) => {
    const own = row.cells[column]?.trim() ?? '';
    if (own !== '') date = own;
    return own === '' && date !== '' ? { ...row, cells: row.cells.with(column, date) } : row;
  });
}

const TELLING: readonly Column[] = ['start', 'date', 'room', 'speakers'];

function readRow(
  { cells, line, isBroken }: Row,
  columns: ReadonlyMap<Column, number>,
  order: 'month-first' | 'day-first',
  problems: ScheduleProblem[],
): TalkDraft[] {
  const cell = (column: Column): string | undefined => oneLine(cells[columns.get(column) ?? -1]);
  if (isBroken) {
    problems.push({
      line,
      message: sentence(
        'A quotation mark opens here and is never closed; this row and all below it were left out.',
      ),
    });
    return [];
  }
  const written = cell('title');
  if (written === undefined) {
    problems.push({ line, message: sentence('This row has no title and was left out.') });
    return [];
  }
  const bare = cancelledTitle(written);
  const times = timesOf(cell('date'), cell('start'), cell('end'), order);
  if (times.start === undefined && (cell('start') ?? cell('date')) !== undefined)
    problems.push({
      line,
      message: sentence('The time of “{0}” cannot be read; it stands among those without a time.', written),
    });
  const minutes = cell('duration');
  return [
    {
      id: cell('id'),
      title: bare.title,
      subtitle: cell('subtitle'),
      ...times,
      minutes: minutes === undefined ? undefined : parseMinutes(minutes.replace(/\s*min(?:utes?)?\.?$/i, '')),
      room: cell('room'),
      track: cell('track'),
      type: cell('type'),
      language: cell('language'),
      speakers: people(cells[columns.get('speakers') ?? -1] ?? '', cell('affiliation')),
      isCancelled: bare.isCancelled || isCancelledState(cell('status')),
      url: absolute(cell('url')),
      abstract: toMarkdown(cells[columns.get('abstract') ?? -1]),
      links: links([
        { url: cell('slides'), type: 'slides' },
        { url: cell('recording'), type: 'recording' },
      ]),
      line: () => line,
    },
  ];
}

function timesOf(
  date: string | undefined,
  start: string | undefined,
  end: string | undefined,
  order: 'month-first' | 'day-first',
): Pick<TalkDraft, 'start' | 'end'> {
  const [from = '', until] = (start ?? '').split(/\s+[-–—]\s+|(?<=\d)[-–—](?=\d{1,2}[:.])/);
  const begin = momentOf(date, from, undefined, order);
  return { start: begin, end: begin && momentOf(date, end ?? until ?? '', begin, order) };
}

/** A whole date and time, or a time at a date of its own column; an end before its start is on the next day. */
function momentOf(
  date: string | undefined,
  words: string,
  start: Moment | undefined,
  order: 'month-first' | 'day-first',
): Moment | undefined {
  const whole = /\d{4}-?\d{2}-?\d{2}[T ]\d/.test(words) ? parseMoment(words) : undefined;
  if (whole) return whole;
  const parts = /^(.*\S)\s+(\d{1,2}(?:[:.h]\d{2}){1,2}\s*(?:[ap]\.?m\.?)?|\d{1,2}\s*[ap]\.?m\.?)$/i.exec(
    words.trim(),
  );
  const day = readDate(parts?.[1] ?? date ?? '', order);
  const clock = readClock(parts?.[2] ?? words);
  if (day === undefined || clock === undefined) return undefined;
  const at = midnightOf(day) + clock;
  return { ms: start && at < start.ms ? at + DAY : at, offset: undefined };
}

function midnightOf({ year, month, day }: CalendarDate): number {
  return clockTime(year, month, day) ?? 0;
}
