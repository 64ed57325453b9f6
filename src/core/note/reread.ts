import { offsetsIn, standingIn, startingIn, type Span } from '../text/span';
import { moveFacts } from './move-facts';
import type { Heading, Note } from './note';
import { readBody, readNote, type BodyFacts } from './read-note';

/**
 * Reads a text of which an earlier version has been read, and looks only at the sections that changed. What it
 * gives equals `readNote(text)` in every fact.
 *
 * Sections can be read alone because a heading of the top level ends every block above it. What still reaches
 * across sections (link definitions, shortcodes around several sections, a fence without an end) is read whole.
 */
export function rereadNote(before: { readonly text: string; readonly note: Note }, text: string): Note {
  const change = changeBetween(before.text, text);
  if (change.old.start === change.old.end && change.size === 0) return before.note;
  return readSections(before.text, before.note, text, change) ?? readNote(text);
}

interface Change {
  /** What was replaced, in the old text. */
  readonly old: Span;
  /** Length of what stands there now. */
  readonly size: number;
}

/** So many characters are compared at once. */
const STRIDE = 4096;

function changeBetween(old: string, text: string): Change {
  const most = Math.min(old.length, text.length);
  let start = 0;
  while (start + STRIDE <= most && isSame(old, start, text, start)) start += STRIDE;
  while (start < most && old.charCodeAt(start) === text.charCodeAt(start)) start++;
  let same = 0;
  while (
    same + STRIDE <= most - start &&
    isSame(old, old.length - same - STRIDE, text, text.length - same - STRIDE)
  )
    same += STRIDE;
  while (
    same < most - start &&
    old.charCodeAt(old.length - 1 - same) === text.charCodeAt(text.length - 1 - same)
  )
    same++;
  return { old: { start, end: old.length - same }, size: text.length - same - start };
}

function isSame(a: string, from: number, b: string, start: number): boolean {
  return a.slice(from, from + STRIDE) === b.slice(start, start + STRIDE);
}

function readSections(old: string, note: Note, text: string, change: Change): Note | undefined {
  if (!isBodyApart(old, note) || note.links.some(({ kind }) => kind === 'definition')) return undefined;
  if (note.shortcodes.some(({ problem }) => problem !== undefined)) return undefined;
  const sections = note.headings.filter(({ style }) => style === 'atx');
  const first = sections.findLastIndex(({ span }) => endOfLine(old, span.end) < change.old.start);
  const next = sections.find(
    ({ span }, at) => at > first && startOfLine(old, span.start) - 1 >= change.old.end,
  );
  const opening = sections[first];
  // The lead is told by the top of the text and its first section.
  if (first < 1 || !opening || !next) return undefined;
  const from = startOfLine(old, opening.span.start);
  const until = startOfLine(old, next.span.start);
  if (note.shortcodes.some(({ span }) => crosses(span, from) || crosses(span, until))) return undefined;
  const by = change.size - (change.old.end - change.old.start);
  const read = readUpTo(text, from, until + by, endOfLine(old, next.span.end) + by, next.span.start + by);
  if (!read) return undefined;
  const middle = moveFacts(read.facts, { by: from, lines: opening.line });
  const last = moveFacts(part(note, { start: until, end: note.length + 1 }), {
    by,
    lines: read.heading.line + opening.line - next.line,
  });
  const above = part(note, { start: 0, end: from });
  return { ...joined(above, middle, last), ...placeOf(note), length: text.length, lead: note.lead };
}

const placeOf = ({ frontMatter, bodyStart }: Note): Pick<Note, 'frontMatter' | 'bodyStart'> => ({
  frontMatter,
  bodyStart,
});

/** Whether no change of the body can touch what is front matter: there is a closed block, or nothing like one. */
function isBodyApart(text: string, { frontMatter, bodyStart }: Note): boolean {
  if (frontMatter) return /(?:---|\+\+\+|;;;|\})$/.test(text.slice(frontMatter.span.start + 4, bodyStart));
  return !/^\uFEFF?\s*(?:---|\+\+\+|;;;|\{)/.test(text.slice(0, 200)) && /\S/.test(text.slice(0, 200));
}

const crosses = ({ start, end }: Span, at: number): boolean => start < at && at < end;

/**
 * The facts between two offsets, places counted from the first, if the heading that follows is still one: a fence
 * or a comment without an end would have swallowed it.
 */
function readUpTo(
  text: string,
  from: number,
  until: number,
  end: number,
  headingAt: number,
): { facts: BodyFacts; heading: Heading } | undefined {
  const whole = readBody(text.slice(from, end), 0);
  const heading = whole.headings.find(
    ({ span, style }) => span.start === headingAt - from && style === 'atx',
  );
  const isWhole =
    heading !== undefined &&
    whole.links.every(({ kind }) => kind !== 'definition') &&
    whole.shortcodes.every(({ problem, span }) => problem === undefined && !crosses(span, until - from));
  return isWhole ? { facts: part(whole, { start: 0, end: until - from }), heading } : undefined;
}

function part(facts: BodyFacts, span: Span): BodyFacts {
  return {
    headings: startingIn(facts.headings, span),
    boldLines: startingIn(facts.boldLines, span),
    shortcodes: startingIn(facts.shortcodes, span),
    links: startingIn(facts.links, span),
    fences: startingIn(facts.fences, span),
    comments: facts.comments.filter(({ start }) => start >= span.start && start < span.end),
    todos: startingIn(facts.todos, span),
    labels: startingIn(facts.labels, span),
    written: offsetsIn(facts.written, span),
    elements: offsetsIn(facts.elements, span),
    wikiLinks: startingIn(facts.wikiLinks, span),
    fields: standingIn(facts.fields, span),
    lead: facts.lead,
  };
}

function joined(a: BodyFacts, b: BodyFacts, c: BodyFacts): BodyFacts {
  return {
    headings: [...a.headings, ...b.headings, ...c.headings],
    boldLines: [...a.boldLines, ...b.boldLines, ...c.boldLines],
    shortcodes: [...a.shortcodes, ...b.shortcodes, ...c.shortcodes],
    links: [...a.links, ...b.links, ...c.links],
    fences: [...a.fences, ...b.fences, ...c.fences],
    comments: [...a.comments, ...b.comments, ...c.comments],
    todos: [...a.todos, ...b.todos, ...c.todos],
    labels: [...a.labels, ...b.labels, ...c.labels],
    written: [...a.written, ...b.written, ...c.written],
    elements: [...a.elements, ...b.elements, ...c.elements],
    wikiLinks: [...a.wikiLinks, ...b.wikiLinks, ...c.wikiLinks],
    fields: [...a.fields, ...b.fields, ...c.fields],
    lead: a.lead,
  };
}

function startOfLine(text: string, at: number): number {
  const line = text.lastIndexOf('\n', at - 1) + 1;
  // A `\r` alone ends a line too; it is looked for in this line, for most texts have none.
  return line + text.slice(line, at).lastIndexOf('\r') + 1;
}

/** Where the line break after an offset stands, its last character; the end of the text when there is none. */
function endOfLine(text: string, at: number): number {
  const found = text.indexOf('\n', at);
  return found < 0 ? text.length : found;
}
