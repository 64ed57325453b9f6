import { list, scalar } from '../note/front-matter/front-matter';
import { withoutColon } from '../note/title';
import type { Note } from '../note/note';
import { dayOfFileName, dayOfHeading, type DayName } from './headings/day-name';
import { fileOrder, type FileOrder } from './file-order';
import { readAttributed } from './evidence/speakers';
import { titleHeading } from './evidence/title-signs';
import { readPageMetadata, type PageMetadata } from './evidence/page-metadata';
import type { OutlineReading } from './outline';
import { readOutline } from './headings/outline-reading';
import { readableName } from './readable';
import { fileName } from '../site/paths';

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
  /** What the file says about itself, apart from its headings. */
  readonly told: PageMetadata;
  /** The title names a speaker. */
  readonly attributed: boolean;
}

/** Equal for two readings of a file between which no layout can see a difference. */
export function shapeOf(file: NoteFile): string {
  let shape = shapes.get(file);
  if (shape === undefined) shapes.set(file, (shape = readShape(file)));
  return shape;
}

/** Of files that have changed: the next letter asks for the shape before it. */
const shapes = new WeakMap<NoteFile, string>();

function readShape({ title, order, datedDay, outline, note, told }: NoteFile): string {
  const { days, talks, title: heading, topDay, signs, isManual, contained } = outline;
  return JSON.stringify([
    title,
    order,
    datedDay,
    days.map((day) => [day.heading?.text, day.talks.length]),
    talks.length,
    heading?.text,
    contained,
    topDay?.day.key,
    topDay?.name,
    { ...signs, written: signs.written >= 0.5 },
    isManual,
    told,
    note.headings.length < 2,
    list(note.frontMatter, 'tags').length > 0,
  ]);
}

export interface DatedDay {
  readonly key: string;
  readonly name: string;
  readonly order: number;
}

export function noteFile(path: string, note: Note): NoteFile {
  return new ReadFile(path, note);
}

/** There are thousands of them: what is asked of few is worked out for those. */
class ReadFile implements NoteFile {
  readonly path: string;
  readonly name: string;
  readonly note: Note;
  readonly title: string;
  readonly order: FileOrder;
  readonly namedDay: DayName | undefined;
  readonly datedDay: DatedDay | undefined;
  readonly outline: OutlineReading;
  #told: PageMetadata | undefined;
  #attributed: boolean | undefined;

  constructor(path: string, note: Note) {
    const name = fileName(path).replace(/\.[^.]+$/, '');
    this.path = path;
    this.name = name;
    this.note = note;
    this.title = pageTitle(note, name, path);
    this.order = fileOrder(note, this.title, path);
    this.namedDay = dayOfFileName(name);
    this.datedDay = dayOfFrontMatter(note);
    this.outline = readOutline(note);
  }

  get told(): PageMetadata {
    return (this.#told ??= readPageMetadata(this.note));
  }

  get attributed(): boolean {
    return (this.#attributed ??= readAttributed(this.title) !== undefined);
  }
}

/** Front matter title, else the heading that is one, else the file name. */
function pageTitle(note: Note, name: string, path: string): string {
  const written = scalar(note.frontMatter, 'title') ?? scalar(note.frontMatter, 'linkTitle');
  if (written !== undefined) return trimTitle(written);
  const heading = titleHeading(note, name);
  if (heading) return trimTitle(heading.text);
  if (/^(?:index|_index|readme)$/i.test(withoutLanguage(name)))
    return readableName(path.split('/').at(-2) ?? name);
  return readableName(withoutDay(name));
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
  return withoutColon(title);
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

/** `_index.md`, or `_index.de.md` in a site of several languages. */
export function isSection(file: NoteFile): boolean {
  return withoutLanguage(file.name) === '_index';
}

/** `index.md` or `index.de.md`, which makes its folder the page of a site. */
export function isBundle(file: NoteFile): boolean {
  return withoutLanguage(file.name) === 'index';
}

/** The name of an index or README without the language it is in, as Hugo reads it: `index.de` is `index` in German. */
function withoutLanguage(name: string): string {
  return name.replace(/^(_?index|readme)\.[a-z]{2,3}(?:-[a-z]{2,4})?$/i, '$1');
}

/** Whether a note is the page of its folder and none beside others, in whatever language. */
export function isIndex({ name }: NoteFile): boolean {
  return /^(?:_?index|readme)$/i.test(withoutLanguage(name));
}
