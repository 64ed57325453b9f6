import type { Token } from 'markdown-it';

/**
 * What a shortcode becomes: text, elements, and tokens of Markdown between them. There is no raw HTML, so nothing
 * a note says can end an attribute or begin a tag: markdown-it's renderer escapes text and attributes.
 */
export type Content = string | Element | Token | readonly Content[] | undefined;

export interface Element {
  readonly tag: string;
  readonly attrs: readonly [string, string][];
  readonly children: readonly Content[];
}

export type TokenConstructor = new (type: string, tag: string, nesting: -1 | 0 | 1) => Token;

/** An attribute without a value that is there is ''; undefined and false leave the attribute out. */
export type Attributes = Readonly<Record<string, string | false | undefined>>;

export function element(tag: string, attributes: Attributes, ...children: Content[]): Element {
  const attrs = Object.entries(attributes).filter(
    (pair): pair is [string, string] => pair[1] !== undefined && pair[1] !== false,
  );
  return { tag, attrs, children };
}

const BLOCKS = new Set(
  'div details summary ul ol li p pre hr section nav article figure figcaption h1 h2 h3 h4 h5 h6'.split(' '),
);
const VOID = new Set(['img', 'input', 'hr', 'br']);
/** Editors have rules of their own for these: they lead to files, and show pictures from where they may. */
const TYPES: Readonly<Record<string, string>> = { a: 'link', img: 'image' };

/** Tokens that markdown-it's own renderer, or an editor's, turns into HTML. */
export function toTokens(content: Content, Token: TokenConstructor, level = 0): Token[] {
  const tokens: Token[] = [];
  write(content, Token, level, tokens);
  return tokens;
}

function write(content: Content, Token: TokenConstructor, level: number, out: Token[]): void {
  if (content === undefined) return;
  if (typeof content === 'string') {
    const text = new Token('text', '', 0);
    text.content = content;
    text.level = level;
    out.push(text);
  } else if (isList(content)) {
    for (const piece of content) write(piece, Token, level, out);
  } else if ('nesting' in content) out.push(content);
  else writeElement(content, Token, level, out);
}

function isList(content: Content): content is readonly Content[] {
  return Array.isArray(content);
}

function writeElement(
  { tag, attrs, children }: Element,
  Token: TokenConstructor,
  level: number,
  out: Token[],
): void {
  const type = TYPES[tag] ?? `conference_${tag}`;
  const isVoid = VOID.has(tag);
  const open = new Token(isVoid ? type : `${type}_open`, tag, isVoid ? 0 : 1);
  open.attrs = attrs.map(([name, value]) => [name, value]);
  open.level = level;
  if (type === 'image') {
    open.children = [];
    open.content = attrs.find(([name]) => name === 'alt')?.[1] ?? '';
    write(open.content, Token, 0, open.children);
  }
  open.block = isVoid && BLOCKS.has(tag);
  const at = out.push(open);
  if (isVoid) return;
  for (const child of children) write(child, Token, level + 1, out);
  // markdown-it's renderer begins a new line after a block's opening tag: only where another block follows.
  open.block = BLOCKS.has(tag) && out[at]?.block === true && out[at].type !== 'inline';
  const close = new Token(`${type}_close`, tag, -1);
  close.block = BLOCKS.has(tag);
  close.level = level;
  out.push(close);
}
