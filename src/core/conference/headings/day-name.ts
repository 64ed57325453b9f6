import { DAY_PARTS, DAY_WORDS, MONTHS, NUMBERS, WEEKDAYS } from './calendar';
import { remembered } from '../../text/remembered';
import { dateOrder, ISO, readDate, withoutMarks } from '../written-date';

/** A day that a heading, a folder or a file name speaks of. */
export interface DayName {
  readonly kind: 'number' | 'weekday' | 'date';
  /** Days of one conference with the same key are the same day. */
  readonly key: string;
  /** For sorting days of the same kind: the number, 1 (Monday) to 7, or yyyymmdd with a missing year as 0. */
  readonly order: number;
  /** Words before and after the day's own. */
  readonly before: string;
  readonly after: string;
  /** The day's own words. */
  readonly words: string;
  /** Other words stand with it, so that it may be a talk's title: a day only in the company of others. */
  readonly loose: boolean;
  /** `day-1`: the dash may be a minus, which only its neighbours (`day0`) can tell. */
  readonly dashed: boolean;
}

const word = (names: Iterable<string>): string => [...names].sort((a, b) => b.length - a.length).join('|');
const ORDINAL_WORDS = [...NUMBERS.keys()].filter((name) =>
  /^(?:first|second|third|\w+th|\p{L}+ter|premier|\p{L}+ième|primer[oa]?|primo|segund[oa]|secondo|tercero?|terzo|cuarto|quarto|quinto|\w+de|eerste)$/u.test(
    name,
  ),
);
const EDGE = { before: '(?<![\\p{L}\\p{N}])', after: '(?![\\p{L}\\p{N}])' };

const COUNTED = new RegExp(
  `${EDGE.before}(${word(DAY_WORDS)})(\\s*)([-–−#]?)\\s*(\\d{1,2}|${word(NUMBERS.keys())})${EDGE.after}`,
  'iu',
);
const ORDINAL = new RegExp(
  `${EDGE.before}(?:(\\d{1,2})(?:st|nd|rd|th|\\.|er|ème|e|º)|(${word(ORDINAL_WORDS)}))\\s+(?:${word(DAY_WORDS)})${EDGE.after}`,
  'iu',
);
const JAPANESE = /(?:第\s*)?(\d{1,2}|[一二三四五])\s*(?:日目|天)/u;

/** What is quick to see of a day told by a number: nearly no heading has it. Names beyond ASCII are looked at. */
const MAY_COUNT = mayHold(DAY_WORDS, '');

function mayHold(names: Iterable<string>, others: string): RegExp {
  const plain = [...names].filter((name) => /^[a-z-]+$/.test(name));
  return new RegExp(`[${others}\\u0080-\\uffff]|(?<![A-Za-z0-9])(?:${word(plain)})`, 'i');
}

const COMPACT = /(?<!\d)((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)/;
/** What people call something that comes on day 2 of running a system; no day of a conference. */
const OPERATIONS = /^(?:ops|operations?|problems?|challenges?|readiness|concerns?|and beyond|of)\b/i;

/** `of 3`, `/3`, `von 2`: how many days there are. */
const COUNT_OF_DAYS = new RegExp(
  `^\\s*(?:of|/|von|sur|de|di|van)\\s*(?:\\d{1,2}|${word(NUMBERS.keys())})${EDGE.after}`,
  'iu',
);

/** What may follow a day's name without making a title of it. */
const NOTES_OF_DAY =
  /^(?:my |raw )?(?:notes?|talks|sessions|recap|summary|notizen|vorträge|notas|appunti|notities)$/i;

/** A talk with its day in brackets. */
const TALK_OF_DAY =
  /\b(?:key ?notes?|talk|panel|lightning|opening|closing|locknote|plenary|session|tutorial)\b/i;

/**
 * The day that a heading names: `Day 3`, `KubeCon Day 2 (Thursday)`, `Wed 14 Feb`, `gitopscon (Tuesday)`,
 * `2024-03-20`. Undefined for talks that only mention one: `Surviving Day2: Picking the right tool`.
 */
export function dayOfHeading(text: string): DayName | undefined {
  return dayOfWords(text);
}

const dayOfWords = remembered((text): DayName | undefined => {
  const words = /[^\p{L}\p{N}\s-]/u.test(text) ? withoutMarks(text) : text;
  return countedDay(words) ?? datedDay(words);
});

/** The day that a folder or file name holds, its extension taken off: `01-tuesday`, `day1_keynote`, `2012-04-23`. */
export function dayOfFileName(name: string): DayName | undefined {
  const compact = COMPACT.exec(name);
  if (compact) return dateName(name, compact, Number(compact[1]), Number(compact[2]), Number(compact[3]));
  const iso = ISO.exec(name);
  if (iso) return dateName(name, iso, Number(iso[1]), Number(iso[3]), Number(iso[4]));
  const dashed = /(?<![a-z])day-\d/i.test(name);
  const counted = countedDay(name.replace(/_+/g, ' ').replace(/(?<=\p{L})-(?=\p{L})/gu, ' '), true);
  if (counted) return wordCount(counted.before) > 3 ? undefined : { ...counted, loose: false, dashed };
  const american = /^(.*?)(?<!\d)(\d{1,2})[-_](\d{1,2})[-_](\d{2})$/.exec(name);
  if (american) {
    const [month, day, year] = [Number(american[2]), Number(american[3]), 2000 + Number(american[4])];
    if (month >= 1 && month <= 12 && day >= 1 && day <= 31) {
      const words = name.slice(american[1]?.length ?? 0);
      return made('date', dateOrder(year, month, day), american[1] ?? '', '', words);
    }
  }
  return spokenFileName(name);
}

function countedDay(text: string, inName = false): DayName | undefined {
  if (!MAY_COUNT.test(text)) return undefined;
  const counted = COUNTED.exec(text);
  const found = counted ?? ORDINAL.exec(text) ?? JAPANESE.exec(text);
  if (!found) return undefined;
  const count = counted ? counted[4] : (found[1] ?? found[2]);
  const value = countOf(count ?? '');
  if (value === undefined) return undefined;
  const before = text.slice(0, found.index);
  const after = text.slice(found.index + found[0].length);
  const minus = counted !== null && !inName && /[-–−]/.test(counted[3] ?? '') && counted[2] !== '';
  const verdict = inName ? { loose: false } : judgeNeighbours(before, after);
  if (!verdict) return undefined;
  const number = minus ? -value : value;
  return { ...made('number', number, before, after, found[0]), loose: verdict.loose };
}

function countOf(text: string): number | undefined {
  const chinese = '一二三四五'.indexOf(text);
  if (text !== '' && chinese >= 0) return chinese + 1;
  return /^\d+$/.test(text) ? Number(text) : NUMBERS.get(text.toLowerCase());
}

/** Whether the words around `Day N` leave it a day, and whether that needs company to be believed. */
function judgeNeighbours(before: string, after: string): { loose: boolean } | undefined {
  const ahead = before.replace(/[\s\p{P}]+$/u, '');
  const rest = after.replace(COUNT_OF_DAYS, '').replace(/^[\s\p{P}]+/u, '');
  if (NOTES_OF_DAY.test(rest)) return { loose: wordCount(ahead) > 4 };
  if (rest === '' || isDateOnly(rest) || /^\s*[([]/.test(after)) return { loose: wordCount(ahead) > 6 };
  if (OPERATIONS.test(rest)) return undefined;
  const apart = /^\s*[-–—:,|.?!/]/.test(after);
  if (ahead !== '')
    return apart && wordCount(rest) <= 3 && wordCount(ahead) <= 4 ? { loose: true } : undefined;
  if (apart) return { loose: wordCount(rest) > 4 };
  return wordCount(rest) <= 3 ? { loose: true } : undefined;
}

/** A date has a digit or a weekday's name. */
const MAY_DATE = mayHold(WEEKDAYS.keys(), '0-9');
const MAY_BE_DATE = new RegExp(`\\d|${EDGE.before}(?:${word(WEEKDAYS.keys())})${EDGE.after}`, 'iu');

/** A day told by weekday or date. */
function datedDay(text: string): DayName | undefined {
  if (!MAY_DATE.test(text) || !MAY_BE_DATE.test(text)) return undefined;
  const trimmed = text.trim();
  const whole = readDate(trimmed);
  if (whole) return made(whole.kind, whole.order, '', '', trimmed);
  const bracket = /^(.*\S)\s*[([]([^()[\]]+)[)\]]$/.exec(trimmed);
  for (const [before, words] of bracket ? [[bracket[1], bracket[2]]] : tailsOf(trimmed)) {
    if (before === undefined || words === undefined || wordCount(before) > 6) continue;
    const date = TALK_OF_DAY.test(before) ? undefined : readDate(words);
    if (date) return { ...made(date.kind, date.order, before, '', words), loose: !date.weekday };
  }
  const last = /^(\S+(?:\s+\S+){0,2})\s+(\p{L}+)$/u.exec(trimmed);
  if (last?.[1] !== undefined && last[2] !== undefined) {
    const date = readDate(last[2]);
    if (date) return { ...made(date.kind, date.order, last[1], '', last[2]), loose: true };
  }
  const head = /^(.*?)(?:\s+[-–—|]\s+|,\s+|:\s+|\s+[([])(.+)$/.exec(trimmed);
  if (head?.[1] !== undefined && head[2] !== undefined) {
    const date = readDate(head[1]);
    if (date) return { ...made(date.kind, date.order, '', head[2], head[1]), loose: true };
  }
  return undefined;
}

/** What stands ahead of each separator and after it, the longest rest first: a date has commas of its own. */
function tailsOf(text: string): [string, string][] {
  return [...text.matchAll(/\s+[-–—|]\s+|,\s+|:\s+/g)].map(({ index, 0: separator }) => [
    text.slice(0, index),
    text.slice(index + separator.length),
  ]);
}

function isDateOnly(text: string): boolean {
  return (
    readDate(text) !== undefined ||
    text.split(/[^\p{L}\p{N}]+/u).every((part) => DAY_PARTS.has(part.toLowerCase()))
  );
}

/** Weekdays and spoken dates in names: `01-tuesday`, `mon`, `17-Avril`, `friday-keynotes`. */
function spokenFileName(name: string): DayName | undefined {
  const plain = name.replace(/^\d+[-_. ]+(?=\p{L})/u, (prefix) =>
    /^\d+[-_. ]+\p{L}+$/u.test(name) && MONTHS.has(name.slice(prefix.length).toLowerCase()) ? prefix : '',
  );
  const words = plain.split(/[-_. ,]+/).filter((part) => part !== '');
  const whole = readDate(words.join(' '));
  if (whole) return made(whole.kind, whole.order, '', '', words.join(' '));
  const [first = ''] = words;
  const weekday = WEEKDAYS.get(first.toLowerCase());
  if (weekday === undefined || first.length < 3) return undefined;
  return { ...made('weekday', weekday, '', words.slice(1).join(' '), first), loose: true };
}

function dateName(
  name: string,
  found: RegExpExecArray,
  year: number,
  month: number,
  day: number,
): DayName | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  const after = name.slice(found.index + found[0].length);
  return made('date', dateOrder(year, month, day), name.slice(0, found.index), after, found[0]);
}

function made(kind: DayName['kind'], order: number, before: string, after: string, words: string): DayName {
  return { kind, key: `${kind}:${String(order)}`, order, before, after, words, loose: false, dashed: false };
}

function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

/** `day-1` beside `day0` or `day1` is minus one; beside `day-2` alone it is day one. */
export function withSign(day: DayName, siblings: readonly string[]): DayName {
  if (!day.dashed || day.kind !== 'number') return day;
  const undashed = siblings.some((name) => /(?<![a-z])day\d/i.test(name));
  return undashed ? { ...day, order: -day.order, key: `number:${String(-day.order)}` } : day;
}
