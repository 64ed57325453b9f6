import type { Token } from 'markdown-it';
import type { FrontMatter } from '../note/front-matter/front-matter';
import type { Shortcode } from '../shortcodes/shortcode';
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
  /** What stands between the tags: Markdown in the `%` notation, else words as they are. */
  inner(use: ShortcodeNode): Content;
  /** The same as Markdown, whatever the notation. */
  markdownInner(use: ShortcodeNode): Content;
  /** What stands between the tags as written, the shortcodes in there as their plain words. */
  innerText(use: ShortcodeNode): string;
  /** The line of the note, 0-based, on which the text between the tags begins. */
  innerLine(use: ShortcodeNode): number;
  /** A text as inline Markdown, for titles. */
  markdown(text: string): Content;
  /** A text of several blocks as Markdown, that begins on a line of the note. */
  blocks(text: string, line: number): Token[];
  /** The text of another file with its shortcodes, in place of a shortcode. */
  otherNote(text: string, use: ShortcodeNode): Content;
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
  /** Its plain words, where no HTML can stand: in an address or an attribute. */
  text?(use: ShortcodeNode, rendering: RenderContext): string;
}

/** Thrown by a renderer for what makes Hugo's build fail; the message is for the author. */
export class BuildError extends Error {}

/**
 * A parameter by its name or, for shortcodes that allow it, by its 1-based position. The last one of a name wins.
 * Undefined when it is not there.
 */
export function parameter(
  { params }: Shortcode,
  names: string | readonly string[],
  position?: number,
): string | undefined {
  const wanted = typeof names === 'string' ? [names] : names;
  const named = params.findLast(({ name }) => name !== undefined && wanted.includes(name));
  if (named) return named.value;
  if (position === undefined) return undefined;
  return params.filter(({ name }) => name === undefined)[position - 1]?.value;
}
