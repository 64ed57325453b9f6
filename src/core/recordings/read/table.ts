import { namesIn } from '../../schedule/words/names-in';
import Papa from 'papaparse';
import { readDate } from '../../schedule/time/written-date';
import type { MediaKind } from '../list';
import { dateOf, type EntryDraft } from './draft';

const TITLE =
  /^(?:(?:talk|session|video|event|proposal)?[ _-]?(?:title|name)|titel|titre|título|titolo|talk|session|vortrag|subject)$/i;
const COLUMNS: readonly (readonly [MediaKind | undefined, RegExp])[] = [
  ['recording', /\b(?:video|recording|youtube|aufzeichnung|watch|vidéo|vídeo)\b/i],
  ['slides', /\b(?:slides?|deck|presentation|folien|pdf)\b/i],
  ['code', /\b(?:code|repo(?:sitory)?|github)\b/i],
  [undefined, /\b(?:url|link|address|href|webpage_url)\b/i],
];
const SPEAKERS =
  /^(?:speakers?|presenters?|authors?|people|referent(?:en|in)?|vortragende(?:r)?)(?:[ _-]?names?)?$/i;
const PUBLISHED = /^(?:published(?:[ _-]?at)?|upload(?:ed)?(?:[ _-]?(?:at|date))?|veröffentlicht)$/i;
const DAY = /^(?:date|day|datum|tag)$/i;

/** A table is at most so wide. */
const WIDEST = 100;

/** Reads a table with columns for titles and addresses, with a header or without; undefined for anything else. */
export function readMediaTable(text: string): EntryDraft[] | undefined {
  const head = /^[^\r\n]*/.exec(text)?.[0] ?? '';
  for (const delimiter of ['\t', ';', ',', '|']) {
    if (!head.includes(delimiter)) continue;
    const { data } = Papa.parse<string[]>(text, { delimiter, skipEmptyLines: true });
    const rows = data.map((cells) => cells.slice(0, WIDEST).map((cell) => cell.trim()));
    const found = withHeader(rows) ?? withoutHeader(rows);
    if (found) return found;
  }
  return undefined;
}

function withHeader([header = [], ...rows]: readonly (readonly string[])[]): EntryDraft[] | undefined {
  const title = header.findIndex((cell) => TITLE.test(cell) && !/\burl\b/i.test(cell));
  if (title < 0 || header.length < 2) return undefined;
  const columns = header.flatMap((cell, at) => {
    const found =
      at === title ? undefined : COLUMNS.find(([, pattern]) => pattern.test(cell.replace(/_/g, ' ')));
    return found ? [{ at, kind: found[0] }] : [];
  });
  if (columns.length === 0) return undefined;
  const place = (pattern: RegExp): number => header.findIndex((cell) => pattern.test(cell));
  const [speakers, published, day] = [place(SPEAKERS), place(PUBLISHED), place(DAY)];
  return rows.flatMap((cells) =>
    columns.flatMap(({ at, kind }): EntryDraft[] => {
      const url = cells[at] ?? '';
      if (!/^https?:\/\//i.test(url)) return [];
      return [
        {
          title: cells[title],
          url,
          kind,
          speakers: namesIn(cells[speakers] ?? ''),
          published: readDay(cells[published]),
          day: readDay(cells[day]),
        },
      ];
    }),
  );
}

/** Rows of which each has one address, beside the longest words. */
function withoutHeader(rows: readonly (readonly string[])[]): EntryDraft[] | undefined {
  const drafts = rows.flatMap((cells): EntryDraft[] => {
    const addresses = cells.filter((cell) => /^https?:\/\/\S+$/i.test(cell));
    const words = cells.filter((cell) => !/^https?:\/\//i.test(cell) && /\p{L}/u.test(cell));
    const title = words.toSorted((a, b) => b.length - a.length)[0];
    return title === undefined ? [] : addresses.map((url) => ({ title, url }));
  });
  const filled = new Set(drafts.map(({ url }) => url)).size;
  return rows.length > 0 && filled >= rows.length * 0.8 ? drafts : undefined;
}

function readDay(written: string | undefined): string | undefined {
  if (written === undefined || written === '') return undefined;
  const iso = dateOf(written);
  const date = iso === undefined ? readDate(written) : undefined;
  if (!date) return iso;
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${String(date.year)}-${two(date.month)}-${two(date.day)}`;
}
