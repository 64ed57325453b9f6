import { list, scalar, entry } from '../note/front-matter/front-matter';
import type { Note } from '../note/note';
import { param } from '../shortcodes/shortcode';
import { holdsOne, startingIn, type Span } from '../text/span';
import type { Session, SessionState } from './model';
import { trimTitle, type NoteFile } from './note-file';
import type { Talk } from './outline';

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
  const { video, slides } = recordings(note, span);
  const tags = list(note.frontMatter, 'tags')
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '');
  const unpublished = entry(note.frontMatter, 'draft')?.value === true;
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

const VIDEO =
  /^https?:\/\/(?:www\.|m\.)?(?:youtu\.be\/|youtube\.com\/(?:watch|live|shorts|embed|playlist)|vimeo\.com\/\d|media\.ccc\.de\/v\/|player\.vimeo\.com\/)/i;
const SLIDES =
  /^https?:\/\/(?:docs\.google\.com\/presentation|(?:www\.)?speakerdeck\.com\/|(?:[a-z-]+\.)?slideshare\.net\/|static\.sched\.com\/|slides\.com\/|noti\.st\/)|\.(?:pptx?|key|odp)(?:[?#]|$)/i;

/** Where the talk can be watched and its slides are: live buttons first, then front matter, then plain links. */
function recordings(note: Note, span: Span): { video: string | undefined; slides: string | undefined } {
  const whole = span.start === 0;
  let video = whole ? (scalar(note.frontMatter, 'video') ?? scalar(note.frontMatter, 'youtube')) : undefined;
  let slides = whole ? scalar(note.frontMatter, 'slides') : undefined;
  for (const shortcode of startingIn(note.shortcodes, span)) {
    if (shortcode.parked) continue;
    if (shortcode.name === 'youtube') {
      const id = param(shortcode, 'id') ?? shortcode.params.find((p) => p.name === undefined)?.value;
      if (id !== undefined) video ??= `https://youtu.be/${id}`;
    }
    if (shortcode.name !== 'button') continue;
    const href = param(shortcode, 'href');
    if (href === undefined || href === '') continue;
    const icon = param(shortcode, 'icon') ?? '';
    if (VIDEO.test(href) || /video|youtube|play/.test(icon)) video ??= href;
    else if (SLIDES.test(href) || /chalkboard|slideshare|powerpoint|person-chalkboard/.test(icon))
      slides ??= href;
  }
  for (const link of startingIn(note.links, span)) {
    if (link.kind === 'image') continue;
    if (VIDEO.test(link.href)) video ??= link.href;
    else if (SLIDES.test(link.href) || /^slides?$/i.test(link.text)) slides ??= link.href;
  }
  return { video, slides };
}

/** Whether a viewer would see no difference. The span is not seen, but what looks places up needs it new. */
export function sameSession(a: Session, b: Session): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
