import type { Span } from '../span';

/** HTML comments inside a piece of HTML that the Markdown parser has found; an open one reaches to its end. */
export function commentsIn(text: string, html: Span): Span[] {
  const comments: Span[] = [];
  let at = text.indexOf('<!--', html.start);
  while (at >= 0 && at < html.end) {
    const close = text.indexOf('-->', at + 2);
    const end = close < 0 || close + 3 > html.end ? html.end : close + 3;
    comments.push({ start: at, end });
    at = text.indexOf('<!--', end);
  }
  return comments;
}
