import type { MarkdownIt, Token } from 'markdown-it';
import type { ExpandContextOf } from '../expand-context';

/**
 * Gives headings the ids that Hugo gives them, so that `#anchor` leads where it leads on the site. An editor has a
 * rule of its own, which would also overwrite an id that the note gives; its rule runs around this one.
 */
export function headingIds(md: MarkdownIt, renderingOf: ExpandContextOf): void {
  const ids = new WeakMap<Token, string>();
  md.core.ruler.push('conference_heading_ids', ({ env, tokens }) => {
    if (!renderingOf(env)) return;
    const taken = new Set<string>();
    const numbers = new Map<string, number>();
    tokens.forEach((token, at) => {
      if (token.type !== 'heading_open') return;
      const text = words(tokens[at + 1]?.children ?? []);
      const given = token.attrGet('id');
      // Without any words there is none; words of signs alone have one.
      if (given === null && text === '') return;
      const id = String(given ?? free(slug(text), taken, numbers));
      taken.add(id);
      ids.set(token, id);
      token.attrSet('id', id);
    });
  });
  const { rules } = md.renderer;
  const shown = rules['heading_open'];
  rules['heading_open'] = (tokens, at, options, env, self) => {
    const token = tokens[at];
    const id = token && ids.get(token);
    if (token && id !== undefined) withOneId(token, id);
    return shown ? shown(tokens, at, options, env, self) : self.renderToken(tokens, at, options);
  };
}

/** Older editors add their id to the one that is there. */
function withOneId(token: Token, id: string): void {
  token.attrSet('id', id);
  token.attrs = (token.attrs ?? []).filter(([name], at) => name !== 'id' || at === token.attrIndex('id'));
}

/** @param numbers the one that each id has got so far, which every smaller one is taken below */
function free(id: string, taken: ReadonlySet<string>, numbers: Map<string, number>): string {
  if (!taken.has(id)) return id;
  let number = (numbers.get(id) ?? 0) + 1;
  while (taken.has(`${id}-${String(number)}`)) number++;
  numbers.set(id, number);
  return `${id}-${String(number)}`;
}

function slug(text: string): string {
  const kept = text
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{Nd}_\- ]/gu, '');
  return kept === '' ? 'heading' : kept.replaceAll(' ', '-');
}

/** The words that count: those of the last line, without bare addresses and HTML. */
function words(tokens: readonly Token[]): string {
  let text = '';
  let inAddress = 0;
  for (const token of tokens) {
    if (token.info === 'auto') inAddress += token.nesting;
    else if (token.type === 'softbreak' || token.type === 'hardbreak') text = '';
    else if (token.type === 'image') text += words(token.children ?? []);
    else if (inAddress === 0 && (token.type === 'text' || token.type === 'code_inline'))
      text += token.content;
  }
  return text;
}
