import { dayOfHeading } from '../../conference/headings/day-name';

/** The number of a talk in its heading: `3. `, `Talk 03: `, `Day 2 – 03 `, `2.3 `. */
export interface HeadingNumber {
  /** What stands before the digits. */
  readonly lead: string;
  readonly digits: string;
  readonly divider: string;
  readonly rest: string;
}

const TALKS =
  'talk|session|lecture|presentation|vortrag|beitrag|présentation|presentation|conférence|exposé|charla|ponencia|sesión|presentación|intervento|sessione|presentazione|sessie|lezing|presentatie|palestra|sessão|apresentação';
const LEAD = new RegExp(`^[*_~]{0,3}(?:#|(?:n[or°]\\.?|nr\\.?|№|${TALKS})\\s{0,2}#?|(\\d{1,2})\\.)?$`, 'iu');
/** A number ends here; `9:30` and `5.2` are others. */
const DIVIDER = /^(?:[.):\]]+(?!\d)[*_~]{0,3}\s+|\s*[-–—|:·/]\s+|[*_~]{0,3}\s+)(?=\S)/u;

/**
 * How the headings of a day's talks are numbered, each; undefined where it has no such number, for all where the day
 * does not number its talks. Numbers say an order when they differ: tracks and days are none.
 *
 * @param titles as written
 */
export function headingNumbers(titles: readonly string[]): readonly (HeadingNumber | undefined)[] {
  const candidates = titles.map(numbersIn);
  const styles = new Map<string, number>();
  for (const own of candidates)
    for (const key of new Set(own.map(styleOf))) styles.set(key, (styles.get(key) ?? 0) + 1);
  const isStyle = (key: string): boolean => {
    const values = candidates.flatMap((own) => own.filter((each) => styleOf(each) === key).slice(0, 1));
    return values.length * 2 >= titles.length && isCounting(values);
  };
  const found = [...styles]
    .filter(([key]) => isStyle(key))
    .sort((a, b) => b[1] - a[1] || b[0].length - a[0].length);
  const [style] = found;
  return candidates.map((own) => own.find((each) => styleOf(each) === style?.[0]));
}

/** Whether numbers say an order. */
function isCounting(numbers: readonly HeadingNumber[]): boolean {
  const values = numbers.map(({ digits }) => Number(digits));
  const distinct = new Set(values).size;
  if (values.length === 1) return numbers.every((each) => isPlain(each) && Number(each.digits) < 10);
  // A pair of duplicates is a slip; more of them is another meaning.
  if (distinct * 2 <= values.length || Math.max(...values) > 99) return false;
  const isSpaced = numbers.every(({ divider, lead }) => divider.trim() === '' && !/\p{L}|#|\d/u.test(lead));
  const isMinor = numbers.some(({ lead }) => /\d\.$/.test(lead));
  // `9.00` and `9.30` are times.
  if (isMinor) return Math.min(...values) <= 2 && numbers.every(({ digits }) => !digits.startsWith('0'));
  return (
    !isSpaced ||
    (numbers.every(({ digits }) => digits.length > 1) && numbers.some(({ digits }) => digits.startsWith('0')))
  );
}

/** A number that is nothing else even where it stands alone: `1. `, `2) `, `#3 `, `Talk 4: `. */
function isPlain({ lead, divider }: HeadingNumber): boolean {
  return /^[.)]/.test(divider) || /[#\p{L}]/u.test(lead);
}

function styleOf({ lead, divider }: HeadingNumber): string {
  return `${lead}\n${divider}`;
}

/** Each number near the beginning of a title that could be its talk's. */
function numbersIn(title: string): HeadingNumber[] {
  const found: HeadingNumber[] = [];
  for (const { 0: digits, index } of title.slice(0, 60).matchAll(/(?<!\d)\d{1,3}(?!\d)/g)) {
    const lead = title.slice(0, index);
    const divider = DIVIDER.exec(title.slice(index + digits.length))?.[0];
    if (divider === undefined || !(LEAD.test(lead) || isDayLead(lead))) continue;
    const rest = title.slice(index + digits.length + divider.length);
    // `3. Oktober`
    if (lead === '' && dayOfHeading(title)?.kind === 'date') continue;
    found.push({ lead, digits, divider, rest });
  }
  return found;
}

/** `Day 2 – `, `Dienstag, `: a day and nothing else. */
function isDayLead(lead: string): boolean {
  const words = lead.replace(/[\s\p{P}]+$/u, '');
  const day = words === lead || words === '' ? undefined : dayOfHeading(words);
  return day !== undefined && day.before === '' && day.after === '';
}
