import type { Token } from 'markdown-it';
import type { DrawnFormula } from '../formulae/formula-painter';
import type { FrontMatter } from '../note/front-matter/front-matter';
import type { Content } from './content';
import type { LookUp } from '../site/hugo-links';
import type { NoteContext, PreviewSettings } from './note-context';
import type { ShortcodeNode } from './placeholders';

/** What a shortcode's renderer may ask for while a note is rendered. */
export interface RenderContext {
  readonly note: NoteContext;
  readonly settings: PreviewSettings;
  readonly frontMatter: FrontMatter | undefined;
  /** Whether Relearn is at least of a version, such as `6.3`. */
  since(version: string): boolean;
  /** What a use says of a parameter, as this version of Relearn reads it; undefined when it says nothing. */
  param(use: ShortcodeNode, name: string): string | undefined;
  /** What holds when a use leaves a parameter out; empty for nothing. */
  fallback(use: ShortcodeNode, name: string): string;
  /** What stands between the tags: Markdown in the `%` notation, else words as they are. */
  inner(use: ShortcodeNode): Content;
  /** The same as Markdown, whatever the notation. */
  markdownInner(use: ShortcodeNode): Content;
  /** The same as it is, whatever the notation: HTML, and shortcodes. */
  rawInner(use: ShortcodeNode): Content;
  /** What stands between the tags as written, the shortcodes in there as their plain words. */
  innerText(use: ShortcodeNode): string;
  /** The line of the note, 0-based, on which the text between the tags begins. */
  innerLine(use: ShortcodeNode): number;
  /** A text as inline Markdown, for titles. */
  markdown(text: string): Content;
  /** The inline tokens of a text. */
  parseInline(text: string): Token[];
  /** The words of a text of Markdown, without shortcodes. */
  plainText(text: string): string;
  /** A text of several blocks as Markdown, that begins on a line of the note. */
  blocks(text: string, line: number): Token[];
  /** The text of another file with its shortcodes, in place of a shortcode. */
  otherNote(text: string, use: ShortcodeNode): Content;
  /** What stands between the tags as the HTML that Markdown makes of it. */
  innerHtml(use: ShortcodeNode): string;
  /** A formula as it is drawn; undefined while nobody can. */
  drawFormula(tex: string, isBlock: boolean): DrawnFormula | undefined;
  /** A token that a plugin of the editor draws; undefined when there is none for that type. */
  editorToken(type: string, content: string): Token | undefined;
  /** A fenced code block. */
  fence(language: string, code: string): Token;
  /** An id that no other element of the page has. */
  newId(prefix: string): string;
  /**
   * Where an address leads that an author wrote in this note, to be followed from its folder; undefined for one
   * that may not be followed. `literal`: Relearn writes it out as it is.
   */
  address(href: string, lookUp: LookUp): string | undefined;
}

/** Shows one kind of shortcode. Its file's name is the shortcode's. */
export interface ShortcodeRenderer {
  readonly name: string;
  /** It is part of a line of text, and a paragraph's only words as a rule stand in none. */
  readonly isInline?: true;
  render(use: ShortcodeNode, rendering: RenderContext): Content;
  /** The Markdown that it becomes in the `%` notation, which is read with the text around it; undefined for none. */
  markdown?(use: ShortcodeNode, rendering: RenderContext): string | undefined;
  /** Its plain words, where no HTML can stand: in an address or an attribute. */
  text?(use: ShortcodeNode, rendering: RenderContext): string;
}

/** Thrown by a renderer for what makes Hugo's build fail; the message is for the author. */
export class BuildError extends Error {}

/** What work gives, or what is to stand where it stops at something that Hugo stops at. */
export function orWhenWrong<T>(work: () => T, instead: (message: string) => T): T {
  try {
    return work();
  } catch (thrown) {
    if (!(thrown instanceof BuildError)) throw thrown;
    return instead(thrown.message);
  }
}
