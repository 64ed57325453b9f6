import type { Day } from '../../conference/model';
import { headingIds } from '../../site/heading-ids';
import type { Heading, Note } from '../../note/note';
import { lineBreakOf, type TextEdit } from '../../text/text-edit';

export interface ContentsWish {
  /** Days alone, or days with their sessions; undefined: as the list has it that is there, days alone in a new one. */
  readonly depth: 'days' | 'sessions' | undefined;
  /** Whether a list is made where there is none. */
  readonly create: boolean;
}

const TITLE = /^(?:table of contents|contents|toc|inhalt(?:sverzeichnis)?|overview of talks)$/i;

/**
 * Brings the table of contents of an outline file up to date: the list below its heading is written anew, with the
 * marker its author uses; what else stands there stays.
 *
 * @param days of this file, in order
 * @returns no edits when there is nothing to change, or no list and none is wished
 */
export function updateContents(
  text: string,
  note: Note,
  days: readonly Day[],
  wish: ContentsWish,
): TextEdit[] {
  const entries = entriesOf(note, days);
  if (entries.length === 0) return [];
  const eol = lineBreakOf(text);
  const title = note.headings.find((heading) => TITLE.test(heading.text.trim()));
  if (!title)
    return wish.create
      ? [newContents(text, note, listOf(entries, '1.', wish.depth ?? 'days', eol), eol)]
      : [];
  const old = listBelow(text, title);
  const depth = wish.depth ?? (/^\s+\S/m.test(old.words) || old.count > days.length ? 'sessions' : 'days');
  const list = listOf(entries, old.marker, depth, eol);
  if (old.words.trimEnd() === list) return [];
  const gap = old.words === '' ? eol : '';
  return [
    { span: { start: old.start, end: old.start + old.words.trimEnd().length }, text: `${gap}${list}${gap}` },
  ];
}

interface Entry {
  readonly title: string;
  readonly id: string;
  readonly sessions: readonly { readonly title: string; readonly id: string }[];
}

function entriesOf(note: Note, days: readonly Day[]): Entry[] {
  const ids = headingIds(note.headings);
  const idAt = (line: number): { heading: Heading; id: string } | undefined => {
    const at = note.headings.findIndex((heading) => heading.line === line);
    const heading = note.headings[at];
    return heading && { heading, id: ids[at] ?? '' };
  };
  return days.flatMap((day) => {
    const found = idAt(day.line);
    if (!found || day.name === '') return [];
    const sessions = day.sessions.flatMap((session) => {
      const own = idAt(session.line);
      return own ? [{ title: session.title, id: own.id }] : [];
    });
    return [{ title: found.heading.text.replace(/\s*:+$/, ''), id: found.id, sessions }];
  });
}

function listOf(entries: readonly Entry[], marker: string, depth: 'days' | 'sessions', eol: string): string {
  const isNumbered = /^\d/.test(marker);
  const end = isNumbered ? marker.slice(-1) : '';
  const mark = (at: number): string => (isNumbered ? `${String(at + 1)}${end}` : marker);
  const lines = entries.flatMap((entry, at) => {
    const first = `${mark(at)} ${linkTo(entry)}`;
    const indent = ' '.repeat(mark(at).length + 1);
    return depth === 'days' ? [first] : [first, ...entry.sessions.map((s) => `${indent}- ${linkTo(s)}`)];
  });
  return lines.join(eol);
}

function linkTo({ title, id }: { readonly title: string; readonly id: string }): string {
  return `[${title.replace(/[[\]\\]/g, '\\$&')}](#${id})`;
}

/** The list that stands below a heading: empty when something else or nothing does. */
function listBelow(
  text: string,
  title: Heading,
): { start: number; words: string; marker: string; count: number } {
  const behind = /^[ \t]*\r?\n?(?:[ \t]*\r?\n)*/.exec(text.slice(title.span.end))?.[0].length ?? 0;
  const start = title.span.end + behind;
  const found =
    /^(?:[ \t]*(?:[-*+]|\d+[.)])[ \t]+[^\r\n]*(?:\r?\n|$)|[ \t]*\r?\n(?=[ \t]*(?:[-*+]|\d+[.)])[ \t]))+/.exec(
      text.slice(start),
    );
  if (!found) return { start: title.span.end, words: '', marker: '1.', count: 0 };
  const words = found[0];
  const marker = /^[ \t]*([-*+]|\d+[.)])/.exec(words)?.[1] ?? '1.';
  return { start, words, marker, count: words.split('\n').filter((line) => line.trim() !== '').length };
}

/** Below the title of the file, or on top of it. */
function newContents(text: string, note: Note, list: string, eol: string): TextEdit {
  const [title] = note.headings;
  const isTitle = title?.level === 1 && !note.written.some((at) => at < title.span.start);
  const words = `## Table of Contents${eol}${eol}${list}`;
  if (!isTitle)
    return {
      span: { start: note.bodyStart, end: note.bodyStart },
      text: `${note.bodyStart > 0 ? eol : ''}${words}${eol}${eol}`,
    };
  const { end } = title.span;
  const isTight = !/^\r?\n[ \t]*\r?\n/.test(text.slice(end));
  return { span: { start: end, end }, text: `${eol}${eol}${words}${isTight ? eol : ''}` };
}
