import type { Token } from 'markdown-it';
import { alertAt } from './relearn/alerts';
import { dressBlocks } from './block-attributes';
import { codeBlock } from './code-blocks';
import { element, type Content } from './content';
import { droppedHtml } from './dropped-html';
import { htmlPieces } from './html-pieces';
import { withMergedCells } from './merged-cells';
import type { ExpandContext } from './expand-context';
import { quoteWithSource } from './quotes';

/**
 * Shows what is not left to the inline rules: shortcodes that are all of a paragraph in its place, diagrams,
 * titled code, alerts, shortcodes in raw HTML. Leads all tokens to the note's lines.
 *
 * @param lines the note's line of each line that was parsed; undefined when they are the same
 */
export function expandBlock(
  tokens: readonly Token[],
  lines: readonly number[] | undefined,
  rendering: ExpandContext,
): Token[] {
  for (const token of lines ? tokens : [])
    if (lines && token.map) token.map = [lines[token.map[0]] ?? 0, (lines[token.map[1] - 1] ?? 0) + 1];
  return showTokens(dressBlocks(tokens), rendering);
}

/** The same for tokens whose lines are those of the note. */
export function showTokens(tokens: readonly Token[], rendering: ExpandContext): Token[] {
  const shown: Token[] = [];
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    if (!token) break;
    const instead = inPlaceOf(token, tokens, at, rendering);
    if (instead) {
      const written = rendering.tokens(instead.content);
      const [first] = written;
      if (first && token.map && first.type !== 'inline') first.map ??= token.map;
      for (const one of written) shown.push(one);
    } else shown.push(token);
    at += instead?.length ?? 1;
  }
  return shown;
}

interface Instead {
  readonly content: Content;
  /** Number of tokens it takes the place of. */
  readonly length: number;
}

function inPlaceOf(
  token: Token,
  tokens: readonly Token[],
  at: number,
  rendering: ExpandContext,
): Instead | undefined {
  switch (token.type) {
    case 'paragraph_open':
      return loneShortcode(tokens[at + 1], rendering);
    case 'fence':
    case 'code_block': {
      const content = codeBlock(token, rendering);
      return content === undefined ? undefined : { content, length: 1 };
    }
    case 'html_block':
      if (!rendering.settings.unsafe) return { content: droppedHtml(token.content, rendering), length: 1 };
      return rendering.placeholders.isIn(token.content)
        ? { content: htmlPieces(token.content, rendering), length: 1 }
        : undefined;
    case 'blockquote_open':
      return alertAt(tokens, at, rendering) ?? quoteWithSource(tokens, at, rendering);
    case 'table_open':
      return rendering.since('9.2') ? table(tokens, at, rendering) : undefined;
    default:
      return undefined;
  }
}

function table(tokens: readonly Token[], at: number, rendering: ExpandContext): Instead {
  const end = tokens.findIndex((token, index) => index > at && token.type === 'table_close');
  const merged = withMergedCells(tokens.slice(at, end + 1));
  return { content: [merged[0], ...showTokens(merged.slice(1), rendering)], length: end - at + 1 };
}

function loneShortcode(inline: Token | undefined, rendering: ExpandContext): Instead | undefined {
  const { placeholders } = rendering;
  if (inline?.type !== 'inline' || !placeholders.isIn(inline.content)) return undefined;
  const use = placeholders.only(inline.content);
  if (!use) return undefined;
  // A plain box instead of a paragraph keeps the line for the editor.
  const content = rendering.isInline(use)
    ? element('div', { class: 'conference-line' }, inline)
    : rendering.shortcode(use, true);
  return { content, length: 3 };
}
