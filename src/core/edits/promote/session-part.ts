import type { Session } from '../../conference/model';
import { scalar } from '../../note/front-matter/front-matter';
import { labelKind } from '../../note/body/labels';
import type { Heading, Note, SectionLabel } from '../../note/note';
import { withoutColon } from '../../note/title';
import { holdsOne, startingIn, type Span } from '../../text/span';
import { nextLine } from '../../text/next-line';
import { startingAt, topOf } from './session-head';

/** A session's part of a text, as promotion sees it. */
export interface SessionPart {
  readonly text: string;
  readonly note: Note;
  /** Level of the heading that is the session; a page's title counts as 1, a bold line as 7. */
  readonly level: number;
  /** Whether the session is a file of its own. */
  readonly isPage: boolean;
  /** Below the session's heading or front matter, at the beginning of a line. */
  readonly start: number;
  readonly end: number;
  /** Where the notes begin, below title, speaker, buttons, pictures and comments; `end` if there is nothing else. */
  readonly top: number;
  readonly summary: SectionLabel | undefined;
  readonly marker: SectionLabel | undefined;
  /** The session's own headings in order, its title left out. */
  readonly headings: readonly Heading[];
}

/** Reads a session's part. Headings of its part that are the session's own title are none of its headings. */
export function sessionPart(text: string, note: Note, session: Session): SessionPart {
  const end = Math.min(session.span.end, text.length);
  const isPage = session.span.start === 0 && session.span.end >= text.length && !isHeadingAt(note, session);
  const title = isPage ? titleOfPage(note, session, end) : headingOf(note, session);
  const start = Math.min(title ? nextLine(text, title.span.end) : afterFrontMatter(text, note), end);
  const level = title?.level ?? 1;
  const inside: Span = { start, end };
  const labels = startingIn(note.labels, inside);
  const summary = labels.find(({ kind }) => kind === 'summary');
  const marker = labels.find(({ kind }) => kind === 'notes');
  const titleLine = isPage && !title ? titleLineOf(note, session) : undefined;
  return {
    text,
    note,
    level,
    isPage,
    start,
    end,
    top: topOf({
      text,
      note,
      start,
      end: marker?.span.start ?? end,
      isClosed: marker !== undefined,
      titleLine,
    }),
    summary,
    marker,
    headings: startingIn(note.headings, inside).filter(
      ({ style }) => style !== 'underline' && style !== 'bold',
    ),
  };
}

function isHeadingAt(note: Note, { span, line }: Session): boolean {
  return line > 0 || (span.start > 0 && headingAt(note, span.start) !== undefined);
}

/** The heading or bold line that a session begins with. */
function headingOf(note: Note, { span, line }: Session): Heading | undefined {
  return (
    headingAt(note, span.start) ??
    note.headings.find((heading) => heading.line === line) ??
    note.boldLines.find((heading) => heading.line === line)
  );
}

function headingAt({ headings, boldLines }: Note, start: number): Heading | undefined {
  return startingAt(headings, start) ?? startingAt(boldLines, start);
}

/** The most that stands above a title: a way back, a line about the conference. */
const MOST_ABOVE = 2;

/** The heading that gives a page its name: the first of level 1, or the one with the words of its title. */
function titleOfPage(note: Note, session: Session, end: number): Heading | undefined {
  const headings = startingIn(note.headings, { start: note.bodyStart, end }).filter(
    ({ style }) => style !== 'underline',
  );
  const [first] = headings;
  const isFree = first && !holdsOne(note.written, { start: note.bodyStart, end: first.span.start });
  const isNamed = scalar(note.frontMatter, 'title') !== undefined;
  if (isFree && (first.level === 1 || !isNamed) && labelKind(first.text) === undefined) return first;
  const title = same(session.title);
  return headings
    .slice(0, 4)
    .find(
      ({ text, span }) =>
        same(text) === title &&
        labelKind(text) === undefined &&
        note.written.filter((at) => at < span.start).length <= MOST_ABOVE,
    );
}

const same = (words: string): string => withoutColon(words).toLowerCase();

/** Tells a first line that is the title of a page: the words of its title again, or any of a page without one. */
function titleLineOf(note: Note, session: Session): (line: string) => boolean {
  const hasTitle = scalar(note.frontMatter, 'title') !== undefined || note.headings.length > 0;
  return (line) =>
    same(line.replace(/^[*_]+|[*_]+$/g, '')) === same(session.title) ||
    (!hasTitle &&
      line.length <= 70 &&
      /^["“*_]{0,3}[\p{Lu}\p{Lo}\p{N}]/u.test(line) &&
      !/[.!?:;,|]$/.test(line));
}

function afterFrontMatter(text: string, note: Note): number {
  return note.frontMatter ? nextLine(text, note.bodyStart) : note.bodyStart;
}
