import { sentence } from '../../language/sentence';
import type { Note } from '../../note/note';
import { holdsOne, startingIn, type Span } from '../../text/span';
import type { Rule } from '../rule';
import { SIGN } from '../signs/sign';

export const emptySummary: Rule = {
  id: 'empty-summary',
  severity: 'hint',
  about: 'A Summary is still empty, though its talk has notes.',
  needs: SIGN.summary,
  *check({ text, note, around, path }) {
    for (const { span, title } of around.sessionsOf(path)) {
      const labels = startingIn(note.labels, span);
      const summary = labels.find(({ kind }) => kind === 'summary');
      if (!summary || summary.style === 'line') continue;
      // Headings of a deeper level are part of the Summary.
      const next = startingIn(note.headings, { start: summary.span.end, end: span.end }).find(
        ({ level }) => summary.level === 0 || level <= summary.level,
      )?.span.start;
      const marker = labels.find((label) => label.span.start > summary.span.start)?.span.start;
      const end = Math.min(next ?? note.length, marker ?? note.length, span.end);
      const inside = { start: summary.span.end, end };
      if (hasWords(text, note, inside) || !holdsOne(note.written, span)) continue;
      yield {
        span: summary.span,
        message: sentence('The Summary of “{0}” is still empty.', title),
        fixes: [],
      };
    }
  },
};

/** Whether there is anything but comments, to-dos and line breaks: a list, a picture, a button. */
function hasWords(text: string, note: Note, { start, end }: Span): boolean {
  let words = '';
  let at = start;
  const others = [
    ...startingIn(
      note.comments.map((span) => ({ span })),
      { start, end },
    ),
    ...startingIn(note.todos, { start, end }),
  ];
  for (const { span } of others.sort((a, b) => a.span.start - b.span.start)) {
    words += text.slice(at, Math.max(span.start, at));
    at = Math.max(at, span.end);
  }
  words += text.slice(at, Math.max(end, at));
  return /[^\s>*:_~-]/.test(words.replace(/<\/?(?:br|p|ins|u|b)\s*\/?>/gi, ''));
}
