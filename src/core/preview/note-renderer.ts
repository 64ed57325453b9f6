import { sentence } from '../language/sentence';
import type { MarkdownIt, StateCore, Token } from 'markdown-it';
import type { DrawnFormula } from '../formulae/formula-painter';
import type { FrontMatter } from '../note/front-matter/front-matter';
import { readFrontMatter } from '../note/front-matter/read-front-matter';
import { fallbackNamed, givenParam } from '../shortcodes/catalogue/parameters';
import { parseShortcodes } from '../shortcodes/parse';
import { toTokens, type Content, type TokenConstructor } from './content';
import { markdownOf } from './early-markdown';
import { htmlPieces } from './html-pieces';
import { hugoDestination, type LookUp } from '../site/hugo-links';
import { plainText } from './plain-text';
import { lineFinder } from '../text/line-starts';
import { withoutFrontMatter } from '../note/front-matter/without-front-matter';
import { settingsOf, type NoteContext, type PreviewSettings } from './note-context';
import {
  asTree,
  Placeholders,
  extractShortcodes,
  type ExtractedShortcodes,
  type ShortcodeNode,
} from './placeholders';
import type { ExpandContext } from './expand-context';
import { BuildError, orWhenWrong } from './rendering';
import { safeAddress } from '../site/safe-address';
import { isInlineShortcode, shortcodeWords, shownShortcode } from './shown-shortcode';
import { blockToken, fenceToken, htmlToken, inlineToken } from './single-tokens';
import { expandBlock, showTokens } from './expand-block';
import { expandInline } from './expand-inline';
import { isAtLeast } from '../text/version';

/**
 * What one page may bring in from other files. Pages that include each other have no end, and one that includes a page
 * eighty times, which does so too, has none that anybody lives to see.
 */
const INCLUDES = { depth: 3, count: 50, length: 500_000 } as const;

/** Trees in code blocks in trees end here: what is deeper is shown as it is written. */
const DEEPEST_BLOCKS = 5;

/** One rendering of one note: what its shortcodes become. */
export class NoteRenderer implements ExpandContext {
  readonly settings: PreviewSettings;
  readonly frontMatter: FrontMatter | undefined;
  readonly placeholders: Placeholders;
  /** The note with blank lines for its front matter. */
  readonly text: string;
  readonly body: ExtractedShortcodes;
  readonly lineOf: (offset: number) => number;
  readonly #md: MarkdownIt;
  readonly #env: StateCore['env'];
  readonly #Token: TokenConstructor;
  #ids = 0;
  #included = { depth: 0, count: 0, length: 0, isOver: false };
  #blocks = 0;

  constructor(
    state: StateCore,
    readonly note: NoteContext,
  ) {
    this.settings = settingsOf(note);
    this.#md = state.md;
    this.#env = state.env;
    this.#Token = state.Token;
    this.frontMatter = readFrontMatter(state.src);
    this.placeholders = new Placeholders(state.src);
    this.text = withoutFrontMatter(state.src, this.frontMatter);
    this.lineOf = lineFinder(state.src);
    this.body = this.#extractShortcodes(this.text, this.lineOf);
  }

  since(version: string): boolean {
    return isAtLeast(this.settings.relearnVersion, version);
  }

  param({ shortcode }: ShortcodeNode, name: string): string | undefined {
    return givenParam(shortcode, name, this.settings.relearnVersion)?.value;
  }

  fallback({ shortcode }: ShortcodeNode, name: string): string {
    return fallbackNamed(shortcode.name, name, this.settings.relearnVersion) ?? '';
  }

  tokens(content: Content): Token[] {
    return toTokens(content, this.#Token);
  }

  expandTokens(tokens: readonly Token[]): Token[] {
    return showTokens(tokens, this);
  }

  shortcode(use: ShortcodeNode, isBlock = false): Content {
    return shownShortcode(use, this, isBlock);
  }

  isInline(use: ShortcodeNode): boolean {
    return isInlineShortcode(use, this);
  }

  words(use: ShortcodeNode): string {
    return shortcodeWords(use, this);
  }

  inner(use: ShortcodeNode): Content {
    if (use.inner === undefined || use.shortcode.notation === '%') return this.markdownInner(use);
    return this.rawInner(use);
  }

  rawInner({ inner }: ShortcodeNode): Content {
    return inner === undefined ? undefined : htmlPieces(inner.text, this);
  }

  markdownInner({ inner, children }: ShortcodeNode): Content {
    if (inner === undefined) return undefined;
    for (const child of children) child.isInMarkdown = true;
    const tokens = this.#parse(inner);
    const isOneParagraph = tokens.length === 3 && tokens[0]?.type === 'paragraph_open';
    // As Hugo has it: the words of one line stand in no paragraph.
    return isOneParagraph && !inner.text.includes('\n') ? tokens[1] : tokens;
  }

  innerText(use: ShortcodeNode): string {
    return this.plain(use.inner?.text ?? '');
  }

  innerLine(use: ShortcodeNode): number {
    return use.inner?.lines?.[0] ?? 0;
  }

  /** A text in which shortcodes are their plain words; those that are wrong are none. */
  plain(text: string): string {
    return this.placeholders.replace(text, (use) => this.plainWords(use));
  }

  plainWords(use: ShortcodeNode): string {
    return orWhenWrong(
      () => this.words(use),
      () => '',
    );
  }

  markdown(text: string): Content {
    return text === '' ? undefined : this.inlineToken(text);
  }

  inlineToken(text: string): Token {
    return inlineToken(this.#Token, text);
  }

  innerHtml(use: ShortcodeNode): string {
    const tokens = this.tokens(this.markdownInner(use));
    for (const token of tokens)
      if (token.type === 'inline') token.children = expandInline(this.parseInline(token.content), this);
    return this.#md.renderer.render(tokens, this.#md.options, this.#env);
  }

  drawFormula(tex: string, isBlock: boolean): DrawnFormula | undefined {
    return this.note.formulae?.()?.draw(tex, isBlock);
  }

  plainText(text: string): string {
    return plainText(text, this.#md);
  }

  blocks(text: string, line: number): Token[] {
    if (this.#blocks >= DEEPEST_BLOCKS) return [this.fence('', text)];
    this.#blocks++;
    try {
      return this.#parse({ text, lines: text.split('\n').map((_, index) => line + index) });
    } finally {
      this.#blocks--;
    }
  }

  otherNote(text: string, use: ShortcodeNode): Content {
    const included = this.#included;
    if (included.depth >= INCLUDES.depth)
      throw new BuildError(sentence('Files include each other in a circle.'));
    included.count++;
    included.length += text.length;
    if (included.count > INCLUDES.count || included.length > INCLUDES.length) {
      // It is said once: whoever is beyond the limit may be so a thousand times.
      if (included.isOver) return undefined;
      included.isOver = true;
      throw new BuildError(sentence('This page includes more than the preview shows.'));
    }
    included.depth++;
    const line = this.lineOf(use.shortcode.span.start);
    const taken = this.#extractShortcodes(this.placeholders.withoutWord(text), () => line);
    const tokens = this.#parse(taken);
    for (const token of tokens) token.map = null;
    included.depth--;
    return tokens;
  }

  editorToken(type: string, content: string): Token | undefined {
    const isKnown = this.#md.renderer.rules[type] !== undefined;
    return isKnown ? blockToken(this.#Token, type, content) : undefined;
  }

  fence(language: string, code: string): Token {
    return fenceToken(this.#Token, language, code);
  }

  newId(prefix: string): string {
    return `conference-${prefix}-${String(++this.#ids)}`;
  }

  address(href: string, lookUp: LookUp): string | undefined {
    const safe = safeAddress(href);
    if (safe === undefined) return undefined;
    return hugoDestination(safe, lookUp, this.note, this.settings.relearnVersion)?.href ?? safe;
  }

  /** The inline tokens of a text, whose shortcodes are still words. */
  parseInline(text: string): Token[] {
    const tokens: Token[] = [];
    this.#md.inline.parse(text, this.#md, this.#env, tokens);
    return tokens;
  }

  /** HTML as the author wrote it outside parameters: Markdown lets it through, and the editor guards it. */
  html(html: string): Token {
    return htmlToken(this.#Token, html);
  }

  #extractShortcodes(text: string, lineOf: (offset: number) => number): ExtractedShortcodes {
    if (this.note.isBuilt === false || !text.includes('{{')) return { text, lines: undefined };
    return extractShortcodes(text, { start: 0, end: text.length }, asTree(text, parseShortcodes(text)), {
      placeholders: this.placeholders,
      lineOf,
      markdown: (use) => markdownOf(use, this),
    });
  }

  /** Block tokens of a text, its shortcodes shown, its lines those of the note. */
  #parse(part: ExtractedShortcodes): Token[] {
    const tokens: Token[] = [];
    this.#md.block.parse(part.text, this.#md, this.#env, tokens);
    return expandBlock(tokens, part.lines, this);
  }
}
