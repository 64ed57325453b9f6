import type { Token } from 'markdown-it';
import { describe } from '../shortcodes/catalogue/catalogue';
import type { Content } from './content';
import { htmlPieces } from './html-pieces';
import type { PreviewSettings } from './note-context';
import type { ExpandContext } from './expand-context';
import type { ShortcodeNode } from './placeholders';

/**
 * What is left of raw HTML where Hugo lets none through: nothing, but for buttons that are parked in its comments
 * and shown as ghosts.
 */
export function droppedHtml(html: string, rendering: ExpandContext): Content {
  if (!rendering.settings.showParked || !rendering.placeholders.isIn(html)) return undefined;
  const comments = html.match(/<!--[\s\S]*?(?:-->|$)/g) ?? [];
  return comments
    .filter((comment) => rendering.placeholders.isIn(comment))
    .map((comment) => htmlPieces(comment, rendering));
}

/** Whether Hugo drops the HTML of a shortcode, which stands in a text that it reads as Markdown. */
export function isDropped({ shortcode, isInMarkdown }: ShortcodeNode, { unsafe }: PreviewSettings): boolean {
  if (unsafe) return false;
  return isInMarkdown || (shortcode.notation === '%' && describe(shortcode.name)?.output === 'html');
}

/** The words of what a shortcode has become, without its elements: what Hugo leaves of its HTML in a line of text. */
export function wordsOf(content: Content, rendering: Pick<ExpandContext, 'parseInline'>): string {
  if (content === undefined) return '';
  if (typeof content === 'string') return content;
  if (isList(content)) return content.map((piece) => wordsOf(piece, rendering)).join('');
  if ('nesting' in content) return wordsOfToken(content, rendering);
  return wordsOf(content.children, rendering);
}

function wordsOfToken({ type, content }: Token, rendering: Pick<ExpandContext, 'parseInline'>): string {
  if (type === 'text' || type === 'code_inline') return content;
  if (type === 'softbreak' || type === 'hardbreak') return '\n';
  if (type === 'inline') return wordsOf(rendering.parseInline(content), rendering);
  return '';
}

function isList(content: Content): content is readonly Content[] {
  return Array.isArray(content);
}
