import type { Env, Token } from 'markdown-it';
import { parseShortcodes } from '../shortcodes/parse';
import type { Shortcode } from '../shortcodes/shortcode';
import { isWithin, type Span } from '../span';
import { commentsIn } from './comments';
import { definitionAt } from './definitions';
import { fenceOf } from './fences';
import { boldHeading, readHeading, unspacedHeading } from './headings';
import { labelOfHeading, labelOfLine } from './labels';
import { mapLines, mapPiece, type LineMap, type MappedLine } from './line-map';
import { definedAddress, parseBlocks, parseInline, plainText, type InlineFact } from './markdown';
import type { Fence, Heading, Link, Note, SectionLabel, Todo } from './note';
import { readFrontMatter } from './read-front-matter';
import { todosOfComment, todosOfLine } from './todos';
import { isWritten, maskTags, unspokenSpans } from './written';

/**
 * Reads a Markdown text into a note. Takes any text and never throws; places are offsets into `text`, whatever
 * its line endings. One pass of the block rules over the whole text, inline rules only where a line has
 * something to find.
 */
export function readNote(text: string): Note {
  const frontMatter = readFrontMatter(text);
  const bodyStart = frontMatter?.span.end ?? (text.startsWith('\uFEFF') ? 1 : 0);
  const shortcodes = text.includes('{{', bodyStart) ? parseShortcodes(text, bodyStart) : [];
  const reader = new BodyReader(text, bodyStart, shortcodes);
  reader.read();
  return {
    length: text.length,
    frontMatter,
    bodyStart,
    headings: reader.headings,
    boldLines: reader.boldLines,
    shortcodes: shortcodes.map((s) => (isWithin(reader.comments, s.span) ? { ...s, parked: true } : s)),
    links: reader.links.sort((a, b) => a.span.start - b.span.start),
    fences: reader.fences,
    comments: reader.comments,
    todos: reader.todos.sort((a, b) => a.span.start - b.span.start),
    labels: reader.labels,
    written: reader.written,
    lead: reader.lead,
  };
}

/** Walks the block tokens of a body once and gathers what they say. */
class BodyReader {
  readonly headings: Heading[] = [];
  readonly boldLines: Heading[] = [];
  readonly links: Link[] = [];
  readonly fences: Fence[] = [];
  readonly comments: Span[] = [];
  readonly todos: Todo[] = [];
  readonly labels: SectionLabel[] = [];
  readonly written: number[] = [];
  lead: string | undefined;

  /** The body as Hugo's Markdown sees it: same length and places, tags masked, line breaks `\n`. */
  private readonly body: string;
  private readonly firstLine: number;
  private readonly unspoken: readonly Span[];
  private starts: readonly number[] = [];
  private ends: readonly number[] = [];
  private env: Env = {};
  /** The table row at hand and how far its cells have been found. */
  private row = { line: 0, at: 0 };
  private paragraphs = 0;

  constructor(
    private readonly text: string,
    private readonly offset: number,
    shortcodes: readonly Shortcode[],
  ) {
    this.body = plainBreaks(maskTags(text, offset, shortcodes));
    this.firstLine = countBreaks(text, offset);
    this.unspoken = unspokenSpans(shortcodes);
  }

  read(): void {
    const { tokens, env, lineStarts, lineEnds, definitions } = parseBlocks(this.body);
    this.env = env;
    this.starts = lineStarts;
    this.ends = lineEnds;
    tokens.forEach((token, index) => {
      const previous = tokens[index - 1];
      if (token.type === 'inline') this.readInline(token, previous);
      else if (token.type === 'fence') this.readFence(token);
      else if (token.type === 'html_block') this.readHtml(token);
      else if (token.type === 'code_block') this.noteWritten(this.linesSpan(token));
      else if (token.type === 'tr_open') this.row = { line: token.map?.[0] ?? 0, at: 0 };
    });
    this.readDefinitions(definitions);
  }

  private readInline(token: Token, parent: Token | undefined): void {
    if (parent?.type === 'heading_open') this.readHeadingToken(token, parent);
    else if (parent?.type === 'th_open' || parent?.type === 'td_open') this.readCell(token);
    else this.readParagraph(token, parent?.level === 0);
  }

  private readHeadingToken(token: Token, parent: Token): void {
    const heading = readHeading(this.body, parent, token.content, this.starts, this.ends, (words) =>
      plainText(words, this.env),
    );
    const map = mapPiece(token.content, heading.textSpan.start);
    const facts = this.readFacts(token.content, map);
    this.readTodos({ words: token.content, at: 0, source: heading.textSpan.start }, facts);
    if (parent.level > 0) return;
    this.pushHeading(heading, token.content, facts);
  }

  private pushHeading(heading: Heading, content: string, facts: readonly InlineFact[]): void {
    const link = facts.find(
      (fact) => fact.kind === 'link' && fact.span.start === 0 && fact.span.end === content.length,
    );
    const href = link?.href && content.slice(link.href.start, link.href.end);
    const placed = { ...this.shiftHeading(heading), href };
    this.headings.push(placed);
    const label = labelOfHeading(placed);
    if (label) this.labels.push(label);
  }

  private shiftHeading(heading: Heading): Heading {
    return {
      ...heading,
      span: this.shift(heading.span),
      textSpan: this.shift(heading.textSpan),
      line: heading.line + this.firstLine,
    };
  }

  private readCell(token: Token): void {
    const start = this.starts[this.row.line] ?? 0;
    const end = this.ends[this.row.line] ?? start;
    const found = this.body.indexOf(token.content, start + this.row.at);
    const at = found >= 0 && found + token.content.length <= end ? found : start + this.row.at;
    if (at === found) this.row.at = found + token.content.length - start;
    const map = mapPiece(token.content, at);
    // A cell with an escaped pipe is shorter than its source, so the places inside it are not known.
    if (at === found) this.readFacts(token.content, map);
    if (token.content !== '') this.noteWritten({ start: at, end: Math.min(at + token.content.length, end) });
  }

  private readParagraph(token: Token, topLevel: boolean): void {
    const map = mapLines(this.body, token.content, token.map?.[0] ?? 0, this.starts, this.ends);
    const facts = this.readFacts(token.content, map);
    const first = map.lines[0];
    if (topLevel && first) {
      this.readLead(token, map);
      this.readBoldLine(first, token.map?.[0] ?? 0);
    }
    let spoken: number | undefined;
    map.lines.forEach((line, index) => {
      const lineNumber = (token.map?.[0] ?? 0) + index;
      const heading = topLevel
        ? unspacedHeading(line, lineNumber, (words) => plainText(words, this.env))
        : undefined;
      const todos = this.readTodos(line, facts);
      if (heading) {
        this.pushHeading(heading, this.body.slice(heading.textSpan.start, heading.textSpan.end), []);
        return;
      }
      const label = labelOfLine(line, index === 0);
      if (label) this.labels.push({ ...label, span: this.shift(label.span) });
      if (spoken !== undefined || todos > 0 || label?.alone === true) return;
      const span = { start: line.source, end: line.source + line.words.length };
      if (isWritten(this.body, span, this.unspoken, this.offset)) spoken = span.start;
    });
    if (spoken !== undefined) this.written.push(spoken + this.offset);
  }

  private readLead(token: Token, map: LineMap): void {
    this.paragraphs++;
    const words = token.content;
    if (this.paragraphs > 1 || this.headings.length > 1 || map.lines.length > 1 || words.length > 80) return;
    this.lead = plainText(words.replaceAll('\u0001', ''), this.env) || undefined;
  }

  private readBoldLine(first: MappedLine, line: number): void {
    const heading = boldHeading(first, line, (words) => plainText(words, this.env));
    if (heading) this.boldLines.push(this.shiftHeading(heading));
  }

  /** Links and the like of one inline text; comments are gathered on the way. */
  private readFacts(content: string, map: LineMap): readonly InlineFact[] {
    if (!/[[<`]|:\/\//.test(content)) return [];
    const facts = parseInline(content, this.env);
    for (const fact of facts) {
      if (fact.kind === 'code') continue;
      const span = this.shift({
        start: map.toSource(fact.span.start),
        end: map.toSource(fact.span.end - 1) + 1,
      });
      if (fact.kind === 'html') {
        if (content.startsWith('<!--', fact.span.start)) this.readComment(span);
        continue;
      }
      const href = fact.href ?? { start: fact.span.end, end: fact.span.end };
      const place = this.shift({
        start: map.toSource(href.start),
        end: href.end > href.start ? map.toSource(href.end - 1) + 1 : map.toSource(href.start),
      });
      const address =
        fact.reference === undefined
          ? this.text.slice(place.start, place.end)
          : definedAddress(this.env, fact.reference);
      if (address === undefined || address.includes('\u0001')) continue;
      const label = content.slice(fact.label.start, fact.label.end);
      const text = label.includes('\u0001') ? this.words(map, fact.label) : label;
      this.links.push({
        kind: fact.kind,
        span,
        text,
        href: address,
        hrefSpan: fact.reference === undefined ? place : span,
      });
    }
    return facts;
  }

  private readTodos(line: MappedLine, facts: readonly InlineFact[]): number {
    const inCode = (at: number): boolean =>
      facts.some((f) => f.kind !== 'html' && f.span.start <= at && at < f.span.end);
    const todos = todosOfLine(line.words, (at) => inCode(line.at + at));
    for (const todo of todos) this.todos.push(this.placeTodo(todo, line.source + this.offset));
    return todos.length;
  }

  private readFence(token: Token): void {
    const [from, to] = token.map ?? [0, 0];
    const span = this.linesSpan(token);
    const fence = fenceOf(
      this.body,
      token,
      span,
      this.ends[from] ?? span.end,
      this.starts[to - 1] ?? span.end,
    );
    this.fences.push({ ...fence, span: this.shift(span), code: this.shift(fence.code) });
    if (token.content.trim() !== '') this.written.push(span.start + this.offset);
  }

  private readHtml(token: Token): void {
    const span = this.linesSpan(token);
    for (const comment of commentsIn(this.body, span)) this.readComment(this.shift(comment));
    const words = this.body
      .slice(span.start, span.end)
      .replace(/<!--[\s\S]*?(?:-->|$)/g, '')
      .replace(/<[^>]*>/g, '');
    const label = labelOfLine(
      { words: this.body.slice(span.start, span.end).trim(), at: 0, source: span.start },
      true,
    );
    if (label) this.labels.push({ ...label, span: this.shift(label.span) });
    else if (/[\p{L}\p{N}]/u.test(words)) this.written.push(span.start + this.offset);
  }

  private readComment(span: Span): void {
    this.comments.push(span);
    for (const todo of todosOfComment(this.text, span)) this.todos.push(todo);
  }

  private readDefinitions(starts: readonly number[]): void {
    for (const start of starts) {
      const definition = definitionAt(this.body, start);
      const { span, hrefSpan } = definition;
      this.links.push({ ...definition, span: this.shift(span), hrefSpan: this.shift(hrefSpan) });
    }
  }

  private noteWritten(span: Span): void {
    if (isWritten(this.body, span, this.unspoken, this.offset)) this.written.push(span.start + this.offset);
  }

  private linesSpan(token: Token): Span {
    const [from, to] = token.map ?? [0, 0];
    const start = this.starts[from] ?? 0;
    const end = this.ends[Math.max(to - 1, from)] ?? this.body.length;
    const carriageReturn = this.text[this.offset + end - 1] === '\r' ? 1 : 0;
    return { start, end: Math.max(start, end - carriageReturn) };
  }

  /** A to-do of one line at its place in the text, whose words may hold shortcodes that are masked in the body. */
  private placeTodo(todo: Todo, by: number): Todo {
    const move = (span: Span): Span => ({ start: span.start + by, end: span.end + by });
    const textSpan = move(todo.textSpan);
    return { ...todo, span: move(todo.span), textSpan, text: this.text.slice(textSpan.start, textSpan.end) };
  }

  /** The author's words for a piece of an inline text, shortcodes unmasked. */
  private words(map: LineMap, piece: Span): string {
    const { start, end } = this.shift({ start: map.toSource(piece.start), end: map.toSource(piece.end) });
    return this.text.slice(start, end);
  }

  private shift(span: Span): Span {
    return { start: span.start + this.offset, end: Math.max(span.start, span.end) + this.offset };
  }
}

/** Line breaks as the parser wants them, with every place kept. */
function plainBreaks(text: string): string {
  return text.includes('\r') ? text.replaceAll('\r\n', ' \n').replaceAll('\r', '\n') : text;
}

function countBreaks(text: string, end: number): number {
  let breaks = 0;
  for (let at = 0; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) breaks++;
  }
  return breaks;
}
