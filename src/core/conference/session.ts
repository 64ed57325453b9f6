import { isTrue, list } from '../note/front-matter/front-matter';
import type { Note } from '../note/note';
import { holdsOne, startingIn, type Span } from '../text/span';
import type { Session, SessionState } from './model';
import { trimTitle, type NoteFile } from './note-file';
import type { Talk } from './outline';
import { recordingsOf } from './recordings';
import { speakersOf } from './session-speakers';

/** The session that a whole file is. */
export function pageSession(file: NoteFile): Session {
  // The whole file, however long it grows: a page being typed into is not another session with every letter.
  const span = { start: 0, end: Number.MAX_SAFE_INTEGER };
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
  const tags = list(note.frontMatter, 'tags')
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '');
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
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
