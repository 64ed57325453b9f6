import { sentence } from '../../language/sentence';
import { entry } from '../../note/front-matter/front-matter';
import { cut, type Span } from '../../text/span';
import { DATE_KEYS } from '../date-keys';
import { changeTo } from '../change-to';
import type { Fix, Rule } from '../rule';
import { SIGN } from '../signs/sign';
import { isInSite } from '../site';

export const badDate: Rule = {
  id: 'bad-date',
  severity: 'error',
  about: 'An invalid date in front matter, such as `2024-05-010`: newer versions of Hugo stop at it.',
  needs: SIGN.date,
  *check(checked) {
    const { frontMatter } = checked.note;
    if (!frontMatter || !isInSite(checked)) return;
    // Of a block with a key twice all keys are known all the same.
    if (frontMatter.error && frontMatter.error.kind !== 'duplicate-key') return;
    for (const key of DATE_KEYS) {
      const found = entry(frontMatter, key);
      if (typeof found?.value !== 'string') continue;
      const words = found.value.trim();
      if (words === '' || isDate(words)) continue;
      yield {
        span: found.valueSpan,
        message: sentence(
          '“{0}” is not a valid date, and Hugo 0.152 and later stop at it; write dates as 2024-05-31.',
          cut(checked.text, found.valueSpan),
        ),
        fixes: corrections(checked.text, found.valueSpan, words),
      };
    }
  },
};

/** The date as Hugo reads it, in the quotes that are there. */
function corrections(text: string, span: Span, words: string): Fix[] {
  const at = cut(text, span).indexOf(words);
  if (at < 0) return [];
  const start = span.start + at;
  return changeTo({ start, end: start + words.length }, whole(words));
}

const DAY = /^(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)(.*)$/;
/** The forms that Hugo tries (github.com/spf13/cast, `timeFormats`) have two digits for all, and seconds. */
const TIME =
  /^(?:[Tt ]+(\d{1,2}):(\d{2}):(\d{2})(?:\.\d+)?(?: ?(?:[Zz]|[-+]\d{1,2}(?::?\d{2})?|[A-Z]{2,5}))*)?$/;
/** What people leave out of a date that is meant so: zeros and seconds. */
const SHORT = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:([Tt ])[ ]*(\d{1,2}):(\d{2})(:\d{2})?(.*))?$/;

/** A date with the zeros and seconds that it lacks; undefined when that is none either. */
function whole(words: string): string | undefined {
  const [, year = '', month = '', day = '', mark, hour = '', minute = '', second = ':00', rest = ''] =
    SHORT.exec(words) ?? [];
  if (year === '') return undefined;
  const date = [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
  const found =
    mark === undefined ? date : `${date}${mark}${hour.padStart(2, '0')}:${minute}${second}${rest}`;
  return isDate(found) ? found : undefined;
}

/** Whether Hugo can read words as a date; of the forms with the name of a month nothing is said. */
function isDate(words: string): boolean {
  if (/\d/.test(words) && /(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i.test(words)) return true;
  // Seconds since 1970, and a bare time.
  if (/^\d+$/.test(words) || /^\d{1,2}:\d{2}(?:[AP]M)?$/i.test(words)) return true;
  const [, year, month, day, rest = ''] = DAY.exec(words) ?? [];
  if (year === undefined || month?.length !== 2 || day?.length !== 2) return false;
  const time = TIME.exec(rest.trimEnd());
  if (!time) return false;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  if (date.getUTCMonth() !== Number(month) - 1 || date.getUTCDate() !== Number(day)) return false;
  return Number(time[1] ?? 0) < 24 && Number(time[2] ?? 0) < 60 && Number(time[3] ?? 0) <= 60;
}
