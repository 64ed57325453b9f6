import { isTrue, list } from '../note/front-matter/front-matter';
import type { Note } from '../note/note';
import { holdsOne, startingIn, TO_THE_END, type Span } from '../text/span';
import type { Session, SessionState } from './model';
import { trimTitle, type NoteFile } from './note-file';
import type { Talk } from './outline';
import { recordingsOf } from './recordings';
import { speakersOf } from './session-speakers';

/** The session that a whole file is. */
export function pageSession(file: NoteFile): Session {
  // The whole file, however long it grows: a page being typed into is not another session with every letter.
  const span = { start: 0, end: TO_THE_END };
  return describe(file, file.title, 0, span, file.path, file.note.bodyStart);
}

/** The session that a part of a file is. */
export function talkSession(file: NoteFile, talk: Talk, id: string): Session {
  const { heading, end } = talk;
  return describe(
    file,
    trimTitle(heading.text),
    heading.line,
    { start: heading.span.start, end },
    id,
    heading.span.end,
  );
}

function describe(
  file: NoteFile,
  title: string,
  line: number,
  span: Span,
  id: string,
  from: number,
): Session {
  const { note, path } = file;
  const { video, slides } = recordingsOf(note, span);
  const speakers = speakersOf(note, span, title);
  const written = list(note.frontMatter, 'tags').map((tag) => tag.trim());
  const tags = written.includes('') ? written.filter((tag) => tag !== '') : written;
  const unpublished = isTrue(note.frontMatter, 'draft');
  const todos = startingIn(note.todos, span).length;
  return {
    id,
    title,
    path,
    line,
    span,
    tags,
    state: stateOf(note, from, span.end),
    unpublished,
    speakers,
    video,
    slides,
    todos,
  };
}

function stateOf(note: Note, from: number, end: number): SessionState {
  if (!holdsOne(note.written, { start: from, end })) return 'planned';
  const labels = startingIn(note.labels, { start: from, end });
  return labels.some(({ kind }) => kind === 'summary') ? 'promoted' : 'draft';
}

/** Whether a viewer would see no difference. The span is not seen, but what looks places up needs it new. */
export function sameSession(a: Session, b: Session): boolean {
  return (
    a === b ||
    (PLAIN.every((key) => a[key] === b[key]) &&
      a.span.start === b.span.start &&
      a.span.end === b.span.end &&
      isSameList(a.tags, b.tags) &&
      isSameList(a.speakers, b.speakers))
  );
}

/** What a session says in one word each. */
const IS_PLAIN: Readonly<Record<Exclude<keyof Session, 'span' | 'tags' | 'speakers'>, true>> = {
  title: true,
  line: true,
  state: true,
  todos: true,
  id: true,
  path: true,
  unpublished: true,
  video: true,
  slides: true,
};
const PLAIN = Object.keys(IS_PLAIN) as readonly (keyof typeof IS_PLAIN)[];

function isSameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, at) => word === b[at]);
}
