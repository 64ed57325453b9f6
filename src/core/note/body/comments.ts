import type { Span } from '../../text/span';

/** HTML comments inside a piece of HTML that the Markdown parser has found; an open one reaches to its end. */
export function commentsIn(text: string, html: Span): Span[] {
  const comments: Span[] = [];
  // A piece of its own, so that a search never runs on through the rest of the text.
  const piece = text.slice(html.start, html.end);
  let at = piece.indexOf('<!--');
  while (at >= 0) {
    const close = piece.indexOf('-->', at + 2);
    const end = close < 0 ? piece.length : close + 3;
    comments.push({ start: html.start + at, end: html.start + end });
    at = piece.indexOf('<!--', end);
  }
  return comments;
}

/** What is left of a block of HTML without its tags and comments. */
export function wordsOfHtml(html: string): string {
  return html.replace(/<!--[\s\S]*?(?:-->|$)/g, '').replace(/<[^<>]*>/g, '');
}
