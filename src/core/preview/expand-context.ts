import type { Token } from 'markdown-it';
import type { Content } from './content';
import type { Placeholders, ShortcodeNode } from './placeholders';
import type { RenderContext } from './rendering';

/** What may be asked while the tokens of a note are turned into what is shown: by blocks, lines and Goldmark's rules. */
export interface ExpandContext extends RenderContext {
  /** The note with blank lines for its front matter. */
  readonly text: string;
  readonly placeholders: Placeholders;
  /** The 0-based line on which an offset of the note stands. */
  readonly lineOf: (offset: number) => number;
  tokens(content: Content): Token[];
  /** Block tokens as they are shown, whose lines are those of the note. */
  expandTokens(tokens: readonly Token[]): Token[];
  /** An inline token that holds a text. */
  inlineToken(text: string): Token;
  /** HTML as the author wrote it outside parameters. */
  html(html: string): Token;
  /**
   * A shortcode as it is shown in place, a mistake included.
   *
   * @param isBlock whether it is all of a paragraph
   */
  shortcode(use: ShortcodeNode, isBlock?: boolean): Content;
  /** Whether a shortcode is shown inside a line of text; a mistake is. */
  isInline(use: ShortcodeNode): boolean;
  /**
   * A shortcode as plain words, where no HTML can stand.
   *
   * @throws {BuildError} as its renderer does
   */
  words(use: ShortcodeNode): string;
  /** The same, no words when it is wrong. */
  plainWords(use: ShortcodeNode): string;
  /** A text in which shortcodes are their plain words; those that are wrong are none. */
  plain(text: string): string;
}

/** The rendering of the note that is parsed; undefined for other Markdown. */
export type ExpandContextOf = (env: unknown) => ExpandContext | undefined;
