import type { Token } from 'markdown-it';
import { element } from './content';
import { droppedHtml } from './dropped-html';
import { htmlPieces } from './html-pieces';
import { leadOn } from './markdown-links';
import type { ExpandContext } from './expand-context';
import { isFormula, shownFormula } from './passthrough';

/** Inline tokens with their shortcodes shown and their links led to where Hugo leads them. */
export function expandInline(parsed: Token[], rendering: ExpandContext): Token[] {
  const { placeholders } = rendering;
  const tokens = withWholeWords(parsed, rendering);
  const dropsHtml = !rendering.settings.unsafe;
  const isTouched = (token: Token): boolean =>
    token.type === 'link_open' ||
    token.type === 'image' ||
    isFormula(token) ||
    (dropsHtml && token.type === 'html_inline') ||
    placeholders.isIn(token.content);
  if (!tokens.some(isTouched)) return tokens;
  return tokens.flatMap((token) => {
    if (token.type === 'link_open' || token.type === 'image') return leadOn(token, rendering);
    if (isFormula(token)) return shownFormula(token, rendering);
    if (dropsHtml && token.type === 'html_inline')
      return flat(rendering.tokens(droppedHtml(token.content, rendering)), rendering);
    if (!placeholders.isIn(token.content)) return [token];
    switch (token.type) {
      case 'text':
        return placeholders
          .split(token.content)
          .flatMap((piece) =>
            flat(rendering.tokens(typeof piece === 'string' ? piece : rendering.shortcode(piece)), rendering),
          );
      case 'html_inline':
        return flat(rendering.tokens(htmlPieces(token.content, rendering)), rendering);
      case 'code_inline':
        return flat(rendering.tokens(codeSpan(token, rendering)), rendering);
      default:
        token.content = rendering.plain(token.content);
        return [token];
    }
  });
}

/**
 * A backslash in front of a shortcode takes the first letter of the word that stands for it. It escapes nothing there,
 * and both are text again.
 */
function withWholeWords(tokens: Token[], { placeholders }: ExpandContext): Token[] {
  if (!tokens.some(({ type }) => type === 'text_special')) return tokens;
  const whole: Token[] = [];
  for (const token of tokens) {
    const last = whole.at(-1);
    const isSplit =
      last?.type === 'text_special' &&
      token.type === 'text' &&
      last.content.startsWith('\\') &&
      placeholders.isIn(last.content + token.content.slice(0, placeholders.length));
    if (last && isSplit) {
      token.content = last.content + token.content;
      whole.pop();
    }
    whole.push(token);
  }
  return whole;
}

/** Among inline tokens a block's own inline tokens stand themselves. */
function flat(tokens: readonly Token[], rendering: ExpandContext): Token[] {
  return tokens.flatMap((token) =>
    token.type === 'inline' ? expandInline(rendering.parseInline(token.content), rendering) : [token],
  );
}

/** Hugo expands shortcodes in code too. */
function codeSpan(token: Token, rendering: ExpandContext): ReturnType<typeof element> {
  const pieces = rendering.placeholders.split(token.content);
  return element(
    'code',
    {},
    pieces.map((piece) => (typeof piece === 'string' ? piece : rendering.shortcode(piece))),
  );
}
