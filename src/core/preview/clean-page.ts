import type { MarkdownIt, Token } from 'markdown-it';
import { allowedValue } from './allowed-html';
import type { ExpandContextOf } from './expand-context';
import { cleanHtml } from './raw-html';

/**
 * The border of the preview: the last rule, which sees all that becomes of a note, whoever brought it in (its own
 * text, an included file, a parameter, the site's configuration, names of files). Raw HTML goes through the cleaning
 * library; every attribute of every element is judged by the same list; a link or picture whose address is not
 * allowed is its words.
 */
export function cleanPages(md: MarkdownIt, renderingOf: ExpandContextOf): void {
  md.core.ruler.push('conference_clean', (state) => {
    if (renderingOf(state.env)) state.tokens = cleanTokens(state.tokens);
  });
}

function cleanTokens(tokens: readonly Token[]): Token[] {
  const clean: Token[] = [];
  /** Of the links that are open: whether each may be followed. */
  const links: boolean[] = [];
  for (const token of tokens) {
    if (token.type === 'html_block' || token.type === 'html_inline') token.content = cleanHtml(token.content);
    if (token.children) token.children = cleanTokens(token.children);
    const isRefused = cleanAttributes(token);
    if (token.type === 'link_open') links.push(!isRefused);
    const isDropped = token.type === 'link_close' ? links.pop() === false : isRefused;
    if (!isDropped) clean.push(token);
    else if (token.type === 'image') clean.push(...(token.children ?? []));
  }
  return clean;
}

/** Whether an attribute may stay as it is: of nearly all elements all may. */
function isAllowed(tag: string, [name, value]: readonly [string, string | number]): boolean {
  return allowedValue(tag, name.toLowerCase(), String(value), 'preview') === value;
}

/** @returns whether the element leads to or shows what it may not */
function cleanAttributes(token: Token): boolean {
  if (!token.attrs || token.attrs.every((attr) => isAllowed(token.tag, attr))) return false;
  const judged = token.attrs.map(([name, value]) => {
    const lower = name.toLowerCase();
    return { name, lower, value, allowed: allowedValue(token.tag, lower, String(value), 'preview') };
  });
  const changed = judged.filter(({ value, allowed }) => allowed !== value);
  if (changed.length === 0) return false;
  token.attrs = judged.flatMap<[string, string]>(({ name, allowed }) =>
    allowed === undefined ? [] : [[name, allowed]],
  );
  const mayBeWords = token.type === 'link_open' || token.type === 'image';
  return (
    mayBeWords &&
    changed.some(({ lower, allowed }) => allowed === undefined && (lower === 'href' || lower === 'src'))
  );
}
