import type { MarkdownIt, StateBlock, Token } from 'markdown-it';
import type { ExpandContext, ExpandContextOf } from './expand-context';
import { readAttributes, isAllowed } from './goldmark/attributes';

const TYPE = 'conference_attributes';

/** No author writes more of them; longer lines are words. */
const LONGEST = 2_000;

/** What stands before the line of attributes and is not one block with it. */
const given = new WeakMap<Token, ReadonlyMap<string, string>>();

/**
 * A line `{.class name="value"}` below a block, where the site has `parser.attribute.block` on: it ends the block,
 * also a quote or a list, and dresses it.
 */
export function blockAttributes(md: MarkdownIt, renderingOf: ExpandContextOf): void {
  md.block.ruler.before(
    'paragraph',
    TYPE,
    (state, line, _end, silent) => {
      const start = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
      if (state.src.charCodeAt(start) !== 0x7b || (state.sCount[line] ?? 0) - state.blkIndent > 3)
        return false;
      const rendering = renderingOf(state.env);
      if (rendering?.settings.blockAttributes !== true) return false;
      const attributes = attributesAt(state, start, line, rendering);
      if (!attributes) return false;
      if (!silent) {
        const token = state.push(TYPE, '', 0);
        token.hidden = true;
        token.map = [line, line + 1];
        token.meta = { attributes, isAfterSpace: line === 0 || state.isEmpty(line - 1) };
        state.line = line + 1;
      }
      return true;
    },
    { alt: ['paragraph', 'reference', 'blockquote', 'list'] },
  );
}

function attributesAt(
  state: StateBlock,
  start: number,
  line: number,
  rendering: ExpandContext,
): ReadonlyMap<string, string> | undefined {
  const end = state.eMarks[line] ?? 0;
  const text = end - start > LONGEST ? '' : state.src.slice(start, end).trimEnd();
  return text.endsWith('}') ? readAttributes(text, rendering) : undefined;
}

/** Gives blocks the attributes of the lines below them, and takes the lines out. */
export function dressBlocks(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(({ type }) => type === TYPE)) return tokens;
  tokens.forEach((token, at) => {
    const block = token.type === TYPE ? blockBefore(tokens, at) : undefined;
    const { attributes, isAfterSpace } = (token.meta ?? {}) as {
      attributes?: ReadonlyMap<string, string>;
      isAfterSpace?: boolean;
    };
    if (!block || !attributes || isAfterSpace === true || block.type === 'fence') return;
    given.set(block, attributes);
    for (const [name, value] of attributes) {
      if (!isAllowed(name) || block.type === 'blockquote_open') continue;
      if (name === 'class') block.attrJoin('class', value);
      else if (block.attrGet(name) === null) block.attrSet(name, value);
    }
  });
  return tokens.filter(({ type }) => type !== TYPE);
}

/** The attributes that a line below a block gives it, whatever they are; undefined for none. */
export function attributesOf(block: Token): ReadonlyMap<string, string> | undefined {
  return given.get(block);
}

/** The block that ends right before a token, beside it. */
function blockBefore(tokens: readonly Token[], at: number): Token | undefined {
  const before = tokens[at - 1];
  if (!before || before.nesting === 1) return undefined;
  if (before.nesting === 0) return before;
  for (let from = at - 2; from >= 0; from--) {
    const token = tokens[from];
    if (token?.nesting === 1 && token.level === before.level) return token;
  }
  return undefined;
}
