import type { Span } from '../text/span';

/** One thing that can be written at a place. */
export interface Completion {
  readonly label: string;
  readonly kind: 'shortcode' | 'param' | 'value' | 'icon' | 'key' | 'tag' | 'session' | 'image' | 'snippet';
  /** What is written; a snippet with tab stops when `isSnippet`. */
  readonly insert: string;
  readonly isSnippet: boolean;
  /** What it replaces. */
  readonly span: Span;
  /** A few words beside the label. */
  readonly detail: string;
  /** Markdown, shown when the user asks for more. */
  readonly about: string;
  /** What typed words are compared with, when that is not the label. */
  readonly filter?: string;
}

/** What is known around the note, asked only when it is needed. */
export interface KnownAround {
  /** Path of the note relative to its root. */
  readonly path: string;
  readonly isSite: boolean;
  /** The version of Relearn that its site uses; left out when nobody knows. */
  readonly relearn?: string;
  /** All tags in use, with the number of sessions, and of those in the day of the note. */
  tags(): readonly { readonly tag: string; readonly uses: number; readonly usesInDay: number }[];
  /** Everybody who speaks, with the number of their sessions; nobody when it is not known. */
  speakers?(): readonly { readonly name: string; readonly uses: number }[];
  /** Those of the note's conference, in order. */
  sessions(): readonly {
    readonly title: string;
    readonly path: string;
    readonly day: string;
    readonly anchor?: string;
  }[];
  /** Paths of pictures relative to the root. */
  images(): readonly string[];
  /** Names of icons with the families in which each is free; undefined while they are not loaded. */
  icons(): readonly { readonly name: string; readonly families: readonly string[] }[] | undefined;
  /** A web address in the clipboard. */
  readonly copied: string | undefined;
}

/** A text with a place in it, read only as far as completion needs it. */
export interface PlaceInText {
  readonly text: string;
  readonly offset: number;
  /** Beginning of the line of the place. */
  readonly lineStart: number;
  /** The line up to the place. */
  readonly before: string;
  /** The rest of the line. */
  readonly after: string;
}

export function placeIn(text: string, offset: number): PlaceInText {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const found = text.indexOf('\n', offset);
  const after = text.slice(offset, found < 0 ? text.length : found).replace(/\r$/, '');
  return { text, offset, lineStart, before: text.slice(lineStart, offset), after };
}
