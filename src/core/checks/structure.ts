import type { TextEdit } from '../text/text-edit';
import { plainBreaks } from '../text/line-breaks';
import { markdown, parseBlocks } from '../note/body/markdown';
import { maskTags } from '../note/body/mask';
import type { Note } from '../note/note';
import type { Span } from '../text/span';

/** One thing that a text says by its form: a heading, a block of code, a link … */
export interface Landmark {
  readonly kind: string;
  /** What a fix elsewhere may change too, such as whether a shortcode is closed. */
  readonly state: string;
  readonly span: Span;
}

/** What a text says by its form, in the order of the kinds and, among them, of the places. */
export function landmarksOf(note: Note): Landmark[] {
  const list: Landmark[] = [];
  const add = (kind: string, span: Span, state = ''): void => void list.push({ kind, state, span });
  for (const { level, style, span } of note.headings) add(`heading ${style} ${String(level)}`, span);
  for (const { span } of note.boldLines) add('bold line', span);
  for (const { language, closed, span } of note.fences) add(`fence ${language}`, span, String(closed));
  for (const span of note.comments) add('comment', span);
  for (const { kind, span } of note.links) add(kind, span);
  for (const { notation, parked, problem, close, open } of note.shortcodes)
    add(`shortcode ${notation}`, open, `${String(parked)} ${problem ?? ''} ${close ? 'closed' : 'open'}`);
  for (const { kind, span } of note.todos) add(kind, span);
  return list;
}

/**
 * The form of a text's blocks and of what stands inside them, without the words: equal before and after an edit that
 * changes words only. Code is part of the form, and so are HTML tags.
 */
export function formOf(text: string, note: Note): string[] {
  const { tokens, env } = parseBlocks(plainBreaks(maskTags(text, note.bodyStart, note.shortcodes)));
  return tokens.flatMap(({ type, tag, markup, info, content }) => {
    if (type === 'inline') {
      const { children } = markdown.parseInline(content, env)[0] ?? {};
      return (children ?? []).flatMap((child) => {
        if (/^(?:text|text_special|softbreak|hardbreak)$/.test(child.type)) return [];
        return `${child.type} ${child.markup} ${/^(?:code|html)_inline$/.test(child.type) ? child.content : ''}`;
      });
    }
    const inside =
      type === 'html_block' ? (content.match(/<[^<>]*>/g) ?? []).join('') : type === 'fence' ? '' : content;
    return `${type} ${tag} ${markup} ${info} ${inside}`;
  });
}

/** Where places of a text are after some edits of it. */
export class Move {
  readonly #edits: readonly TextEdit[];

  constructor(edits: readonly TextEdit[]) {
    this.#edits = edits.toSorted((a, b) => a.span.start - b.span.start);
  }

  /** Whether an edit lies in a place or at its border. */
  touches({ start, end }: Span): boolean {
    return this.#edits.some(({ span }) => span.start <= end && span.end >= start);
  }

  /** The place of the same words; one that was edited takes in all of the new words. */
  to({ start, end }: Span): Span {
    let from = start;
    let to = end;
    for (const { span, text } of this.#edits) {
      const by = text.length - (span.end - span.start);
      if (span.end <= start && (span.end < start || span.end > span.start)) from += by;
      else if (span.start < start) from += span.start - start;
      if (span.start <= end) to += span.end <= end ? by : span.start + text.length - end;
    }
    return { start: from, end: Math.max(from, to) };
  }
}
