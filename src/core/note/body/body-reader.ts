import type { Env, Token } from 'markdown-it';
import type { Shortcode } from '../../shortcodes/shortcode';
import { firstEndingAfter, type Span } from '../../text/span';
import { abstractSpans } from '../abstracts';
import { commentsIn } from './comments';
import { coverage } from '../coverage';
import { definitionAt } from './definitions';
import { fenceOf } from './fences';
import { fieldOfLine, fieldsOfHtml, placedField } from '../fields';
import { boldHeading, readHeading, unspacedHeading } from './headings';
import { labelOfHeading, labelOfLine } from './labels';
import { countBreaks, plainBreaks } from '../../text/line-breaks';
import { mapLines, mapPiece, type LineMap, type MappedLine } from './line-map';
import { linkOf, pieceOf } from './links';
import { parseBlocks, parseInline, plainText, type InlineFact } from './markdown';
import { maskTags } from './mask';
import type { Fence, Field, Heading, Link, SectionLabel, Todo } from '../note';
import { detachString } from '../../text/detach-string';
import { tableRow, type TableRow } from './table-row';
import { TodoEnds } from './todo-ends';
import { moveTodo, todosOfComment, todosOfHtml, todosOfLine } from './todos';
import { isWritten, unspokenSpans } from './written';

/** Walks the block tokens of a body once and gathers what they say. */
export class BodyReader {
  readonly headings: Heading[] = [];
  readonly boldLines: Heading[] = [];
  readonly links: Link[] = [];
  readonly fences: Fence[] = [];
  readonly comments: Span[] = [];
  readonly todos: Todo[] = [];
  readonly labels: SectionLabel[] = [];
  readonly written: number[] = [];
  readonly fields: Field[] = [];
  lead: string | undefined;

  /** The body as Hugo's Markdown sees it: same length and places, tags masked, line breaks `\n`. */
  private readonly body: string;
  private readonly firstLine: number;
  private readonly unspoken: readonly Span[];
  private readonly todoEnds: TodoEnds;
  private starts: readonly number[] = [];
  private ends: readonly number[] = [];
  private env: Env = {};
  /** The table row at hand. */
  private row: TableRow | undefined;
  private paragraphs = 0;

  constructor(
    private readonly text: string,
    private readonly offset: number,
    shortcodes: readonly Shortcode[],
  ) {
    this.body = plainBreaks(maskTags(text, offset, shortcodes));
    this.firstLine = countBreaks(text, offset);
    this.unspoken = unspokenSpans(shortcodes, abstractSpans(text, offset));
    this.todoEnds = new TodoEnds(shortcodes);
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
      else if (token.type === 'tr_open') this.openRow(token);
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
    const map =
      heading.style === 'atx'
        ? mapPiece(token.content, heading.textSpan.start)
        : mapLines(this.body, token.content, heading.line, this.starts, this.ends);
    const facts = this.readFacts(token.content, map);
    const isCovered = coverage(facts);
    for (const line of map.lines) this.readTodos(line, isCovered);
    if (parent.level > 0) return;
    this.pushHeading(heading, token.content, facts);
  }

  private pushHeading(heading: Heading, content: string, facts: readonly InlineFact[]): void {
    const link = facts.find(
      (fact) => fact.kind === 'link' && fact.span.start === 0 && fact.span.end === content.length,
    );
    const href = link?.href && detachString(content.slice(link.href.start, link.href.end));
    const placed = { ...this.shiftHeading(heading), href };
    this.headings.push(placed);
    const label = labelOfHeading(placed);
    if (label) this.labels.push(label);
    const field = fieldOfLine(heading.text);
    if (field) this.fields.push(placedField(field, placed.span.start));
  }

  private shiftHeading(heading: Heading): Heading {
    return {
      ...heading,
      text: detachString(heading.text),
      span: this.shift(heading.span),
      textSpan: this.shift(heading.textSpan),
      line: heading.line + this.firstLine,
    };
  }

  private openRow(token: Token): void {
    const line = token.map?.[0] ?? 0;
    this.row = tableRow(this.body, this.starts[line] ?? 0, this.ends[line] ?? 0);
  }

  private readCell(token: Token): void {
    const map = this.row?.next(token.content);
    if (!map) return;
    const isCovered = coverage(this.readFacts(token.content, map));
    for (const line of map.lines) this.readTodos(line, isCovered);
    this.noteWritten(pieceOf(map, { start: 0, end: token.content.length }));
  }

  private readParagraph(token: Token, topLevel: boolean): void {
    const map = mapLines(this.body, token.content, token.map?.[0] ?? 0, this.starts, this.ends);
    const isCovered = coverage(this.readFacts(token.content, map));
    const first = map.lines[0];
    if (topLevel && first) {
      this.readLead(token, map);
      this.readBoldLine(first, map.firstLine);
    }
    let spoken: number | undefined;
    map.lines.forEach((line, index) => {
      const lineNumber = map.firstLine + index;
      const heading = topLevel
        ? unspacedHeading(line, lineNumber, (words) => plainText(words, this.env))
        : undefined;
      const todos = this.readTodos(line, isCovered);
      if (heading) {
        this.pushHeading(heading, this.body.slice(heading.textSpan.start, heading.textSpan.end), []);
        return;
      }
      const field = fieldOfLine(line.words);
      if (field) this.fields.push(placedField(field, line.source + this.offset));
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
    this.lead = detachString(plainText(words, this.env)) || undefined;
  }

  private readBoldLine(first: MappedLine, line: number): void {
    const heading = boldHeading(first, line, (words) => plainText(words, this.env));
    if (heading) this.boldLines.push(this.shiftHeading(heading));
  }

  /** Links and the like of one inline text; comments are gathered on the way. */
  private readFacts(content: string, map: LineMap): readonly InlineFact[] {
    if (!/[[<`]|:\/\//.test(content)) return [];
    const facts = parseInline(content, this.env);
    const place = (piece: Span): Span => this.shift(pieceOf(map, piece));
    for (const fact of facts) {
      if (fact.kind === 'html' && content.startsWith('<!--', fact.span.start)) {
        this.readComment(pieceOf(map, fact.span));
      }
      const link = linkOf(this.text, content, fact, place, this.env);
      if (link) this.links.push(link);
    }
    return facts;
  }

  private readTodos(line: MappedLine, isCovered: (at: number) => boolean): number {
    const todos = todosOfLine(line.words, (at) => isCovered(line.at + at));
    for (const todo of todos) this.todos.push(this.placeTodo(todo, line.source + this.offset));
    return todos.length;
  }

  private readFence(token: Token): void {
    const [from, to] = token.map ?? [0, 0];
    const span = this.linesSpan(token);
    const lastStart = this.starts[to - 1] ?? span.end;
    const fence = fenceOf(token, span, this.ends[from] ?? span.end, lastStart);
    this.fences.push({ ...fence, span: this.shift(span), code: this.shift(fence.code) });
    if (token.content.trim() !== '') this.written.push(span.start + this.offset);
  }

  private readHtml(token: Token): void {
    const span = this.linesSpan(token);
    for (const comment of commentsIn(this.body, span)) this.readComment(comment);
    for (const todo of todosOfHtml(this.body.slice(span.start, span.end)))
      this.todos.push(this.placeTodo(todo, span.start + this.offset));
    const words = this.body
      .slice(span.start, span.end)
      .replace(/<!--[\s\S]*?(?:-->|$)/g, '')
      .replace(/<[^<>]*>/g, '');
    const html = this.body.slice(span.start, span.end).trimEnd();
    if (html.length < 2000)
      for (const field of fieldsOfHtml(html)) this.fields.push(placedField(field, span.start + this.offset));
    const source = span.start + html.length - html.trimStart().length;
    const label = labelOfLine({ words: html.trimStart(), at: 0, source }, true);
    if (label) this.labels.push({ ...label, span: this.shift(label.span) });
    else if (/[\p{L}\p{N}]/u.test(words) && !this.isUnspoken(span.start))
      this.written.push(span.start + this.offset);
  }

  /** Whether a place of the body lies in words that are no notes. */
  private isUnspoken(at: number): boolean {
    const found = this.unspoken[firstEndingAfter(this.unspoken, at + this.offset)];
    return found !== undefined && found.start <= at + this.offset;
  }

  private readComment(span: Span): void {
    this.comments.push(this.shift(span));
    for (const todo of todosOfComment(this.body, span)) this.todos.push(this.placeTodo(todo, this.offset));
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
    const placed = this.todoEnds.cut(this.text, moveTodo(todo, by));
    return { ...placed, text: detachString(this.text.slice(placed.textSpan.start, placed.textSpan.end)) };
  }

  private shift(span: Span): Span {
    return { start: span.start + this.offset, end: Math.max(span.start, span.end) + this.offset };
  }
}
