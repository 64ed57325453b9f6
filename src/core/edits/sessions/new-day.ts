import { dayOfFileName, dayOfHeading } from '../../conference/headings/day-name';
import type { Conference, Day } from '../../conference/model';
import { number, scalar } from '../../note/front-matter/front-matter';
import type { Note } from '../../note/note';
import { lineBreakOf, type NotesEdit } from '../../text/text-edit';
import { fileTail } from '../file-tail';
import { dayEnd } from './day-end';
import { formLike, frontMatterLines } from './page-like';
import { slugOf } from './slug';
import { fileStem, folderOf, inFolder } from '../../site/paths';

export { nextDayName } from './next-day';

/** A new day as edits, and where the author goes on. */
export interface NewDay {
  readonly edit: NotesEdit;
  readonly path: string;
  readonly offset: number;
}

export interface DayRequest {
  readonly name: string;
  readonly conference: Conference;
  readonly note: (path: string) => Note | undefined;
  readonly text: (path: string) => string | undefined;
  readonly hasFile: (path: string) => boolean;
}

/** A day as the conference has its others: a folder with `_index.md`, a file, or a heading. */
export function newDay(wish: DayRequest): NewDay {
  const { conference } = wish;
  const last = conference.days.filter(({ name }) => name !== '').at(-1);
  if (conference.layout === 'site') return sectionDay(wish, last);
  if (last?.path !== undefined && last.sessions.every(({ path }) => path === last.path)) {
    const isOwnFile =
      conference.days.every((day) => day === last || day.path !== last.path) &&
      (conference.days.length > 1 || namesDay(last.path));
    return isOwnFile ? fileDay(wish, last, last.path) : headingDay(wish, last.path, last);
  }
  if (conference.layout === 'outline')
    return headingDay(wish, conference.days[0]?.sessions[0]?.path ?? 'README.md', last);
  const folder = folderOf(last?.folder ?? '') || conference.path;
  const path = free(wish, `${inFolder(folder, folderName(wish.name, last?.folder))}/README`);
  const text = `# ${wish.name}\n\n`;
  return { edit: { changes: [], creations: [{ path, text }] }, path, offset: text.length };
}

function sectionDay(wish: DayRequest, last: Day | undefined): NewDay {
  const { conference, name } = wish;
  const folder = last?.folder === undefined ? contentOf(wish) : folderOf(last.folder);
  const slug = folderName(name, last?.folder);
  const weights = conference.days.flatMap((day) =>
    day.path === undefined ? [] : (number(wish.note(day.path)?.frontMatter, 'weight') ?? []),
  );
  const form = formLike([last?.path], wish.note, wish.text);
  const lines = frontMatterLines(form, [
    ...kindEntry(wish, last),
    ['title', name],
    ['weight', Math.max(0, ...weights) + 1],
  ]);
  const text = lines.join(form.eol) + form.eol;
  const path = wish.hasFile(`${inFolder(folder, slug)}/_index.md`)
    ? free(wish, `${inFolder(folder, `${slug}-2`)}/_index`)
    : `${inFolder(folder, slug)}/_index.md`;
  return { edit: { changes: [], creations: [{ path, text }] }, path, offset: text.length };
}

/** `archetype: chapter` or `type: chapter`, as the day before has it. */
function kindEntry(wish: DayRequest, last: Day | undefined): (readonly [key: string, value: string])[] {
  const frontMatter = last?.path === undefined ? undefined : wish.note(last.path)?.frontMatter;
  const key = ['archetype', 'type'].find((name) => /^\w+$/.test(scalar(frontMatter, name) ?? ''));
  return key === undefined ? [] : [[key, scalar(frontMatter, key) ?? '']];
}

function contentOf({ conference, hasFile }: DayRequest): string {
  const content = inFolder(conference.path, 'content');
  return hasFile(`${content}/_index.md`) ? content : conference.path;
}

/** `day4` after `day3`, `Day 4` after `Day 3`; else the name as a slug. */
export function folderName(name: string, like: string | undefined): string {
  const own = like?.slice(like.lastIndexOf('/') + 1) ?? '';
  const digits = /-?\d+/.exec(name)?.[0];
  // The dash of `day-01` is none of a number, but for the days before the first.
  const pattern = (digits?.startsWith('-') === true ? /^(.*?)(-?\d+)$/ : /^(.*?)(\d+)$/).exec(own);
  if (digits !== undefined && pattern && /^\D*-?\d+\D*$/.test(name)) {
    const [, words = '', number = ''] = pattern;
    return `${words}${number.startsWith('0') ? digits.padStart(number.length, '0') : digits}`;
  }
  return slugOf(name);
}

/** Whether the name of a file is that of a day: `kubecon-day-2.md`. */
function namesDay(path: string): boolean {
  return dayOfFileName(fileStem(path)) !== undefined;
}

function fileDay(wish: DayRequest, last: Day, like: string): NewDay {
  const old = dayOfHeading(last.name) ?? dayOfFileName(fileStem(like));
  const digits = /-?\d+/.exec(wish.name)?.[0];
  const renumbered = (words: string): string | undefined =>
    old?.kind === 'number' && digits !== undefined ? withNumber(words, old.order, digits) : undefined;
  const path = free(wish, inFolder(folderOf(like), renumbered(fileStem(like)) ?? slugOf(wish.name)));
  const title = wish.note(like)?.headings.find(({ line }) => line === last.line)?.text ?? last.name;
  // A title that says more than the day's number, such as its weekday, is not true of the next one.
  const isPlain = dayOfHeading(title)?.after.trim() === '';
  const heading = (isPlain ? renumbered(title) : undefined) ?? wish.name;
  const text = `# ${heading}\n\n`;
  return { edit: { changes: [], creations: [{ path, text }] }, path, offset: text.length };
}

/** Words with another number in the place of a day's, as wide as it; undefined when it is not the only one. */
function withNumber(words: string, from: number, to: string): string | undefined {
  const numbers = [...words.matchAll(/\d+/g)];
  const own = numbers.filter(([digits]) => Number(digits) === Math.abs(from));
  const [found] = own;
  if (!found || own.length > 1 || to.startsWith('-')) return undefined;
  const end = found.index + found[0].length;
  return words.slice(0, found.index) + to.padStart(found[0].length, '0') + words.slice(end);
}

/** A heading after the last day's part, on the level of the others. */
function headingDay(wish: DayRequest, path: string, last: Day | undefined): NewDay {
  const text = wish.text(path) ?? '';
  const note = wish.note(path);
  const eol = lineBreakOf(text);
  const heading = note?.headings.find(({ line }) => line === last?.line);
  const whole = note ? fileTail(text, note, text.length, undefined) : text.length;
  const end = last && heading ? dayEnd(note, last, path, heading.level, text) : whole;
  const trimmed = text.slice(0, end).trimEnd();
  const isEmpty = trimmed === '' || trimmed === '\uFEFF';
  const start = isEmpty && text.startsWith('\uFEFF') ? 1 : trimmed.length;
  const level = '#'.repeat(Math.min(heading?.level ?? 2, 6));
  const words = `${isEmpty ? '' : eol + eol}${level} ${wish.name}${eol}${eol}`;
  const tail = end < text.length ? eol : '';
  const change = { path, edits: [{ span: { start, end }, text: words + tail }] };
  return { edit: { changes: [change], creations: [] }, path, offset: start + words.length };
}

function free({ hasFile }: DayRequest, base: string): string {
  for (let copy = 1; ; copy++) {
    const path = `${base}${copy === 1 ? '' : `-${String(copy)}`}.md`;
    if (!hasFile(path)) return path;
  }
}
