import { DAY_PARTS, MONTHS, WEEKDAYS } from './headings/calendar';

export const ISO = /(?<!\d)((?:19|20)\d\d)([-_./])(\d{1,2})\2(\d{1,2})(?!\d)/;
const DAY_FIRST = /(?<![\d./])(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2}|(?!\d))/;
const SLASHED = /(?<![\d./])(\d{1,2})\/(\d{1,2})(?:\/(\d{4}|\d{2}))?(?![\d/])/;

/** A date or weekday that some words are. */
export interface ReadDate {
  readonly kind: 'weekday' | 'date';
  readonly order: number;
  readonly weekday: boolean;
}

/** Reads words that are a date and nothing else; undefined when any other word is among them. */
export function readDate(text: string): ReadDate | undefined {
  let rest = text;
  let [year, month, day] = [0, 0, 0];
  const numeric = ISO.exec(rest) ?? DAY_FIRST.exec(rest) ?? SLASHED.exec(rest);
  if (numeric) {
    if (ISO.test(rest)) [year, month, day] = [Number(numeric[1]), Number(numeric[3]), Number(numeric[4])];
    else if (numeric[0].includes('.'))
      [day, month, year] = [Number(numeric[1]), Number(numeric[2]), fullYear(numeric[3])];
    else {
      const [first, second] = [Number(numeric[1]), Number(numeric[2])];
      [month, day] = first > 12 ? [second, first] : [first, second];
      year = fullYear(numeric[3]);
    }
    if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
    rest = rest.replace(numeric[0], ' ');
  }
  let weekday = 0;
  for (const part of rest.toLowerCase().match(/\p{L}+(?:-feira)?|\d+/gu) ?? []) {
    const number = /^\d+$/.test(part) ? Number(part) : undefined;
    if (number !== undefined) {
      if (number >= 1900 && number < 2100 && year === 0) year = number;
      else if (number >= 1 && number <= 31 && day === 0) day = number;
      else return undefined;
    } else if (weekday === 0 && WEEKDAYS.has(part)) weekday = WEEKDAYS.get(part) ?? 0;
    else if (month === 0 && MONTHS.has(part)) month = MONTHS.get(part) ?? 0;
    else if (
      !/^(?:st|nd|rd|th|er|e|the|of|de|den|der|le|el|il|di|del|am)$/.test(part) &&
      !DAY_PARTS.has(part)
    )
      return undefined;
  }
  if (month > 0 && day > 0) return { kind: 'date', order: dateOrder(year, month, day), weekday: weekday > 0 };
  return weekday > 0 && month === 0 ? { kind: 'weekday', order: weekday, weekday: true } : undefined;
}

/** For sorting: yyyymmdd. */
export function dateOrder(year: number, month: number, day: number): number {
  return year * 10_000 + month * 100 + day;
}

function fullYear(text: string | undefined): number {
  if (!text) return 0;
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}

/** Emoji, their names (`:tada:`) and marks such as ™ are no words. */
export function withoutMarks(text: string): string {
  return text
    .replace(/:[a-z][a-z0-9_+-]*:/g, ' ')
    .replace(
      /\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\uFE0F|\u200D|\u20E3|[™®©]/gu,
      ' ',
    )
    .trim();
}
