import { sentence } from '../../language/sentence';
import type { Json } from '../../schedule/json/json';
import type { MediaList, NotAList } from '../list';
import { finishList } from './draft';
import { readFeed } from './feed';
import { readHostedLists, readJsonLists, type Found } from './json';
import { readLines } from './lines';
import { readPage } from './page';
import { readScheduleLinks } from './schedule';
import { readMediaTable } from './table';

const known = (): string =>
  sentence(
    'Known are lists of yt-dlp (--flat-playlist -J or -j), feeds of YouTube, playlistItems of its API, schedules with recordings or slides, saved or copied pages, tables (CSV, TSV) and lines of titles with addresses.',
  );

/** Longer files are no lists. */
const LONGEST = 100_000_000;

/**
 * Reads a list of recordings or slides. The format is told from the content; nothing is thrown, whatever the text is.
 *
 * @param text of a file or of the clipboard; a byte order mark and any line breaks are fine
 */
export function readList(text: string): MediaList | NotAList {
  const bare = text.replace(/^\uFEFF/, '');
  if (bare.trim() === '') return { reason: sentence('There is nothing in it to read.') };
  if (bare.length > LONGEST) return { reason: sentence('This is too long to be a list of recordings.') };
  try {
    const found = read(bare);
    if ('reason' in found) return found;
    const list = finishList(found.drafts, found.remarks);
    if (list.entries.length > 0) return list;
    const why = list.remarks[0] ?? sentence('There are no titles with addresses in it.');
    return { reason: [why, known()].join(' ') };
  } catch (thrown) {
    // The libraries throw at some texts that nobody would call a list.
    const what = thrown instanceof Error ? (thrown.message.split('\n')[0] ?? '') : String(thrown);
    return { reason: sentence('This cannot be read as a list ({0}). {1}', what, known()) };
  }
}

function read(text: string): Found | NotAList {
  const start = text.trimStart();
  if (/^[{[]/.test(start)) {
    const values = jsonOf(start);
    const found = values && (readJsonLists(values) ?? readScheduleLinks(text) ?? readHostedLists(values));
    if (found) return found;
    if (!start.startsWith('[') || values) return { reason: brokenOr(values) };
  }
  if (/^BEGIN:V/im.test(start.slice(0, 200))) {
    const found = readScheduleLinks(text);
    if (found) return found;
  }
  if (start.startsWith('<') && /^<(?:[?!]|\w)/.test(start) && !/^<https?:/i.test(start))
    return readMarkup(text);
  const table = readMediaTable(text);
  if (table && table.length > 0) return { drafts: table, remarks: [] };
  const lines = readLines(text);
  return { drafts: lines, remarks: [] };
}

function brokenOr(values: readonly Json[] | undefined): string {
  return values
    ? sentence('This JSON file holds no list of a known format. {0}', known())
    : sentence('This JSON file is broken or ends too early. Export it again.');
}

/** The value of a JSON file, or those of its lines; undefined when it is broken. */
function jsonOf(text: string): Json[] | undefined {
  const whole = parsed(text);
  if (whole !== undefined) return [whole];
  const lines = text.split(/\r\n|\n|\r/).filter((line) => line.trim() !== '');
  if (lines.length < 2) return undefined;
  const values = lines.flatMap((line) => {
    const value = parsed(line);
    return value === undefined ? [] : [value];
  });
  // A last line that was cut off is no reason to leave out the others.
  return values.length >= lines.length - 2 && values.length > 0 ? values : undefined;
}

function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

function readMarkup(text: string): Found {
  const head = text.slice(0, 5000);
  if (/<(?:feed|rss)[\s>]/i.test(head)) return readFeed(text);
  return readScheduleLinks(text) ?? { drafts: readPage(text), remarks: [] };
}
