import type { Shortcode } from '../shortcodes/shortcode';
import type { Span } from '../text/span';
import type { WikiLink } from './body/wiki-links';
import type { FrontMatter } from './front-matter/front-matter';

/**
 * What one Markdown file says, each fact with its place. As it is read it is plain data and can be saved as JSON; an
 * index may work out some facts when they are named, so that a copy by `...` is none.
 */
export interface Note {
  /** Length of the text it was read from. */
  readonly length: number;
  /** Present when the file opens with a front matter block, well-formed or not. */
  readonly frontMatter: FrontMatter | undefined;
  /** Where the body begins: after the front matter, else at 0 (after a byte order mark). */
  readonly bodyStart: number;
  /** Top-level headings in order; none from fences, comments, block quotes or lists. */
  readonly headings: readonly Heading[];
  /** Every shortcode, also in code and comments, because Hugo runs those too. */
  readonly shortcodes: readonly Shortcode[];
  /** Lines that are bold from end to end and open a top-level paragraph; some authors name talks so. Level 7. */
  readonly boldLines: readonly Heading[];
  /** Links, images and bare addresses in order. */
  readonly links: readonly Link[];
  /** Fenced code blocks. */
  readonly fences: readonly Fence[];
  /** HTML comments, `<!--` and `-->` included. */
  readonly comments: readonly Span[];
  /** Open to-dos in order. */
  readonly todos: readonly Todo[];
  /** Lines that open a Summary or the Notes below it. */
  readonly labels: readonly SectionLabel[];
  /** Offsets, ascending, of the blocks in which the author has written something (see `written.ts`). */
  readonly written: readonly number[];
  /**
   * Offsets, ascending, of HTML elements with an address among their attributes (`href`, `src` …) and of Jekyll's tags
   * that lead somewhere (`{% link a.md %}`), code included.
   */
  readonly elements: readonly number[];
  /** Links by names in double brackets below the front matter (`[[page#heading|words]]`), code included. */
  readonly wikiLinks: readonly WikiLink[];
  /** What lines say about a talk, in order: `Speaker: Ann Lee`, `Slides: …`, `<Video src=…>`. */
  readonly fields: readonly Field[];
  /** The first paragraph when it stands directly below the first heading (or on top) and is one short line. */
  readonly lead: string | undefined;
}

export interface Heading {
  /** 1 to 6; 7 for a bold line. */
  readonly level: number;
  /** What a reader sees: no markers, no links, no shortcodes. */
  readonly text: string;
  /** The whole heading, `#` and underline included, without the line break. */
  readonly span: Span;
  /** The words as written, without markers; empty at the end of the marker when there are none. */
  readonly textSpan: Span;
  /** 0-based. */
  readonly line: number;
  /**
   * `unspaced` is `##Name`: text in Markdown, but the author means a heading.
   * `underline` is running text above dashes: a heading in Markdown, but the author means a line between two parts.
   */
  readonly style: 'atx' | 'setext' | 'unspaced' | 'underline' | 'bold';
  /** Where the heading leads when it is one link from end to end. */
  readonly href: string | undefined;
}

export interface Link {
  /** `url` is a bare or `<bracketed>` address; `definition` is `[name]: address`. */
  readonly kind: 'link' | 'image' | 'url' | 'definition';
  readonly span: Span;
  /** Link text or alternative text as written. */
  readonly text: string;
  /** The destination as written, without angle brackets. */
  readonly href: string;
  /** Where the destination stands; for `[text][name]` the place of the name. */
  readonly hrefSpan: Span;
}

export interface Fence {
  readonly span: Span;
  /** First word after the fence, lower-cased, or empty. */
  readonly language: string;
  /** The code between the fences. */
  readonly code: Span;
  /** False while the author has not typed the closing fence yet. */
  readonly closed: boolean;
}

export interface Todo {
  /** `task` is `- [ ] …`. */
  readonly kind: 'todo' | 'fixme' | 'task';
  /** From the keyword or box to the end of the line. */
  readonly span: Span;
  /** What is to do; empty for a bare `TODO:`. */
  readonly text: string;
  readonly textSpan: Span;
}

export interface SectionLabel {
  readonly kind: 'summary' | 'notes';
  /** `ins` is `<ins>Notes</ins><br>`; `line` is a line such as `Summary:` or `TL;DR:`. */
  readonly style: 'heading' | 'bold' | 'ins' | 'line';
  readonly span: Span;
  /** Heading level, else 0. */
  readonly level: number;
}

/** A line that tells one thing about a talk. */
export interface Field {
  readonly kind: 'speaker' | 'event' | 'video' | 'slides';
  /** As a reader sees it; empty while it still waits for its words. */
  readonly value: string;
  /** Offset of the line. */
  readonly at: number;
}
