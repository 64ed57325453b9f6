import type { Layout } from '../../conference/model';
import { folderOf, inFolder } from '../../site/paths';
import type { Note } from '../../note/note';
import type { Span } from '../../text/span';
import { asInlineText } from '../inline-text';
import { slugOf } from '../sessions/slug';
import { lineBreakOf, type TextEdit } from '../../text/text-edit';

/** A picture that is put into a note. */
export interface PlacedPicture {
  /** Where the file goes, relative to the root. */
  readonly path: string;
  /** What is written into the note, in place of `span`. */
  readonly edit: TextEdit;
}

export interface PictureRequest {
  readonly text: string;
  readonly note: Note;
  readonly path: string;
  readonly layout: Layout | undefined;
  /** Where the author is. */
  readonly offset: number;
  /** `png`, without the dot. */
  readonly extension: string;
  /** A name the file brings along; undefined for what comes out of the clipboard. */
  readonly name: string | undefined;
  /** Whether a file is there or will be: nothing is written over. */
  readonly hasFile: (path: string) => boolean;
}

/**
 * Where a picture goes and how it is linked: `_img/` beside a page of a site, which Hugo serves one folder above the
 * page, `images/` beside other notes. It is named after the to-do on the line or the heading above, and a to-do that
 * asks for it (`TODO: Steal diagram`) gives way to it.
 */
export function placePicture(wish: PictureRequest): PlacedPicture {
  const { text, note, path, layout, offset, extension } = wish;
  const todo = note.todos.find(({ span }) => lineOf(text, span.start).start <= offset && offset <= span.end);
  const asked = todo && wordsOfTodo(todo.text);
  const heading = note.headings.findLast(
    ({ span, style }) => span.start <= offset && style !== 'underline' && style !== 'bold',
  );
  const own = wish.name?.replace(/\.[^.]+$/, '').trim() ?? '';
  const telling =
    /^(?:image|img|screenshot|bild|pasted.*|clipboard|photo|dsc\w*|pxl\w*|\d*)[\s_-]*\d*$/i.test(own)
      ? ''
      : own;
  const words = asked ?? (telling !== '' ? telling.replace(/[_-]+/g, ' ') : (heading?.text ?? 'slide'));
  const folder = folderFor(wish);
  const file = freeFile(wish, folder, slugOf(words), extension);
  const link = linkFor(path, layout, folder, file);
  const markdown = `![${asInlineText(words)}](${link})`;
  const whole = todo && asked !== undefined ? ownLine(text, todo.span) : undefined;
  const edit = whole
    ? { span: whole, text: markdown }
    : { span: { start: offset, end: offset }, text: apart(text, offset, markdown) };
  return { path: inFolder(folder, file), edit };
}

/** `Steal diagram from slides` asks for `Diagram from slides`; other to-dos are not about a picture. */
function wordsOfTodo(text: string): string | undefined {
  const found =
    /^(?:steal|copy|draw|add|insert|get|grab|take|screenshot|paste)\s+(?:over\s+|your own\s+|the\s+|an?\s+)*(.+)$/i.exec(
      text.trim(),
    );
  const words = found?.[1]?.replace(/\s+(?:over|in)$/i, '');
  return words === undefined ? undefined : words.charAt(0).toUpperCase() + words.slice(1);
}

/** What the folder uses already, else `_img` in a site and `images` elsewhere. */
function folderFor({ note, path, layout }: PictureRequest): string {
  const base = folderOf(path);
  const used = note.links
    .filter(({ kind, href }) => kind === 'image' && !/^[a-z]+:/i.test(href))
    .map(({ href }) => /(?:^|\/)(_?(?:img|images|assets|media|pictures))\/[^/]+$/i.exec(href)?.[1])
    .find((name) => name !== undefined);
  const isBundle = /(?:^|\/)index\.md$/.test(path);
  const name = used ?? (isBundle ? '' : layout === 'site' ? '_img' : 'images');
  if (name === '') return base;
  return inFolder(base, name);
}

function linkFor(path: string, layout: Layout | undefined, folder: string, file: string): string {
  const inside = folder.slice(folderOf(path).length).replace(/^\//, '');
  const beside = inFolder(inside, file);
  const isPage = layout === 'site' && !/(?:^|\/)_?index\.md$/.test(path);
  return isPage ? `../${beside}` : beside;
}

function freeFile({ hasFile }: PictureRequest, folder: string, slug: string, extension: string): string {
  for (let copy = 1; ; copy++) {
    const file = `${slug}${copy === 1 ? '' : `-${String(copy)}`}.${extension}`;
    if (!hasFile(inFolder(folder, file))) return file;
  }
}

/** The to-do with its line, when nothing else stands on it. */
function ownLine(text: string, span: Span): Span | undefined {
  const { start, end } = lineOf(text, span.start);
  const isAlone =
    /^[ \t>*+-]*$/.test(text.slice(start, span.start)) && text.slice(span.end, end).trim() === '';
  return isAlone ? { start: span.start, end: span.end } : undefined;
}

function lineOf(text: string, at: number): Span {
  const start = Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;
  const found = text.slice(at).search(/[\r\n]/);
  return { start, end: found < 0 ? text.length : at + found };
}

/**
 * A picture between words stands in the line; after a line's words it gets one of its own, which stays inside the
 * list item or quote that the words are in.
 */
function apart(text: string, offset: number, markdown: string): string {
  const line = lineOf(text, offset);
  const before = text.slice(line.start, offset);
  const isAtEnd = text.slice(offset, line.end).trim() === '';
  const eol = lineBreakOf(text);
  const opensOnly = MARKERS.exec(before)?.[0] === before || /^[ \t]*[-*+>]$/.test(before);
  if (!isAtEnd || before.trim() === '' || opensOnly) return markdown;
  const inside = containerOf(before) ?? outerIndent(text, line.start, before);
  return `${eol}${inside.trimEnd()}${eol}${inside}${markdown}`;
}

/** What opens a block: `> `, `- `, `1. `, boxes, as many as there are. */
const MARKERS = /^[ \t]*(?:(?:>[ \t]?|[-*+][ \t]+|\d{1,9}[.)][ \t]+)[ \t]*)*(?:\[[ xX]\][ \t]+)?/;

/** The beginning of a line that goes on in the blocks that a line opens; undefined when it opens none. */
function containerOf(line: string): string | undefined {
  const opens = /^[ \t]*(?:(?:>[ \t]?|[-*+][ \t]+|\d{1,9}[.)][ \t]+)[ \t]*)+/.exec(line)?.[0];
  if (opens === undefined || /^[ \t]*$/.test(opens)) return undefined;
  return opens.replace(/[^>\t]/g, ' ');
}

/** A line that goes on in an item is as far in as it is; one at the margin below an item goes on lazily in it. */
function outerIndent(text: string, lineStart: number, before: string): string {
  const own = /^[ \t]*/.exec(before)?.[0] ?? '';
  if (own !== '') return own;
  let at = lineStart;
  while (at > 0) {
    const above = lineOf(text, at - 1).start;
    const line = text.slice(above, at).trimEnd();
    if (line === '' || /^#{1,6} /.test(line)) return '';
    const container = containerOf(line);
    if (container !== undefined) return container;
    if (above === at) return '';
    at = above;
  }
  return '';
}
