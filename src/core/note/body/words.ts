import { parseBlocks, plainText } from './markdown';
import { readFrontMatter } from '../front-matter/read-front-matter';
import { parseShortcodes } from '../../shortcodes/parse';
import { MASK, maskTags } from './mask';

/** Number of words of a Markdown text: what a reader reads, so neither code nor shortcodes nor front matter. */
export function countWords(text: string): number {
  const start = readFrontMatter(text)?.span.end ?? 0;
  const body = maskTags(text, start, parseShortcodes(text, start)).replaceAll('\r', ' ');
  const { tokens, env } = parseBlocks(body);
  let words = 0;
  for (const token of tokens) {
    if (token.type !== 'inline') continue;
    const plain = plainText(token.content.replaceAll(MASK, ' '), env);
    words += plain.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0;
  }
  return words;
}
