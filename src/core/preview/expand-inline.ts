import type { Token } from 'markdown-it';
import { element } from './content';
import { htmlPieces } from './html-pieces';
import { leadOn } from './markdown-links';
import type { NoteRenderer } from './note-renderer';

/** Inline tokens with their shortcodes shown and their links led to where Hugo leads them. */
export function expandInline(tokens: Token[], rendering: NoteRenderer): Token[] {
  const { placeholders } = rendering;
  const isTouched = (token: Token): boolean =>
    token.type === 'link_open' || token.type === 'image' || placeholders.isIn(token.content);
  if (!tokens.some(isTouched)) return tokens;
  return tokens.flatMap((token) => {
    if (token.type === 'link_open' || token.type === 'image') return leadOn(token, rendering);
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

/** Among inline tokens a block's own inline tokens stand themselves. */
function flat(tokens: readonly Token[], rendering: NoteRenderer): Token[] {
  return tokens.flatMap((token) =>
    token.type === 'inline' ? expandInline(rendering.parseInline(token.content), rendering) : [token],
  );
}

/** Hugo expands shortcodes in code too. */
function codeSpan(token: Token, rendering: NoteRenderer): ReturnType<typeof element> {
  const pieces = rendering.placeholders.split(token.content);
  return element(
    'code',
    {},
    pieces.map((piece) => (typeof piece === 'string' ? piece : rendering.shortcode(piece))),
  );
}
