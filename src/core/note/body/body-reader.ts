import type { Env, Token } from 'markdown-it';
import type { Shortcode } from '../../shortcodes/shortcode';
import type { Span } from '../../text/span';
import { abstractSpans } from '../abstracts';
import { BodyPlaces } from './body-places';
import { commentsIn, wordsOfHtml } from './comments';
import { coverage } from '../coverage';
import { definitionAt } from './definitions';
import { fenceOf } from './fences';
import { fieldOfLine, fieldsOfHtml, placedField } from '../fields';
import { boldHeading, readHeading, unspacedHeading } from './headings';
import { labelOfHeading, labelOfLine } from './labels';
import { plainBreaks } from '../../text/line-breaks';
import { mapLines, mapPiece, type LineMap, type MappedLine } from './line-map';
import { linkOf, pieceOf } from './links';
import { parseBlocks, parseInline, plainText, type InlineFact } from './markdown';
import { maskTags } from './mask';
import type { Fence, Field, Heading, Link, SectionLabel, Todo } from '../note';
import { detachString } from '../../text/detach-string';
import { quickInline } from './quick-inline';
import { tableRow, type TableRow } from './table-row';
import { TodoEnds } from './todo-ends';
import { moveTodo, todosOfComment, todosOfHtml, todosOfLine } from './todos';
import { unspokenSpans } from './written';
import { WrittenPlaces } from './written-places';

/** Walks the block tokens of a body once and gathers what they say. */
export class BodyReader {
  readonly headings: Heading[] = [];
  readonly boldLines: Heading[] = [];
  readonly links: Link[] = [];
  readonly fences: Fence[] = [];
  readonly comments: Span[] = [];
  readonly todos: Todo[] = [];
  readonly labels: SectionLabel[] = [];
  readonly fields: Field[] = [];
  lead: string | undefined;

  /** The body as Hugo's Markdown sees it: same length and places, tags masked, line breaks `\n`. */
  readonly #body: string;
  readonly #written: WrittenPlaces;
  readonly #todoEnds: TodoEnds;
  #places: BodyPlaces;
  #env: Env = {};
  /** The table row at hand. */
  #row: TableRow | undefined;
  #paragraphs = 0;

  readonly #text: string;
  readonly #offset: number;

  constructor(text: string, offset: number, shortcodes: readonly Shortcode[]) {
    this.#text = text;
    this.#offset = offset;
    this.#body = plainBreaks(maskTags(text, offset, shortcodes));
    this.#places = new BodyPlaces(text, offset, [], []);
    this.#written = new WrittenPlaces(
      this.#body,
      offset,
      unspokenSpans(shortcodes, abstractSpans(text, offset)),
    );
    this.#todoEnds = new TodoEnds(shortcodes);
  }

  /** Offsets at which something is written. */
  get written(): readonly number[] {
    return this.#written.found;
  }

  read(): void {
    const { tokens, env, lineStarts, lineEnds, definitions } = parseBlocks(this.#body);
    this.#env = env;
    this.#places = new BodyPlaces(this.#text, this.#offset, lineStarts, lineEnds);
    tokens.forEach((token, index) => {
      const previous = tokens[index - 1];
      if (token.type === 'inline') this.#readInline(token, previous);
      else if (token.type === 'fence') this.#readFence(token);
      else if (token.type === 'html_block') this.#readHtml(token);
      else if (token.type === 'code_block') this.#written.take(this.#places.linesOf(token));
      else if (token.type === 'tr_open') this.#openRow(token);
    });
    this.#readDefinitions(definitions);
  }

  readonly #plain = (words: string): string => plainText(words, this.#env);

  #readInline(token: Token, parent: Token | undefined): void {
    if (parent?.type === 'heading_open') this.#readHeadingToken(token, parent);
    else if (parent?.type === 'th_open' || parent?.type === 'td_open') this.#readCell(token);
    else this.#readParagraph(token, parent?.level === 0);
  }

  #readHeadingToken(token: Token, parent: Token): void {
    const { starts, ends } = this.#places;
    const heading = readHeading(this.#body, parent, token.content, starts, ends, this.#plain);
    const map =
      heading.style === 'atx'
        ? mapPiece(token.content, heading.textSpan.start)
        : mapLines(this.#body, token.content, heading.line, starts, ends);
    const facts = this.#readFacts(token.content, map);
    const isCovered = coverage(facts);
    for (const line of map.lines) this.#readTodos(line, isCovered);
    if (parent.level > 0) return;
    this.#pushHeading(heading, token.content, facts);
  }

  #pushHeading(heading: Heading, content: string, facts: readonly InlineFact[]): void {
    const link = facts.find(
      (fact) => fact.kind === 'link' && fact.span.start === 0 && fact.span.end === content.length,
    );
    const href = link?.href && detachString(content.slice(link.href.start, link.href.end));
    const placed = { ...this.#places.shiftHeading(heading), href };
    this.headings.push(placed);
    const label = labelOfHeading(placed);
    if (label) this.labels.push(label);
    const field = fieldOfLine(heading.text);
    if (field) this.fields.push(placedField(field, placed.span.start));
  }

  #openRow(token: Token): void {
    const line = token.map?.[0] ?? 0;
    this.#row = tableRow(this.#body, this.#places.starts[line] ?? 0, this.#places.ends[line] ?? 0);
  }

  #readCell(token: Token): void {
    const map = this.#row?.next(token.content);
    if (!map) return;
    const isCovered = coverage(this.#readFacts(token.content, map));
    for (const line of map.lines) this.#readTodos(line, isCovered);
    this.#written.take(pieceOf(map, { start: 0, end: token.content.length }));
  }

  #readParagraph(token: Token, topLevel: boolean): void {
    const map = mapLines(
      this.#body,
      token.content,
      token.map?.[0] ?? 0,
      this.#places.starts,
      this.#places.ends,
    );
    const isCovered = coverage(this.#readFacts(token.content, map));
    const first = map.lines[0];
    if (topLevel && first) {
      this.#readLead(token, map);
      this.#readBoldLine(first, map.firstLine);
    }
    let spoken: number | undefined;
    map.lines.forEach((line, index) => {
      const lineNumber = map.firstLine + index;
      const heading = topLevel ? unspacedHeading(line, lineNumber, this.#plain) : undefined;
      const todos = this.#readTodos(line, isCovered);
      if (heading) {
        this.#pushHeading(heading, this.#body.slice(heading.textSpan.start, heading.textSpan.end), []);
        return;
      }
      const field = fieldOfLine(line.words);
      if (field) this.fields.push(placedField(field, line.source + this.#offset));
      const label = labelOfLine(line, index === 0);
      if (label) this.labels.push({ ...label, span: this.#places.shift(label.span) });
      if (spoken !== undefined || todos > 0 || label?.alone === true) return;
      const span = { start: line.source, end: line.source + line.words.length };
      if (this.#written.isIn(span)) spoken = span.start;
    });
    if (spoken !== undefined) this.#written.add(spoken);
  }

  #readLead(token: Token, map: LineMap): void {
    this.#paragraphs++;
    const words = token.content;
    if (this.#paragraphs > 1 || this.headings.length > 1 || map.lines.length > 1 || words.length > 80) return;
    this.lead = detachString(this.#plain(words)) || undefined;
  }

  #readBoldLine(first: MappedLine, line: number): void {
    const heading = boldHeading(first, line, this.#plain);
    if (heading) this.boldLines.push(this.#places.shiftHeading(heading));
  }

  /** Links and the like of one inline text; comments are gathered on the way. */
  #readFacts(content: string, map: LineMap): readonly InlineFact[] {
    if (!/[[<`]|:\/\//.test(content)) return [];
    // A name may be defined anywhere, and makes a link of words in brackets.
    const quick = this.#env['references'] === undefined ? quickInline(content) : undefined;
    const facts = quick ?? parseInline(content, this.#env);
    const place = (piece: Span): Span => this.#places.shift(pieceOf(map, piece));
    for (const fact of facts) {
      if (fact.kind === 'html' && content.startsWith('<!--', fact.span.start)) {
        this.#readComment(pieceOf(map, fact.span));
      }
      const link = linkOf(this.#text, content, fact, place, this.#env);
      if (link) this.links.push(link);
    }
    return facts;
  }

  #readTodos(line: MappedLine, isCovered: (at: number) => boolean): number {
    const todos = todosOfLine(line.words, (at) => isCovered(line.at + at));
    for (const todo of todos) this.todos.push(this.#placeTodo(todo, line.source + this.#offset));
    return todos.length;
  }

  #readFence(token: Token): void {
    const [from, to] = token.map ?? [0, 0];
    const span = this.#places.linesOf(token);
    const lastStart = this.#places.starts[to - 1] ?? span.end;
    const fence = fenceOf(token, span, this.#places.ends[from] ?? span.end, lastStart);
    this.fences.push({ ...fence, span: this.#places.shift(span), code: this.#places.shift(fence.code) });
    if (token.content.trim() !== '') this.#written.add(span.start);
  }

  #readHtml(token: Token): void {
    const span = this.#places.linesOf(token);
    const block = this.#body.slice(span.start, span.end);
    for (const comment of commentsIn(this.#body, span)) this.#readComment(comment);
    for (const todo of todosOfHtml(block)) this.todos.push(this.#placeTodo(todo, span.start + this.#offset));
    const html = block.trimEnd();
    if (html.length < 2000)
      for (const field of fieldsOfHtml(html)) this.fields.push(placedField(field, span.start + this.#offset));
    const source = span.start + html.length - html.trimStart().length;
    const label = labelOfLine({ words: html.trimStart(), at: 0, source }, true);
    if (label) this.labels.push({ ...label, span: this.#places.shift(label.span) });
    else if (/[\p{L}\p{N}]/u.test(wordsOfHtml(block)) && !this.#written.isUnspoken(span.start))
      this.#written.add(span.start);
  }

  #readComment(span: Span): void {
    this.comments.push(this.#places.shift(span));
    for (const todo of todosOfComment(this.#body, span)) this.todos.push(this.#placeTodo(todo, this.#offset));
  }

  #readDefinitions(starts: readonly number[]): void {
    for (const start of starts) {
      const definition = definitionAt(this.#body, start);
      const { span, hrefSpan } = definition;
      this.links.push({
        ...definition,
        span: this.#places.shift(span),
        hrefSpan: this.#places.shift(hrefSpan),
      });
    }
  }

  /** A to-do of one line at its place in the text, whose words may hold shortcodes that are masked in the body. */
  #placeTodo(todo: Todo, by: number): Todo {
    const placed = this.#todoEnds.cut(this.#text, moveTodo(todo, by));
    return { ...placed, text: detachString(this.#text.slice(placed.textSpan.start, placed.textSpan.end)) };
  }
}
