import type { Token } from 'markdown-it';
import { attributesOf } from './block-attributes';
import { element, type Content } from './content';
import { hugoDestination } from '../site/hugo-links';
import type { ExpandContext } from './expand-context';
import { safeAddress } from '../site/safe-address';

/**
 * A quote below which stands whose it is, from Relearn 9.2 on: `{author="A" source="S" href="U"}`. Undefined for
 * other quotes; in older versions such a line gives the quote its classes.
 */
export function quoteWithSource(
  tokens: readonly Token[],
  at: number,
  rendering: ExpandContext,
): { content: Content; length: number } | undefined {
  const open = tokens[at];
  const attributes = open && attributesOf(open);
  if (!open || !attributes) return undefined;
  const end = endOfQuote(tokens, at);
  const inner = rendering.expandTokens(tokens.slice(at + 1, end));
  const length = end - at + 1;
  if (!rendering.since('9.2')) {
    const quote = element('blockquote', { class: attributes.get('class'), id: attributes.get('id') }, inner);
    return { content: quote, length };
  }
  const href = addressOf(attributes.get('href') ?? '', rendering);
  const quote = element('blockquote', { cite: href }, inner);
  const caption = captionOf(attributes.get('author'), attributes.get('source'), rendering);
  if (caption === undefined) return { content: quote, length };
  const whose = href === undefined ? caption : element('a', { href, rel: 'external' }, caption);
  return { content: element('figure', { class: 'quote' }, quote, element('figcaption', {}, whose)), length };
}

/** Where the quote that opens at a token is closed. */
export function endOfQuote(tokens: readonly Token[], open: number): number {
  const level = tokens[open]?.level;
  let at = open + 1;
  while (at < tokens.length - 1 && !(tokens[at]?.type === 'blockquote_close' && tokens[at]?.level === level))
    at++;
  return at;
}

function captionOf(author = '', source = '', rendering: ExpandContext): Content {
  const cite = source === '' ? undefined : element('cite', {}, rendering.markdown(source));
  if (author === '') return cite;
  return [rendering.markdown(author), cite === undefined ? undefined : [', ', cite]];
}

/** Where a link of that address would lead; what is not found is written out. */
function addressOf(href: string, rendering: ExpandContext): string | undefined {
  const safe = href === '' ? undefined : safeAddress(href);
  if (safe === undefined) return undefined;
  const found = hugoDestination(safe, 'link', rendering.note, rendering.settings.relearnVersion);
  return found?.isThere === true ? found.href : safe;
}
