import type { Conference, Day } from '../../conference/model';
import { yamlString } from '../front-matter-line';
import { number } from '../../note/front-matter/front-matter';
import type { Note } from '../../note/note';
import { lineBreakOf, type NotesEdit } from '../../text/text-edit';
import { slugOf } from './slug';

/** A new day as edits, and where the author goes on. */
export interface NewDay {
  readonly edit: NotesEdit;
  readonly path: string;
  readonly offset: number;
}

export interface DayWish {
  readonly name: string;
  readonly conference: Conference;
  readonly note: (path: string) => Note | undefined;
  readonly text: (path: string) => string | undefined;
  readonly hasFile: (path: string) => boolean;
}

/** A name for the next day: the number behind the last one's. */
export function nextDayName({ days }: Conference): string {
  for (const { name } of days.toReversed()) {
    const found = /^(.*?)(-?\d+)(\D*)$/.exec(name);
    if (found?.[2] !== undefined)
      return `${found[1] ?? ''}${String(Number(found[2]) + 1)}${found[3] ?? ''}`.trim();
  }
  return `Day ${String(days.filter(({ name }) => name !== '').length + 1)}`;
}

/** A day as the conference has its others: a folder with `_index.md`, a file, or a heading. */
export function newDay(wish: DayWish): NewDay {
  const { conference } = wish;
  const last = conference.days.filter(({ name }) => name !== '').at(-1);
  if (conference.layout === 'site') return sectionDay(wish, last);
  if (last?.path !== undefined && last.sessions.every(({ path }) => path === last.path)) {
    const isOwnFile =
      conference.days.every((day) => day === last || day.path !== last.path) && conference.days.length > 1;
    return isOwnFile ? fileDay(wish, last, last.path) : headingDay(wish, last.path, last);
  }
  if (conference.layout === 'outline')
    return headingDay(wish, conference.days[0]?.sessions[0]?.path ?? 'README.md', last);
  const folder = parentOf(last?.folder ?? '') || conference.path;
  const path = free(wish, `${join(folder, slugOf(wish.name))}/README`);
  const text = `# ${wish.name}\n\n`;
  return { edit: { changes: [], creations: [{ path, text }] }, path, offset: text.length };
}

function sectionDay(wish: DayWish, last: Day | undefined): NewDay {
  const { conference, name } = wish;
  const folder = last?.folder === undefined ? contentOf(wish) : parentOf(last.folder);
  const slug = folderName(name, last?.folder);
  const weights = conference.days.flatMap((day) =>
    day.path === undefined ? [] : (number(wish.note(day.path)?.frontMatter, 'weight') ?? []),
  );
  const lines = ['---', `title: ${yamlString(name)}`, `weight: ${String(Math.max(0, ...weights) + 1)}`];
  const kind = kindLine(wish, last);
  if (kind !== undefined) lines.splice(1, 0, kind);
  const text = `${[...lines, '---', ''].join('\n')}\n`;
  const path = wish.hasFile(`${join(folder, slug)}/_index.md`)
    ? free(wish, `${join(folder, `${slug}-2`)}/_index`)
    : `${join(folder, slug)}/_index.md`;
  return { edit: { changes: [], creations: [{ path, text }] }, path, offset: text.length };
}

/** `archetype: chapter` or `type: chapter`, as the day before has it. */
function kindLine(wish: DayWish, last: Day | undefined): string | undefined {
  const text = last?.path === undefined ? undefined : wish.text(last.path);
  return /^(?:archetype|type):[ \t]*\w+/m.exec(text?.slice(0, 500) ?? '')?.[0];
}

function contentOf({ conference, hasFile }: DayWish): string {
  const content = join(conference.path, 'content');
  return hasFile(`${content}/_index.md`) ? content : conference.path;
}

/** `day4` behind `day3`, `Day 4` behind `Day 3`; else the name as a slug. */
function folderName(name: string, like: string | undefined): string {
  const own = like?.slice(like.lastIndexOf('/') + 1) ?? '';
  const digits = /-?\d+/.exec(name)?.[0];
  const pattern = /^(.*?)(-?\d+)$/.exec(own);
  if (digits !== undefined && pattern && /^\D*-?\d+\D*$/.test(name)) return `${pattern[1] ?? ''}${digits}`;
  return slugOf(name);
}

function fileDay(wish: DayWish, last: Day, like: string): NewDay {
  const digits = /\d+/.exec(wish.name)?.[0];
  const old = like.slice(like.lastIndexOf('/') + 1).replace(/\.[^.]+$/, '');
  const name =
    digits !== undefined && /\d+(?=\D*$)/.test(old) ? old.replace(/\d+(?=\D*$)/, digits) : slugOf(wish.name);
  const path = free(wish, join(parentOf(like), name));
  const title = wish.note(like)?.headings.find(({ line }) => line === last.line)?.text ?? last.name;
  const heading =
    digits !== undefined && /\d+(?=\D*$)/.test(title) ? title.replace(/\d+(?=\D*$)/, digits) : wish.name;
  const text = `# ${heading}\n\n`;
  return { edit: { changes: [], creations: [{ path, text }] }, path, offset: text.length };
}

/** A heading at the end of the file, on the level of the others. */
function headingDay(wish: DayWish, path: string, last: Day | undefined): NewDay {
  const text = wish.text(path) ?? '';
  const eol = lineBreakOf(text);
  const level = wish.note(path)?.headings.find(({ line }) => line === last?.line)?.level ?? 2;
  const trimmed = text.trimEnd();
  const words = `${trimmed === '' ? '' : eol + eol}${'#'.repeat(Math.min(level, 6))} ${wish.name}${eol}${eol}`;
  const change = { path, edits: [{ span: { start: trimmed.length, end: text.length }, text: words }] };
  return { edit: { changes: [change], creations: [] }, path, offset: trimmed.length + words.length };
}

function free({ hasFile }: DayWish, base: string): string {
  for (let copy = 1; ; copy++) {
    const path = `${base}${copy === 1 ? '' : `-${String(copy)}`}.md`;
    if (!hasFile(path)) return path;
  }
}

const parentOf = (path: string): string => path.slice(0, Math.max(path.lastIndexOf('/'), 0));
const join = (folder: string, name: string): string => (folder === '' ? name : `${folder}/${name}`);
