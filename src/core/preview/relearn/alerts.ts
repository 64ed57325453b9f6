import type { Token } from 'markdown-it';
import { attributesOf } from '../block-attributes';
import { box } from './box';
import type { Content } from '../content';
import { wordsOf } from '../dropped-html';
import { appearance } from './appearance';
import type { ExpandContext } from '../expand-context';
import { endOfQuote } from '../quotes';

const MARK = /^\[!([a-z]+)\]([+-]?)[ \t]*([^\n]*)(?:\n|$)/i;

/**
 * A quote that begins with `[!NOTE]`, as Relearn's box: Hugo 0.132 and Relearn 6.2 brought it, titles and folding
 * (`[!tip]- Title`) came with 0.134 and 6.3. Undefined for other quotes.
 */
export function alertAt(
  tokens: readonly Token[],
  at: number,
  rendering: ExpandContext,
): { content: Content; length: number } | undefined {
  const inline = tokens[at + 2];
  const open = tokens[at];
  const attributes = open && attributesOf(open);
  const { settings } = rendering;
  const isQuoted = tokens[at + 1]?.type === 'paragraph_open' && inline?.type === 'inline';
  if (!isQuoted || !settings.alerts || !rendering.since('6.2')) return undefined;
  const mark = MARK.exec(inline.content);
  if (!mark) return undefined;
  const [whole, type = '', fold = '', title = ''] = mark;
  if ((fold !== '' || title !== '') && !rendering.since('6.3')) return undefined;
  const end = endOfQuote(tokens, at);
  const rest = inline.content.slice(whole.length);
  inline.content = rest;
  const inner = tokens.slice(rest === '' ? at + 4 : at + 1, end);
  const style = type.toLowerCase();
  const isDetails = style === 'details';
  const content = box(
    {
      look: appearance(
        {
          style: isDetails ? 'transparent' : style,
          title: title || (isDetails ? 'Details' : undefined),
          color: attributes?.get('color'),
          icon: attributes?.get('icon'),
        },
        { style: 'default' },
        rendering,
      ),
      title: settings.unsafe || title === '' ? undefined : wordsOf(rendering.markdown(title), rendering),
      group: attributes?.get('groupid'),
      hint: rendering.since('9.2') ? attributes?.get('hint') : undefined,
      content: rendering.expandTokens(inner),
      hasContent: inner.length > 0,
      isOpen: fold === '' ? (isDetails ? false : undefined) : fold === '+',
    },
    rendering,
  );
  return { content, length: end - at + 1 };
}
