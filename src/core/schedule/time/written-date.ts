import { WEEKDAYS } from '../../conference/headings/calendar';
import { HOUR, MINUTE, clockTime } from './moment';

/** A day of the calendar. */
export interface CalendarDate {
  readonly year: number;
  /** From 1. */
  readonly month: number;
  readonly day: number;
}

const MONTHS: readonly RegExp[] = [
  /^(?:jan|gen|ene)/i,
  /^(?:feb|fév|fev)/i,
  /^(?:mar|mär|mrz|maa)/i,
  /^(?:apr|avr|abr)/i,
  /^(?:may|mai|mag|mei)/i,
  /^(?:jun|juin|giu)/i,
  /^(?:jul|juil|lug)/i,
  /^(?:aug|aoû|aou|ago)/i,
  /^(?:sep|set)/i,
  /^(?:oct|okt|ott|out)/i,
  /^(?:nov)/i,
  /^(?:dec|dez|déc|dic)/i,
];

/**
 * A date as people and their spreadsheets write it: `2025-04-01`, `01.04.2025`, `April 1, 2025`, `1 April 2025`,
 * `4/1/2025`.
 *
 * @param order which number of `4/5/2025` is the month
 * @returns undefined for anything else, and for days that are not in the calendar
 */
export function readDate(
  words: string,
  order: 'month-first' | 'day-first' = 'month-first',
): CalendarDate | undefined {
  const text = words.trim();
  const eastern = /(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]/.exec(text);
  if (eastern) return dateOf(eastern[1], eastern[2], eastern[3]);
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})\b/.exec(text);
  if (iso) return dateOf(iso[1], iso[2], iso[3]);
  const dotted = /^(?:\p{L}+[.,]?\s+)?(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})\b/u.exec(text);
  if (dotted) return dateOf(dotted[3], dotted[2], dotted[1]);
  const slashed = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})\b/.exec(text);
  if (slashed) {
    const isDayFirst = Number(slashed[1]) > 12 || (order === 'day-first' && Number(slashed[2]) <= 12);
    return isDayFirst
      ? dateOf(slashed[3], slashed[2], slashed[1])
      : dateOf(slashed[3], slashed[1], slashed[2]);
  }
  const year = /\b(\d{4})\b/.exec(text)?.[1];
  const day = /\b(\d{1,2})(?:st|nd|rd|th)?\b(?!\s*:)/.exec(text.replace(/\b\d{4}\b/, ''))?.[1];
  const month = text
    .split(/[^\p{L}]+/u)
    .map((word) =>
      // `mardi` and `maandag` begin like months.
      word.length < 3 || WEEKDAYS.has(word.toLowerCase())
        ? -1
        : MONTHS.findIndex((name) => name.test(word) && !/day$/i.test(word)),
    )
    .find((index) => index >= 0);
  return month === undefined ? undefined : dateOf(year, String(month + 1), day);
}

function dateOf(year?: string, month?: string, day?: string): CalendarDate | undefined {
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const full = year.length === 2 ? 2000 + Number(year) : Number(year);
  const date = { year: full, month: Number(month), day: Number(day) };
  return clockTime(date.year, date.month, date.day) === undefined ? undefined : date;
}

/** Milliseconds since midnight of `08:10`, `8.10`, `8:10 pm`, `8 PM`, `14h30`, `下午2:40`; undefined for anything else. */
export function readClock(words: string): number | undefined {
  const spoken = words
    .trim()
    .replace(
      /^(上午|午前|오전|下午|午後|오후)\s*(.*)$/,
      (_, half: string, clock: string) => `${clock} ${/^(?:上午|午前|오전)$/.test(half) ? 'am' : 'pm'}`,
    );
  const found = /^(\d{1,2})(?:[:.h](\d{2}))?(?::\d{2})?(?:\s*([ap])\.?\s?m\.?)?(?:\s*(?:h|Uhr))?$/i.exec(
    spoken,
  );
  if (!found || (found[2] === undefined && found[3] === undefined)) return undefined;
  const [hour, minute] = [Number(found[1]), Number(found[2] ?? 0)];
  const half = found[3]?.toLowerCase();
  if (minute > 59 || hour > (half === undefined ? 24 : 12)) return undefined;
  const hours = half === undefined ? hour : (hour % 12) + (half === 'p' ? 12 : 0);
  return hours * HOUR + minute * MINUTE;
}

/**
 * Which number of dates such as `4/5/2025` is the month: a number above 12 tells, else the order in which the days of
 * an event are closer together.
 */
export function dateOrder(cells: readonly string[]): 'month-first' | 'day-first' {
  const dates = cells.filter((cell) => /^\s*\d{1,2}[/-]\d{1,2}[/-]\d{4}/.test(cell));
  if (dates.some((cell) => Number(/\d+/.exec(cell)?.[0]) > 12)) return 'day-first';
  const spread = (order: 'month-first' | 'day-first'): number => {
    const times = dates.flatMap((cell) => {
      const date = readDate(cell, order);
      return date ? (clockTime(date.year, date.month, date.day) ?? []) : [];
    });
    return Math.max(...times) - Math.min(...times);
  };
  return dates.length > 1 && spread('day-first') < spread('month-first') ? 'day-first' : 'month-first';
}
