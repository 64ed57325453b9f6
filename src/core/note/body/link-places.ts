import { cut, type Span } from '../../text/span';
import { markdown } from './markdown';
import type { Link, Note } from '../note';

/** Whether a link names its address, which stands elsewhere: `[text][name]`, `[name]`. */
export function isReference(text: string, { kind, hrefSpan }: Link): boolean {
  return (kind === 'link' || kind === 'image') && text[hrefSpan.start - 1] === '[';
}

/**
 * Where the address of a link stands: in the link, or in the definition that it names. Undefined when there is no
 * such place.
 */
export function addressSpan(text: string, note: Note, link: Link): Span | undefined {
  if (!isReference(text, link)) return link.hrefSpan;
  const { normalizeReference } = markdown.utils;
  const name = normalizeReference(cut(text, link.hrefSpan));
  // The first of several definitions of a name is the one that counts.
  return note.links.find(({ kind, text: own }) => kind === 'definition' && normalizeReference(own) === name)
    ?.hrefSpan;
}

/** The words of an inline link or picture as they are written, without their brackets. */
export function labelSpan(text: string, { kind, span, hrefSpan }: Link): Span | undefined {
  const start = span.start + (kind === 'image' ? 2 : 1);
  const found = /\](?:\(\s*<?|\[)$/.exec(text.slice(start, hrefSpan.start));
  return found ? { start, end: start + found.index } : undefined;
}
