import Papa from 'papaparse';
import type { ScheduleDraft, TalkDraft } from '../draft';
import type { ScheduleProblem } from '../schedule';
import { clockTime, DAY, parseMinutes, parseMoment, type Moment } from '../time/moment';
import { readClock, readDate, type CalendarDate } from '../time/written-date';
import { cancelledTitle, isCancelledState } from '../words/kind';
import { absolute, links } from '../words/links';
import { oneLine } from '../words/plain-words';
import { speaker } from '../words/speakers';
import { toMarkdown } from '../words/to-markdown';
import { columnsOf, type Column } from './columns';

/** A row of a table with the line where it begins, from 1. */
interface Row {
  readonly cells: readonly string[];
  readonly line: number;
}

/**
 * Reads a table with a header, its columns separated by commas, semicolons or tabs.
 *
 * @returns undefined when the first row is no header of a schedule: it needs a title and a time, room or speaker
 */
export function readTable(text: string): ScheduleDraft | undefined {
  const delimiter = delimiterOf(text);
  if (delimiter === undefined) return undefined;
  const [header, ...rows] = rowsOf(text, delimiter);
  const columns = columnsOf(header?.cells ?? []);
  if (!columns.has('title') || !TELLING.some((column) => columns.has(column))) return undefined;
  const problems: ScheduleProblem[] = [];
  const order = rows.some(
    ({ cells }) =>
      Number(/^(\d{1,2})[/-]/.exec(cells[columns.get('date') ?? columns.get('start') ?? -1] ?? '')?.[1]) > 12,
  )
    ? 'day-first'
    : 'month-first';
  const talks = rows.flatMap((row) => readRow(row, columns, order, problems));
  return { title: '', zone: undefined, talks, problems };
}

const TELLING: readonly Column[] = ['start', 'date', 'room', 'speakers'];

/** The one by which the header has most columns of a schedule. */
function delimiterOf(text: string): string | undefined {
  const header = /^[^\r\n]*/.exec(text)?.[0] ?? '';
  const scored = ['\t', ';', ',', '|'].map((delimiter) => {
    const cells = Papa.parse<string[]>(header, { delimiter }).data[0] ?? [];
    return { delimiter, count: columnsOf(cells).size };
  });
  const best = scored.toSorted((a, b) => b.count - a.count)[0];
  return best && best.count >= 2 ? best.delimiter : undefined;
}

function rowsOf(text: string, delimiter: string): Row[] {
  const rows: Row[] = [];
  let from = 0;
  let line = 1;
  Papa.parse<string[]>(text, {
    delimiter,
    step: ({ data, meta }) => {
      const [empty] = /^[\r\n]*/.exec(text.slice(from, meta.cursor)) ?? [''];
      const first = line + breaksIn(empty);
      if (data.some((cell) => cell.trim() !== '')) rows.push({ cells: data, line: first });
      line += breaksIn(text.slice(from, meta.cursor));
      from = meta.cursor;
    },
  });
  return rows;
}

const breaksIn = (text: string): number => text.split(/\r\n|\n|\r/).length - 1;

function readRow(
  { cells, line }: Row,
  columns: ReadonlyMap<Column, number>,
  order: 'month-first' | 'day-first',
  problems: ScheduleProblem[],
): TalkDraft[] {
  const cell = (column: Column): string | undefined => oneLine(cells[columns.get(column) ?? -1]);
  const written = cell('title');
  if (written === undefined) {
    problems.push({ line, message: 'This row has no title and was left out.' });
    return [];
  }
  const bare = cancelledTitle(written);
  const times = timesOf(cell('date'), cell('start'), cell('end'), order);
  if (times.start === undefined && (cell('start') ?? cell('date')) !== undefined)
    problems.push({
      line,
      message: `The time of “${written}” cannot be read; it stands among those without a time.`,
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
      speakers: (cell('speakers') ?? '')
        .split(/\s*[;&|]\s*|,\s+|\s+and\s+/)
        .flatMap((name) => speaker(name, cell('affiliation'))),
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
  const parts = /^(.*\S)\s+(\d{1,2}(?:[:.]\d{2}){1,2}\s*(?:[ap]\.?m\.?)?|\d{1,2}\s*[ap]\.?m\.?)$/i.exec(
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
