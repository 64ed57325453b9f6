import type { Note } from '../../note/note';
import { cut, encloses, type Span } from '../../text/span';
import { applyEdits, lineBreakOf } from '../../text/text-edit';
import { placeOf, withoutEntry } from '../front-matter/change';

/** Keys that name one page, or one talk's recording, and so are no part of a pattern for others. */
const OWN_KEYS = /^(?:aliases|url|slug|permalink|id|linktitle|video|recording|slides|youtube|date|lastmod)$/i;

/**
 * A note as a pattern for others: its front matter without what belongs to this page alone, its headings and labels,
 * and none of its words. The title is the variable `{{title}}`.
 */
export function emptiedNote(text: string, note: Note): string {
  const eol = lineBreakOf(text);
  const head = frontMatterOf(text, note);
  const body = patternLines(text, note, { start: note.bodyStart, end: text.length }, '{{title}}');
  return [...(head === '' ? [] : [head]), ...body.map((line) => `${line}${eol}`)].join(eol);
}

/** The lines of a part of a note that are a pattern: headings and labels, the first heading with another title. */
export function patternLines(text: string, note: Note, part: Span, title: string): string[] {
  const headings = note.headings.filter(({ span }) => span.start >= part.start && span.start < part.end);
  const isTitle = (at: number): boolean =>
    at === 0 && (headings[0]?.level === 1 || part.start > note.bodyStart);
  const lines = [
    ...headings.map(({ span, textSpan }, at) => ({
      start: span.start,
      line: isTitle(at)
        ? text.slice(span.start, textSpan.start) + title + text.slice(textSpan.end, span.end)
        : cut(text, span),
    })),
    ...note.labels
      .filter(({ span }) => span.start >= part.start && span.start < part.end)
      .filter(({ span }) => !headings.some((heading) => encloses(heading.span, span)))
      .map(({ span }) => ({ start: span.start, line: cut(text, span) })),
  ];
  return lines.toSorted((a, b) => a.start - b.start).map(({ line }) => line);
}

function frontMatterOf(text: string, { frontMatter }: Note): string {
  if (!frontMatter) return '';
  const edits = frontMatter.entries.flatMap(({ key }) => {
    if (!OWN_KEYS.test(key)) return [];
    const place = placeOf(text, frontMatter, key.toLowerCase());
    return 'entry' in place && place.entry && !place.braces ? withoutEntry(text, place.entry.span) : [];
  });
  const head = applyEdits(text.slice(0, frontMatter.span.end), edits);
  return head + lineBreakOf(text);
}
