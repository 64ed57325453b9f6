import { entry } from '../../note/front-matter/front-matter';
import { cut } from '../../text/span';
import type { Rule } from '../rule';
import { isInSite } from '../site';

/** Keys that Hugo reads as dates. */
const KEYS = ['date', 'publishDate', 'expiryDate', 'lastmod'];

export const badDate: Rule = {
  id: 'bad-date',
  severity: 'error',
  about: 'A date in front matter that is none, such as `2024-05-010`: newer Hugo versions stop at it.',
  *check(checked) {
    const { frontMatter } = checked.note;
    if (!frontMatter || !isInSite(checked)) return;
    // Of a block with a key twice all keys are known all the same.
    if (frontMatter.error && frontMatter.error.kind !== 'duplicate-key') return;
    for (const key of KEYS) {
      const found = entry(frontMatter, key);
      if (typeof found?.value !== 'string') continue;
      const words = found.value.trim();
      if (words === '' || isDate(words)) continue;
      yield {
        span: found.valueSpan,
        message: `“${cut(checked.text, found.valueSpan)}” is no date, and Hugo stops at it from 0.152 on; write it as 2024-05-31.`,
        fixes: [],
      };
    }
  },
};

const DAY = /^(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)(.*)$/;
const TIME =
  /^(?:[Tt ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(?: ?(?:[Zz]|[-+]\d{1,2}(?::?\d{2})?|[A-Z]{2,5}))*)?$/;

/** Whether Hugo can read words as a date; of the forms with the name of a month nothing is said. */
function isDate(words: string): boolean {
  if (/\d/.test(words) && /(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i.test(words)) return true;
  // Seconds since 1970, and a bare time.
  if (/^\d+$/.test(words) || /^\d{1,2}:\d{2}(?:[AP]M)?$/i.test(words)) return true;
  const [, year, month, day, rest = ''] = DAY.exec(words) ?? [];
  if (year === undefined) return false;
  const time = TIME.exec(rest.trimEnd());
  if (!time) return false;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  if (date.getUTCMonth() !== Number(month) - 1 || date.getUTCDate() !== Number(day)) return false;
  return Number(time[1] ?? 0) < 24 && Number(time[2] ?? 0) < 60 && Number(time[3] ?? 0) <= 60;
}
