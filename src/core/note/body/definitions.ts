import { markdown } from './markdown';
import type { Link } from '../note';
import { detachString } from '../../text/detach-string';

/** The `[name]: address` that the parser has found to begin at an offset. */
export function definitionAt(text: string, start: number): Link {
  const labelEnd = Math.max(text.indexOf(']:', start), start + 1);
  let at = labelEnd + 2;
  while (at < text.length && /\s/.test(text.charAt(at))) at++;
  const destination = markdown.helpers.parseLinkDestination(text, at, text.length);
  const end = destination.ok ? destination.pos : at;
  const isAngled = text[at] === '<' && end > at;
  const hrefSpan = isAngled ? { start: at + 1, end: end - 1 } : { start: at, end };
  const href = detachString(text.slice(hrefSpan.start, hrefSpan.end));
  const name = detachString(text.slice(start + 1, labelEnd));
  return { kind: 'definition', span: { start, end }, text: name, href, hrefSpan };
}
