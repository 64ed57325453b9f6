import { list, scalar } from '../note/front-matter/front-matter';
import { labelKind } from '../note/body/labels';
import type { Heading, Note } from '../note/note';
import { dayOfFileName, dayOfHeading, type DayName } from './headings/day-name';
import { fileOrder, type FileOrder } from './file-order';
import { isBare, type OutlineReading } from './outline';
import { readOutline } from './headings/outline-reading';
import { readableName } from './readable';

/** A note with its place and what the layouts want to know of it. Made once a reading. */
export interface NoteFile {
  /** Relative to the root, `/` between. */
  readonly path: string;
  /** File name without extension. */
  readonly name: string;
  readonly note: Note;
  readonly title: string;
  readonly order: FileOrder;
  /** The day that the file name tells. */
  readonly namedDay: DayName | undefined;
  /** The day that the front matter tells (`day:` or `date:`). */
  readonly datedDay: DatedDay | undefined;
  readonly outline: OutlineReading;
}

/** Equal for two readings of a file between which no layout can see a difference. */
export function shapeOf({ title, order, datedDay, outline, note }: NoteFile): string {
  const { days, talks, title: heading, topDay, signs } = outline;
  return JSON.stringify([
    title,
    order,
    datedDay,
    days.map((day) => [day.heading?.text, day.talks.length]),
    talks.length,
    heading?.text,
    topDay?.day.key,
    topDay?.name,
    signs.repeated,
    signs.attributed,
    signs.manual,
    signs.written > 0.5,
    list(note.frontMatter, 'tags').length > 0,
  ]);
}

export interface DatedDay {
  readonly key: string;
  readonly name: string;
  readonly order: number;
}

export function noteFile(path: string, note: Note): NoteFile {
  const file = path.slice(path.lastIndexOf('/') + 1);
  const name = file.replace(/\.[^.]+$/, '');
  const title = pageTitle(note, name, path);
  const namedDay = dayOfFileName(name);
  const outline = readOutline(note);
  const order = fileOrder(note, title, path);
  const datedDay = dayOfFrontMatter(note);
  return { path, name, note, title, order, namedDay, datedDay, outline };
}

/** Headings that stand above a talk's own title, or instead of it. */
const NO_TITLE =
  /^(?:meta|metadata|info|notes|raw notes|my notes|details|speakers?\b.*|presenter\b.*|links?|talk list|table of contents|contents)$/i;

/** Front matter title, else the first heading that is one, else the file name. */
function pageTitle(note: Note, name: string, path: string): string {
  const written = scalar(note.frontMatter, 'title') ?? scalar(note.frontMatter, 'linkTitle');
  if (written !== undefined) return trimTitle(written);
  const heading = titleHeading(note);
  if (heading) return trimTitle(heading.text);
  if (/^(?:index|_index|readme)$/i.test(name)) return readableName(path.split('/').at(-2) ?? name);
  return readableName(withoutDay(name));
}

/**
 * The first heading, unless it only says `Notes` or `Meta`; then a top one close by. A smaller heading with nothing
 * between it and a top one is the speaker above the title.
 */
function titleHeading(note: Note): Heading | undefined {
  const headings = note.headings.filter((h) => h.style !== 'underline' && h.text !== '');
  const [first, second] = headings;
  if (!first) return undefined;
  if (isNoTitle(first)) return headings.slice(0, 4).find((h) => h.level === 1 && !isNoTitle(h));
  const isAbove = first.level > 1 && second?.level === 1 && !isNoTitle(second);
  return isAbove && isBare(note, first, second) ? second : first;
}

function isNoTitle(heading: Heading): boolean {
  return NO_TITLE.test(heading.text.trim()) || labelKind(heading.text) !== undefined;
}

/** A file name without the day and the number that only give its place. */
function withoutDay(name: string): string {
  const day = dayOfFileName(name);
  if (!day || day.before.replace(/[\d\W_]/g, '') !== '') return name;
  const rest = day.after.replace(/^[\s_.-]+/, '').replace(/^\d{1,3}[\s_.-]+(?=\S)/, '');
  return /\p{L}/u.test(rest) ? rest : name;
}

/** Authors end headings with a colon before they type on; it is no part of the title. */
export function trimTitle(title: string): string {
  return title.trim().replace(/\s*:+$/, '') || title.trim();
}

function dayOfFrontMatter(note: Note): DatedDay | undefined {
  const day = scalar(note.frontMatter, 'day');
  if (day !== undefined) {
    const named = /^-?\d{1,2}$/.test(day) ? dayOfHeading(`Day ${day}`) : dayOfHeading(day);
    const name = /^-?\d{1,2}$/.test(day) ? `Day ${day}` : day;
    return { key: named?.key ?? `name:${day.toLowerCase()}`, name, order: named?.order ?? 0 };
  }
  const date = scalar(note.frontMatter, 'date');
  const found = date === undefined ? null : /^(\d{4})-(\d{2})-(\d{2})/.exec(date);
  if (!found) return undefined;
  return { key: `date:${found[0]}`, name: found[0], order: Number(found[0].replaceAll('-', '')) };
}

/** What files of a folder that describe it are called. */
export function describesFolder(file: NoteFile): boolean {
  return /^(?:readme|index|intro|introduction|overview)$/i.test(file.name);
}

export function isSection(file: NoteFile): boolean {
  return file.name === '_index';
}
