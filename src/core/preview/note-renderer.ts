import type { MarkdownIt, StateCore, Token } from 'markdown-it';
import type { DrawnFormula } from '../formulae/formula-painter';
import type { FrontMatter } from '../note/front-matter/front-matter';
import { readFrontMatter } from '../note/front-matter/read-front-matter';
import { fallbackNamed, givenParam } from '../shortcodes/catalogue/parameters';
import { parseShortcodes } from '../shortcodes/parse';
import { toTokens, type Content, type TokenConstructor } from './content';
import { isDropped, wordsOf } from './dropped-html';
import { markdownOf } from './early-markdown';
import { htmlPieces } from './html-pieces';
import { hugoDestination, type LookUp } from '../site/hugo-links';
import { plainText } from './plain-text';
import { lineFinder, withoutFrontMatter } from '../text/line-starts';
import { settingsOf, type NoteContext, type PreviewSettings } from './note-context';
import {
  asTree,
  Placeholders,
  extractShortcodes,
  type ExtractedShortcodes,
  type ShortcodeNode,
} from './placeholders';
import { BuildError, type RenderContext } from './rendering';
import { safeAddress } from './safe-address';
import { buildError, mistakeOf, placeholder } from './shortcode-errors';
import { rendererOf } from './relearn/shortcodes/renderers';
import { expandBlock } from './expand-block';
import { expandInline } from './expand-inline';
import { isAtLeast } from '../site/version';

/**
 * What one page may bring in from other files. Pages that include each other have no end, and one that includes a page
 * eighty times, which does so too, has none that anybody lives to see.
 */
const INCLUDES = { depth: 3, count: 50, length: 500_000 } as const;

/** Trees in code blocks in trees end here: what is deeper is shown as it is written. */
const DEEPEST_BLOCKS = 5;

/** One rendering of one note: what its shortcodes become. */
export class NoteRenderer implements RenderContext {
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

  /**
   * A shortcode as it is shown in place, a mistake included.
   *
   * @param isBlock whether it is all of a paragraph
   */
  shortcode(use: ShortcodeNode, isBlock = false): Content {
    const content = this.#shown(use);
    if (!isDropped(use, this.settings)) return content;
    return isBlock && !this.isInline(use) ? undefined : wordsOf(content, this);
  }

  #shown(use: ShortcodeNode): Content {
    const { shortcode } = use;
    const mistake = mistakeOf(shortcode, this.note, this.settings);
    if (mistake !== undefined) return buildError(use, mistake);
    const renderer = rendererOf(shortcode.name);
    if (!renderer) return placeholder(use, this.inner(use));
    try {
      return renderer.render(use, this);
    } catch (thrown) {
      if (!(thrown instanceof BuildError)) throw thrown;
      return buildError(use, thrown.message);
    }
  }

  /** Whether a shortcode is shown inside a line of text; a mistake is. */
  isInline({ shortcode }: ShortcodeNode): boolean {
    const isWrong = mistakeOf(shortcode, this.note, this.settings) !== undefined;
    return isWrong || rendererOf(shortcode.name)?.isInline === true;
  }

  /**
   * A shortcode as plain words, where no HTML can stand.
   *
   * @throws {BuildError} as its renderer does
   */
  words(use: ShortcodeNode): string {
    return rendererOf(use.shortcode.name)?.text?.(use, this) ?? '';
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
    try {
      return this.words(use);
    } catch (thrown) {
      if (!(thrown instanceof BuildError)) throw thrown;
      return '';
    }
  }

  markdown(text: string): Content {
    return text === '' ? undefined : this.inlineToken(text);
  }

  inlineToken(text: string): Token {
    const token = new this.#Token('inline', '', 0);
    token.content = text;
    token.children = [];
    return token;
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
    if (included.depth >= INCLUDES.depth) throw new BuildError('Files include each other in a circle.');
    included.count++;
    included.length += text.length;
    if (included.count > INCLUDES.count || included.length > INCLUDES.length) {
      // It is said once: whoever is beyond the limit may be so a thousand times.
      if (included.isOver) return undefined;
      included.isOver = true;
      throw new BuildError('This page includes more than the preview shows.');
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
    if (this.#md.renderer.rules[type] === undefined) return undefined;
    const token = new this.#Token(type, '', 0);
    token.content = content;
    token.block = true;
    return token;
  }

  fence(language: string, code: string): Token {
    const token = new this.#Token('fence', 'code', 0);
    token.info = language;
    token.content = code;
    token.markup = '```';
    token.block = true;
    return token;
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
    const token = new this.#Token('html_inline', '', 0);
    token.content = html;
    return token;
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
