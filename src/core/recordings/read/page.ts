import { parseMarkup, type Element } from '../../schedule/markup/tree';
import { readLines } from './lines';
import type { EntryDraft } from './draft';

const BLOCKS =
  /^(?:address|article|aside|blockquote|br|dd|details|div|dl|dt|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|section|summary|table|tbody|thead|tr|ul|ytd-.*)$/;

/** Reads the links of a page or a part of one, saved or copied, with the titles they have or stand beside. */
export function readPage(text: string): EntryDraft[] {
  const lines: string[] = [];
  let line = '';
  const endLine = (): void => {
    const words = line.replace(/\s+/g, ' ').trim();
    if (words !== '') lines.push(words);
    line = '';
  };
  const waiting: (Element | string | (() => void))[] = [parseMarkup(text, 'html')];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next === 'function') next();
    else if (typeof next === 'string') line += next;
    else {
      const { name, attributes, children } = next;
      if (/^(?:script|style|head|template|svg)$/.test(name)) continue;
      const isBlock = BLOCKS.test(name);
      if (isBlock) endLine();
      else if (/^t[dh]$/.test(name)) line += ' | ';
      const shown = name === 'iframe' ? addressOf(attributes['src'] ?? attributes['data-src']) : undefined;
      // A player in the page is a link without words.
      if (shown !== undefined) line += ` [](${shown}) `;
      const href = name === 'a' ? addressOf(attributes['href']) : undefined;
      if (isBlock) waiting.push(endLine);
      if (href !== undefined) {
        const before = line;
        line = '';
        waiting.push(() => {
          const words = (attributes['title'] ?? line).replace(/[[\]\s]+/g, ' ').trim();
          line = `${before} [${words}](${href}) `;
        });
      }
      for (const child of children.toReversed()) waiting.push(child);
    }
  }
  endLine();
  return readLines(lines.join('\n'));
}

function addressOf(href: string | undefined): string | undefined {
  const url = href?.trim() ?? '';
  if (/\s/.test(url)) return undefined;
  return /^(?:https?:)?\/\/|^\/watch\?/i.test(url)
    ? url.replace(/^\/\//, 'https://').replace(/[<>]/g, '')
    : undefined;
}
