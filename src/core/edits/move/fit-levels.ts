import type { Heading, Note } from '../../note/note';
import type { Span } from '../../text/span';
import type { TextEdit } from '../../text/text-edit';

/** Edits by which the headings of a part stand some levels lower, or higher where it is negative; never below 6. */
export function fitLevels(text: string, note: Note, { start, end }: Span, by: number): TextEdit[] {
  if (by === 0) return [];
  return note.headings
    .filter(({ span }) => span.start >= start && span.start < end)
    .flatMap((heading) => levelEdits(text, heading, Math.min(Math.max(heading.level + by, 1), 6)));
}

function levelEdits(text: string, { span, textSpan, level, style }: Heading, to: number): TextEdit[] {
  // Running text above dashes is no heading of its author's.
  if (style === 'underline' || level === to) return [];
  if (style === 'setext') return underlined(text, span, textSpan, to);
  // `#Name` would be text.
  const marks = '#'.repeat(style === 'unspaced' ? Math.max(to, 2) : to);
  const opening = { span: { start: span.start, end: span.start + level }, text: marks };
  const closing = /#+\s*$/.exec(text.slice(textSpan.end, span.end));
  if (!closing) return [opening];
  const at = textSpan.end + closing.index;
  const length = closing[0].trimEnd().length;
  return [opening, { span: { start: at, end: at + length }, text: marks }];
}

/** Only two levels can be underlined. */
function underlined(text: string, span: Span, words: Span, to: number): TextEdit[] {
  if (to > 2) {
    const line = text.slice(words.start, words.end).replace(/\s*\r?\n\s*/g, ' ');
    return [{ span, text: `${'#'.repeat(to)} ${line}` }];
  }
  const line = /[=-]+[ \t]*$/.exec(text.slice(words.end, span.end));
  if (!line) return [];
  const start = words.end + line.index;
  const length = line[0].trimEnd().length;
  return [{ span: { start, end: start + length }, text: (to === 1 ? '=' : '-').repeat(length) }];
}
