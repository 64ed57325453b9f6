import { isReference } from '../../note/body/link-places';
import { markdown } from '../../note/body/markdown';
import type { Note } from '../../note/note';
import { holdsPlace, type Span } from '../../text/span';
import type { TextEdit } from '../../text/text-edit';
import { nextLine } from '../../text/next-line';

/** `[name]: address` or `[^1]: words`: what is named elsewhere in the text. */
export interface Definition {
  /** As Markdown compares names; a footnote's begins with `^`. */
  readonly name: string;
  /** Whole lines, with the line break of the last. */
  readonly span: Span;
  /** The name as written. */
  readonly nameSpan: Span;
}

/** A place that names a definition. */
export interface NamedUse {
  readonly name: string;
  readonly nameSpan: Span;
  /** Where another name is put when the name is also what a reader sees: `[name]`, `[name][]`. */
  readonly besides?: Span;
}

export interface Definitions {
  /** The first of each name, which is the one that counts. */
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly uses: readonly NamedUse[];
  /** Further ones of a name that is defined already: nothing leads to them. */
  readonly shadowed: readonly Definition[];
}

const FOOTNOTE = /\[\^([^\]\s[]{1,100})\]/g;

/** The definitions of a text and where they are named. */
export function readDefinitions(text: string, note: Note): Definitions {
  const definitions = new Map<string, Definition>();
  const uses: NamedUse[] = [];
  const shadowed: Definition[] = [];
  const { normalizeReference } = markdown.utils;
  const add = (definition: Definition): void => {
    if (definitions.has(definition.name)) shadowed.push(definition);
    else definitions.set(definition.name, definition);
  };
  for (const link of note.links) {
    if (link.kind === 'definition' && !link.text.startsWith('^')) {
      const start = link.span.start + 1;
      add({
        name: normalizeReference(link.text),
        span: linesOf(text, link.span),
        nameSpan: { start, end: start + link.text.length },
      });
    } else if (isReference(text, link)) {
      const name = normalizeReference(text.slice(link.hrefSpan.start, link.hrefSpan.end));
      const { hrefSpan, span } = link;
      const isSeen = span.start === hrefSpan.start - (link.kind === 'image' ? 2 : 1);
      uses.push({
        name,
        nameSpan: hrefSpan,
        ...(isSeen && { besides: { start: hrefSpan.end + 1, end: span.end } }),
      });
    }
  }
  if (!text.includes('[^')) return { definitions, uses, shadowed };
  const code = note.fences.map(({ span }) => span);
  for (const { 0: whole, 1: label = '', index } of text.matchAll(FOOTNOTE)) {
    if (holdsPlace(code, index)) continue;
    const name = `^${normalizeReference(label)}`;
    const nameSpan = { start: index + 1, end: index + whole.length - 1 };
    const lineStart = text.lastIndexOf('\n', index - 1) + 1;
    const opens = text[index + whole.length] === ':' && /^ {0,3}$/.test(text.slice(lineStart, index));
    if (opens) add({ name, span: footnoteLines(text, lineStart), nameSpan });
    else uses.push({ name, nameSpan });
  }
  return { definitions, uses, shadowed };
}

/** A definition's lines; its title may stand on a line of its own. */
function linesOf(text: string, { start, end }: Span): Span {
  const first = text.lastIndexOf('\n', start - 1) + 1;
  const next = nextLine(text, end);
  const title = /^[ \t]*(?:"[^"\n]*"|'[^'\n]*'|\([^)\n]*\))[ \t]*(?:\r?\n|$)/.exec(text.slice(next));
  const isBare = text.slice(end, next).trim() === '';
  return { start: first, end: isBare && title ? next + title[0].length : next };
}

/** A footnote goes on in lines that are indented. */
function footnoteLines(text: string, start: number): Span {
  let end = nextLine(text, start);
  for (let at = end; at < text.length;) {
    const next = nextLine(text, at);
    const line = text.slice(at, next);
    if (/^(?: {4}|\t)/.test(line)) end = next;
    else if (line.trim() !== '') break;
    at = next;
  }
  return { start, end };
}

/**
 * Edits by which definitions that nothing leads to get names of their own, so that nothing does in another order either.
 *
 * @param isMeant which of the names
 */
export function unshadowed(
  text: string,
  { definitions, shadowed }: Definitions,
  isMeant: (name: string) => boolean,
): TextEdit[] {
  const taken = new Set(definitions.keys());
  return shadowed
    .filter(({ name }) => isMeant(name))
    .map(({ name, nameSpan }) => {
      let copy = 2;
      while (taken.has(`${name}-${String(copy)}`)) copy++;
      taken.add(`${name}-${String(copy)}`);
      return { span: nameSpan, text: `${text.slice(nameSpan.start, nameSpan.end)}-${String(copy)}` };
    });
}
