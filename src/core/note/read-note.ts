import { parseShortcodes } from '../shortcodes/parse';
import { isWithin } from '../text/span';
import { BodyReader } from './body/body-reader';
import { elementsIn } from './body/elements';
import { wikiLinksIn } from './body/wiki-links';
import type { Note } from './note';
import { readFrontMatter } from './front-matter/read-front-matter';

/** What the text below the front matter says. */
export type BodyFacts = Omit<Note, 'length' | 'frontMatter' | 'bodyStart'>;

/**
 * Reads a Markdown text into a note. Takes any text and never throws; places are offsets into `text`, whatever
 * its line endings. One pass of the block rules over the whole text, inline rules only where a line has
 * something to find.
 */
export function readNote(text: string): Note {
  const frontMatter = readFrontMatter(text);
  const bodyStart = frontMatter?.span.end ?? (text.startsWith('\uFEFF') ? 1 : 0);
  return { length: text.length, frontMatter, bodyStart, ...readBody(text, bodyStart) };
}

/** Reads a text from `start` on as notes without front matter. */
export function readBody(text: string, start: number): BodyFacts {
  const shortcodes = text.includes('{{', start) ? parseShortcodes(text, start) : [];
  const reader = new BodyReader(text, start, shortcodes);
  reader.read();
  return {
    headings: reader.headings,
    boldLines: reader.boldLines,
    shortcodes: shortcodes.map((s) => (isWithin(reader.comments, s.span) ? { ...s, parked: true } : s)),
    links: reader.links.sort((a, b) => a.span.start - b.span.start),
    fences: reader.fences,
    comments: reader.comments,
    todos: reader.todos.sort((a, b) => a.span.start - b.span.start),
    labels: reader.labels,
    written: reader.written,
    elements: elementsIn(text, start),
    wikiLinks: wikiLinksIn(text, start),
    fields: reader.fields,
    lead: reader.lead,
  };
}
