import { entry, type FrontMatter } from '../note/front-matter/front-matter';

/** Why Hugo leaves a page out: its author holds it back, it is to appear later, or its time is over. */
export interface Withheld {
  readonly reason: 'draft' | 'future' | 'expired';
  /** As the front matter has it; undefined for a draft. */
  readonly date?: string;
}

/** The keys that Hugo reads each date from, first come first served (its configuration `frontmatter`, by default). */
const PUBLISHED = ['publishDate', 'pubdate', 'published', 'date'];
const EXPIRED = ['expiryDate', 'unpublishdate'];

/**
 * Whether `hugo`, without switches, leaves a page out.
 *
 * @param now milliseconds
 * @returns undefined for a page that is published
 * @see https://gohugo.io/getting-started/usage/#draft-future-and-expired-content
 */
export function withheld(frontMatter: FrontMatter | undefined, now: number): Withheld | undefined {
  const draft = entry(frontMatter, 'draft')?.value;
  if (draft === true || (typeof draft === 'string' && draft.toLowerCase() === 'true'))
    return { reason: 'draft' };
  const from = dateOf(frontMatter, PUBLISHED);
  if (from && from.time > now) return { reason: 'future', date: from.date };
  const until = dateOf(frontMatter, EXPIRED);
  return until && until.time <= now ? { reason: 'expired', date: until.date } : undefined;
}

/** Undefined when none of the keys holds a date that is surely read; nothing is said then. */
function dateOf(
  frontMatter: FrontMatter | undefined,
  keys: readonly string[],
): { date: string; time: number } | undefined {
  for (const key of keys) {
    const value = entry(frontMatter, key)?.value;
    if (typeof value !== 'string' || value.trim() === '') continue;
    const date = value.trim();
    const [, day, time = 'T00:00', zone = 'Z'] = DATE.exec(date) ?? [];
    // Without a time zone Hugo takes UTC.
    const read = day === undefined ? Number.NaN : Date.parse(`${day}${time.replace(/^[t ]+/i, 'T')}${zone}`);
    return Number.isNaN(read) ? undefined : { date, time: read };
  }
  return undefined;
}

const DATE = /^(\d{4}-\d\d-\d\d)([Tt ]+\d\d:\d\d(?::\d\d(?:\.\d+)?)?)? ?([Zz]|[-+]\d\d:\d\d)?$/;
