import { dayOfHeading } from '../../conference/headings/day-name';
import type { Conference, Day } from '../../conference/model';
import { isPlaceholderTag } from '../../conference/placeholder-tag';
import { number } from '../../note/front-matter/front-matter';
import type { Note } from '../../note/note';
import { cut, type Span } from '../../text/span';
import { lineBreakOf, type NotesEdit } from '../../text/text-edit';
import { newHeadingNumbers } from '../move/new-heading-numbers';
import { insertedNumbers } from '../move/number-sequence';
import { dayEnd } from './day-end';
import { formLike, frontMatterLines, pagesNear } from './page-like';
import { fillTemplate } from './template';
import { slugOf } from './slug';
import type { TalkVariables } from './variables';
import { fileName, folderOf } from '../../site/paths';

/** A new session as edits, and where the author goes on. */
export interface NewSession {
  readonly edit: NotesEdit;
  readonly path: string;
  /** Where the cursor goes, in the text of `path` after the edit. */
  readonly offset: number;
  /** Words of a template that the first words are written over: they are selected. */
  readonly placeholder?: Span | undefined;
}

/** What is known when a session is made. */
export interface SessionRequest {
  readonly title: string;
  /** The title as Markdown, where its characters would mean something in a heading. */
  readonly heading?: string;
  readonly conference: Conference;
  readonly day: Day;
  /** Words of the workspace's own template; undefined: the built-in one. */
  readonly template: string | undefined;
  /** Parked buttons, each on one line, for the built-in template. */
  readonly buttons: readonly string[];
  /** What a schedule says of the talk, for the template's variables. */
  readonly talk?: Partial<TalkVariables>;
  /** For `{{ .Date }}`, as ISO 8601. */
  readonly date: string;
  readonly note: (path: string) => Note | undefined;
  readonly text: (path: string) => string | undefined;
  readonly hasFile: (path: string) => boolean;
}

/** A session at the end of a day: a page with the next number, or a heading in the day's file. */
export function newSession(wish: SessionRequest): NewSession {
  const file = fileOfNewSession(wish);
  return file === undefined ? newPage(wish) : newHeading(wish, file);
}

/** The file in which a new session of a day becomes a heading; undefined where it becomes a page of its own. */
export function fileOfNewSession({
  conference,
  day,
}: Pick<SessionRequest, 'conference' | 'day'>): string | undefined {
  const heading = day.sessions.findLast(({ span }) => span.start > 0);
  const isOutline = heading || (conference.layout === 'outline' && day.sessions.length === 0);
  // Talks without a day have a file all the same.
  return isOutline ? (day.path ?? heading?.path) : undefined;
}

function newPage(wish: SessionRequest): NewSession {
  const { title, conference, day } = wish;
  const folder = folderFor(day, conference);
  const prefix = nextPrefix(day, conference, folder);
  const weight = nextWeight(wish, prefix.number);
  const path = freePath(wish, `${folder === '' ? '' : `${folder}/`}${prefix.text}${slugOf(title)}`);
  const { text, offset, placeholder } = pageText(wish, weight, path);
  return { edit: { changes: [], creations: [{ path, text }] }, path, offset, placeholder };
}

function pageText(
  wish: SessionRequest,
  weight: number | undefined,
  path: string,
): { text: string; offset: number; placeholder?: Span | undefined } {
  const { title, template, conference } = wish;
  if (template !== undefined)
    return fillTemplate(template, {
      title,
      weight,
      tags: sharedTags(wish.day),
      date: wish.date,
      path,
      talk: { day: wish.day.name, ...wish.talk },
    });
  const form = formLike(pagesNear(conference, wish.day.folder), wish.note, wish.text);
  if (conference.layout !== 'site') {
    const text = `# ${wish.heading ?? title}\n\n`.replaceAll('\n', form.eol);
    return { text, offset: text.length };
  }
  const tags = sharedTags(wish.day);
  const lines = frontMatterLines(form, [
    ['title', title],
    ...(weight === undefined ? [] : [['weight', weight] as const]),
    ...(tags.length === 0 ? [] : [['tags', tags] as const]),
  ]);
  if (wish.buttons.length > 0) lines.push(...wish.buttons.map((button) => `<!-- ${button} -->`), '');
  const text = lines.join(form.eol) + form.eol;
  return { text, offset: text.length };
}

/** The heading of a session at the end of the day, a level like its neighbours'. */
function newHeading(wish: SessionRequest, path: string): NewSession {
  const { day, title } = wish;
  const text = wish.text(path) ?? '';
  const note = wish.note(path);
  const eol = lineBreakOf(text);
  const last = day.sessions.filter((session) => session.path === path).at(-1);
  const heading = note?.headings.find(({ line }) => line === (last?.line ?? day.line));
  // A day of which only the whole is told is a session; a talk stands below it.
  const isBelow = !last || (day.name === '' && dayOfHeading(last.title.slice(0, 200)) !== undefined);
  const level = Math.min((heading?.level ?? (last ? 3 : 1)) + (isBelow ? 1 : 0), 6);
  const end = dayEnd(note, day, path, heading?.level ?? 1, text);
  const before = text.slice(0, end);
  const trimmed = before.trimEnd();
  const gap = trimmed === '' ? '' : eol + eol;
  const line = numbered(title.replace(/[\r\n]+/g, ' '), text, note, day, path);
  // Beside talks in bold lines a heading would be the only talk of its day.
  const isBold = last !== undefined && !heading && note?.boldLines.some((bold) => bold.line === last.line);
  const words = `${gap}${isBold === true ? `**${line}**` : `${'#'.repeat(level)} ${line}`}${eol}${eol}`;
  const rest = text.slice(end);
  const tail = rest === '' ? '' : eol;
  const edit = { path, edits: [{ span: { start: trimmed.length, end }, text: words + tail }] };
  return { edit: { changes: [edit], creations: [] }, path, offset: trimmed.length + words.length };
}

/** The words of a new heading, with the next number where the day numbers its talks. */
function numbered(
  title: string,
  text: string,
  note: Note | undefined,
  { sessions }: Day,
  path: string,
): string {
  const lines = new Map(
    [...(note?.headings ?? []), ...(note?.boldLines ?? [])].map((heading) => [
      heading.line,
      heading.textSpan,
    ]),
  );
  const titles = sessions.flatMap((session) => {
    const span = session.path === path ? lines.get(session.line) : undefined;
    return span ? [cut(text, span)] : [];
  });
  const order = { titles: [...titles, title], moved: titles.length, isOwn: false, renumber: insertedNumbers };
  return newHeadingNumbers(order).at(-1) ?? title;
}

function folderFor(day: Day, conference: Conference): string {
  if (day.folder !== undefined) return day.folder;
  const [first] = day.sessions;
  if (first) return folderOf(first.path);
  return day.path === undefined ? conference.path : folderOf(day.path);
}

function nameIn(folder: string, path: string): string {
  return folder !== '' && path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : fileName(path);
}

/**
 * `10_`: the next number of the day, as wide and with the separator after it that its neighbours have; empty where
 * they have none. A day without talks is like the others.
 */
function nextPrefix(day: Day, { days }: Conference, folder: string): { number: number; text: string } {
  const own = prefixesOf(day.sessions.map(({ path }) => nameIn(folder, path)));
  const number = Math.max(0, ...own.map(({ digits }) => Number(digits))) + 1;
  const isFirst = day.sessions.length === 0;
  const others = days.flatMap(({ sessions }) => sessions.map(({ path }) => fileName(path)));
  const like = isFirst ? prefixesOf(others) : own;
  if (like.length === 0 && !(isFirst && others.length === 0)) return { number, text: '' };
  const { digits = '01', separator = '_' } = like.at(-1) ?? {};
  return { number, text: String(number).padStart(digits.length, '0') + separator };
}

function prefixesOf(names: readonly string[]): { digits: string; separator: string }[] {
  return names.flatMap((name) => {
    const [, digits, separator] = /^(\d{1,3})([_.-])/.exec(name) ?? [];
    return digits !== undefined && separator !== undefined ? [{ digits, separator }] : [];
  });
}

/** The weight after those of the day; undefined where its pages have none. */
function nextWeight({ day, conference, note }: SessionRequest, numbered: number): number | undefined {
  const weights = day.sessions.flatMap(({ path }) => number(note(path)?.frontMatter, 'weight') ?? []);
  if (weights.length === 0) return conference.layout === 'site' ? numbered : undefined;
  return Math.max(...weights, numbered - 1) + 1;
}

/** Tags that all talks of a day share, or more than half of at least three. */
function sharedTags({ sessions }: Day): string[] {
  const counts = new Map<string, number>();
  for (const { tags } of sessions)
    for (const tag of new Set(tags)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  const most = sessions.length >= 3 ? sessions.length / 2 : sessions.length - 0.5;
  return [...counts].filter(([tag, count]) => count > most && !isPlaceholderTag(tag)).map(([tag]) => tag);
}

/** A path that no file has: `-2` and so on after the name. */
function freePath({ hasFile }: SessionRequest, base: string): string {
  for (let copy = 1; ; copy++) {
    const path = `${base}${copy === 1 ? '' : `-${String(copy)}`}.md`;
    if (!hasFile(path)) return path;
  }
}
