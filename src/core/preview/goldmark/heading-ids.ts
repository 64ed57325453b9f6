import type { MarkdownIt, Token } from 'markdown-it';
import { freeId, slugOfHeading } from '../../site/heading-ids';
import type { ExpandContextOf } from '../expand-context';

/**
 * Gives headings the ids that Hugo gives them, so that `#anchor` leads where it leads on the site. An editor has a
 * rule of its own, which would also overwrite an id that the note gives; its rule runs around this one.
 */
export function headingIds(md: MarkdownIt, renderingOf: ExpandContextOf): void {
  const ids = new WeakMap<Token, string>();
  md.core.ruler.push('conference_heading_ids', ({ env, tokens }) => {
    if (!renderingOf(env)) return;
    const taken = new Map<string, number>();
    tokens.forEach((token, at) => {
      if (token.type !== 'heading_open') return;
      const text = words(tokens[at + 1]?.children ?? []);
      const given = token.attrGet('id');
      // Without any words there is none; words of punctuation alone have one.
      if (given === null && text === '') return;
      const id = String(given ?? freeId(slugOfHeading(text, 'hugo'), taken));
      if (!taken.has(id)) taken.set(id, 0);
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
