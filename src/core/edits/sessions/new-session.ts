import type { Conference, Day } from '../../conference/model';
import { number } from '../../note/front-matter/front-matter';
import type { Note } from '../../note/note';
import type { Span } from '../../text/span';
import { yamlString } from '../front-matter-line';
import { lineBreakOf, type NotesEdit } from '../../text/text-edit';
import { dayEnd } from './day-end';
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
export interface SessionWish {
  readonly title: string;
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
export function newSession(wish: SessionWish): NewSession {
  const { conference, day } = wish;
  const isOutline =
    day.sessions.some(({ span }) => span.start > 0) ||
    (conference.layout === 'outline' && day.sessions.length === 0);
  return isOutline && day.path !== undefined ? newHeading(wish, day.path) : newPage(wish);
}

function newPage(wish: SessionWish): NewSession {
  const { title, conference, day } = wish;
  const folder = folderFor(day, conference);
  const numbered = day.sessions.flatMap(({ path }) => /^(\d{1,3})([_.-])/.exec(nameIn(folder, path)) ?? []);
  const prefix = nextPrefix(day, folder);
  const weight = nextWeight(wish, prefix.number);
  const path = freePath(
    wish,
    `${folder === '' ? '' : `${folder}/`}${numbered.length > 0 || day.sessions.length === 0 ? prefix.text : ''}${slugOf(title)}`,
  );
  const { text, offset, placeholder } = pageText(wish, weight, path);
  return { edit: { changes: [], creations: [{ path, text }] }, path, offset, placeholder };
}

function pageText(
  wish: SessionWish,
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
  if (conference.layout !== 'site') {
    const text = `# ${title}\n\n`;
    return { text, offset: text.length };
  }
  const tags = sharedTags(wish.day);
  const lines = ['---', `title: ${yamlString(title)}`];
  if (weight !== undefined) lines.push(`weight: ${String(weight)}`);
  if (tags.length > 0) lines.push('tags:', ...tags.map((tag) => `  - ${yamlString(tag)}`));
  lines.push('---', '');
  if (wish.buttons.length > 0) lines.push(...wish.buttons.map((button) => `<!-- ${button} -->`), '');
  const text = `${lines.join('\n')}\n`;
  return { text, offset: text.length };
}

/** The heading of a session at the end of the day, a level like its neighbours'. */
function newHeading(wish: SessionWish, path: string): NewSession {
  const { day, title } = wish;
  const text = wish.text(path) ?? '';
  const note = wish.note(path);
  const eol = lineBreakOf(text);
  const last = day.sessions.filter((session) => session.path === path).at(-1);
  const heading = note?.headings.find(({ line }) => line === (last?.line ?? day.line));
  const level = last ? Math.min(heading?.level ?? 3, 6) : Math.min((heading?.level ?? 1) + 1, 6);
  const end = dayEnd(note, day, path, heading?.level ?? 1, text);
  const before = text.slice(0, end);
  const trimmed = before.trimEnd();
  const gap = trimmed === '' ? '' : eol + eol;
  const words = `${gap}${'#'.repeat(level)} ${title.replace(/[\r\n]+/g, ' ')}${eol}${eol}`;
  const rest = text.slice(end);
  const tail = rest === '' ? '' : eol;
  const edit = { path, edits: [{ span: { start: trimmed.length, end }, text: words + tail }] };
  return { edit: { changes: [edit], creations: [] }, path, offset: trimmed.length + words.length };
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

/** `10_`: the next number of the day, as wide and with the sign behind it that its neighbours have. */
function nextPrefix(day: Day, folder: string): { number: number; text: string } {
  const found = day.sessions.flatMap(({ path }) => {
    const match = /^(\d{1,3})([_.-])/.exec(nameIn(folder, path));
    return match?.[1] !== undefined && match[2] !== undefined ? [{ digits: match[1], sign: match[2] }] : [];
  });
  const next = Math.max(0, ...found.map(({ digits }) => Number(digits))) + 1;
  const width = Math.max(2, ...found.map(({ digits }) => digits.length));
  return {
    number: next,
    text: `${String(next).padStart(found.length > 0 ? (found.at(-1)?.digits.length ?? width) : width, '0')}${found.at(-1)?.sign ?? '_'}`,
  };
}

/** The weight behind those of the day; undefined where its pages have none. */
function nextWeight({ day, conference, note }: SessionWish, numbered: number): number | undefined {
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
  return [...counts].filter(([tag, count]) => count > most && !/^<.*>$/.test(tag)).map(([tag]) => tag);
}

/** A path that no file has: `-2` and so on behind the name. */
function freePath({ hasFile }: SessionWish, base: string): string {
  for (let copy = 1; ; copy++) {
    const path = `${base}${copy === 1 ? '' : `-${String(copy)}`}.md`;
    if (!hasFile(path)) return path;
  }
}
