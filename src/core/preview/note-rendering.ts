import type { MarkdownIt, StateCore, Token } from 'markdown-it';
import { parseShortcodes } from '../shortcodes/parse';
import { toTokens, type Content, type TokenConstructor } from './content';
import { codeBlock } from './code-blocks';
import { hugoDestination, type LookUp } from './hugo-links';
import { leadOn } from './markdown-links';
import { lineFinder } from './line-starts';
import { settingsOf, type NoteContext, type PreviewSettings } from './note-context';
import { asTree, Placeholders, takeOut, type TakenOut, type Use } from './placeholders';
import { BuildError, type Rendering } from './rendering';
import { safeAddress } from './safe-address';
import { buildError, mistakeOf } from './shortcode-errors';
import { rendererOf } from './shortcodes/renderers';
import { isAtLeast } from './version';

/** One rendering of one note: its shortcodes, and how they become tokens. */
export class NoteRendering implements Rendering {
  readonly settings: PreviewSettings;
  readonly placeholders: Placeholders;
  readonly body: TakenOut;
  readonly #md: MarkdownIt;
  readonly #env: StateCore['env'];
  readonly #text: string;
  readonly Token: TokenConstructor;

  /** @param start where the body begins, behind the front matter */
  constructor(
    state: StateCore,
    readonly note: NoteContext,
    start: number,
  ) {
    this.settings = settingsOf(note);
    this.#md = state.md;
    this.#env = state.env;
    this.#text = state.src;
    this.Token = state.Token;
    const shortcodes = state.src.includes('{{', start) ? parseShortcodes(state.src, start) : [];
    this.placeholders = new Placeholders(state.src);
    const part = { start, end: state.src.length };
    this.body = takeOut(state.src, part, asTree(shortcodes), this.placeholders, lineFinder(state.src));
  }

  since(version: string): boolean {
    return isAtLeast(this.settings.relearnVersion, version);
  }

  tokens(content: Content): Token[] {
    return toTokens(content, this.Token);
  }

  shortcode(use: Use): Content {
    const mistake = mistakeOf(use.shortcode, this.note, this.settings);
    if (mistake !== undefined) return buildError(this.#opening(use), mistake);
    const renderer = rendererOf(use.shortcode.name);
    if (!renderer) return buildError(this.#opening(use), 'The preview does not show this shortcode.');
    try {
      return renderer.render(use, this);
    } catch (thrown) {
      if (!(thrown instanceof BuildError)) throw thrown;
      return buildError(this.#opening(use), thrown.message);
    }
  }

  /** A shortcode as plain words, where no HTML can stand. */
  words(use: Use): string {
    return rendererOf(use.shortcode.name)?.text?.(use, this) ?? '';
  }

  inner(use: Use): Content {
    const { inner } = use;
    if (inner === undefined) return undefined;
    if (use.shortcode.notation === '<') return this.#literal(inner.text);
    const tokens = this.#parse(inner);
    const [open, line, close] = tokens;
    const isOneLine = !inner.text.includes('\n') && tokens.length === 3 && open?.type === 'paragraph_open';
    return isOneLine && line && close ? this.inline(line) : tokens;
  }

  innerText(use: Use): string {
    return this.placeholders.replace(use.inner?.text ?? '', (nested) => this.words(nested));
  }

  innerLine(use: Use): number {
    return use.inner?.lines[0] ?? 0;
  }

  markdown(text: string): Content {
    const tokens: Token[] = [];
    this.#md.inline.parse(text, this.#md, this.#env, tokens);
    return tokens;
  }

  blocks(text: string, line: number): Content {
    const lines = Array.from({ length: text.split('\n').length }, (_, index) => line + index);
    return this.#parse({ text, lines });
  }

  address(href: string, lookUp: LookUp): string | undefined {
    const safe = safeAddress(href);
    if (safe === undefined) return undefined;
    return hugoDestination(safe, lookUp, this.note, this.settings.relearnVersion)?.href ?? safe;
  }

  /** Tokens of an inline token, parsed now: they will stand where nobody parses them later. */
  inline(token: Token): Content {
    const children: Token[] = [];
    this.#md.inline.parse(token.content, this.#md, this.#env, children);
    return this.withShortcodes(children);
  }

  /** Inline tokens with the shortcodes in their texts shown. */
  withShortcodes(tokens: readonly Token[]): Token[] {
    return tokens.flatMap((token) => {
      leadOn(token, this);
      if (token.type !== 'text' || !this.placeholders.isIn(token.content)) return [token];
      const pieces = this.placeholders.split(token.content);
      return pieces.flatMap((piece) =>
        this.#flat(this.tokens(typeof piece === 'string' ? piece : this.shortcode(piece))),
      );
    });
  }

  /** Among inline tokens a block's own inline tokens stand themselves. */
  #flat(tokens: readonly Token[]): Token[] {
    return tokens.flatMap((token) => (token.type === 'inline' ? this.tokens(this.inline(token)) : [token]));
  }

  /** Block tokens of a text, its lone shortcodes shown, its lines those of the note. */
  #parse(part: TakenOut): Token[] {
    const tokens: Token[] = [];
    this.#md.block.parse(part.text, this.#md, this.#env, tokens);
    return this.withBlocks(tokens, part.lines);
  }

  /** Shows shortcodes that are all of a paragraph in its place, and leads all tokens to the note's lines. */
  withBlocks(tokens: readonly Token[], lines: readonly number[]): Token[] {
    const shown: Token[] = [];
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at];
      if (!token) continue;
      if (token.map) token.map = [lines[token.map[0]] ?? 0, (lines[token.map[1] - 1] ?? 0) + 1];
      const use = token.type === 'paragraph_open' ? this.#onlyShortcode(tokens[at + 1]) : undefined;
      const content = use ? this.shortcode(use) : codeBlock(token, this);
      if (content === undefined) {
        shown.push(token);
        continue;
      }
      const inPlace = this.tokens(content);
      const [first] = inPlace;
      if (first && token.map) first.map ??= token.map;
      shown.push(...inPlace);
      if (use) at += 2;
    }
    return shown;
  }

  #onlyShortcode(inline: Token | undefined): Use | undefined {
    if (inline?.type !== 'inline' || !this.placeholders.isIn(inline.content)) return undefined;
    return this.placeholders.only(inline.content);
  }

  /** Words between the tags of the `<` notation: no Markdown, but HTML, and shortcodes. */
  #literal(text: string): Content {
    return this.placeholders.split(text).map((piece) => {
      if (typeof piece !== 'string') return this.shortcode(piece);
      const html = new this.Token('html_inline', '', 0);
      html.content = piece;
      return html;
    });
  }

  #opening({ shortcode: { open } }: Use): string {
    return this.#text.slice(open.start, open.end);
  }
}
