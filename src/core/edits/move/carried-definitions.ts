import { folderOf } from '../../site/paths';
import { contentEnd } from '../../text/content-end';
import { encloses, type Span } from '../../text/span';
import { lineBreakOf, type TextEdit } from '../../text/text-edit';
import { readDefinitions, unshadowed, type Definition, type Definitions } from './definitions';
import { lineBreaks } from './outline-pieces';
import type { Piece, ReadText, Taken } from './rearrangement';

/** Edits in a note of which parts are put elsewhere in it, by which every name stands for what it did. */
export function keptNames({ text, note }: ReadText, parts: readonly Span[]): TextEdit[] {
  const own = readDefinitions(text, note);
  return shadowedIn(text, own, (span) => parts.some((part) => encloses(part, span)));
}

/** What has to go along with parts of a text into another file so that every name in them is still defined. */
export interface CarriedDefinitions {
  /** Definitions that are put after the parts, without line breaks at their ends. */
  readonly put: readonly Taken[];
  /** Definitions that the parts hold and the rest of their file names: they stand there too, at its end. */
  readonly left: readonly Taken[];
  /** Edits in the first file: definitions that only the parts need go, and names that the other file has get others. */
  readonly edits: readonly TextEdit[];
}

/**
 * @param parts what goes into the other file
 * @param to the other file; undefined for one that is not there yet
 */
export function carriedDefinitions(
  { path, text, note }: ReadText,
  parts: readonly Span[],
  to: ReadText | undefined,
): CarriedDefinitions {
  const own = readDefinitions(text, note);
  const other = to && readDefinitions(to.text, to.note);
  const isPart = (span: Span): boolean => parts.some((part) => encloses(part, span));
  const eol = lineBreakOf(to?.text ?? text);
  const inside = [...own.definitions.values()].filter(({ nameSpan }) => isPart(nameSpan));
  const names = new Set(
    [...own.uses, ...inside].flatMap(({ name, nameSpan }) => (isPart(nameSpan) ? [name] : [])),
  );
  const put: Taken[] = [];
  const left: Taken[] = [];
  const edits: TextEdit[] = shadowedIn(text, own, isPart);
  const taken = new Set(other?.definitions.keys());
  for (const name of names) {
    const definition = own.definitions.get(name);
    if (!definition) continue;
    const isInside = isPart(definition.nameSpan);
    const there = other?.definitions.get(name);
    const isSame =
      to && there && isSameThing(wordsOf(to.text, there), wordsOf(text, definition), path, to.path);
    const label =
      there && !isSame
        ? freeName(text.slice(definition.nameSpan.start, definition.nameSpan.end), taken)
        : undefined;
    const renames = label === undefined ? [] : renamed(own, name, label, definition, isPart);
    edits.push(...renames.filter(({ span }) => isPart(span)));
    if (isInside || isSame) continue;
    const named = label === undefined ? [] : [{ span: definition.nameSpan, text: label }];
    put.push(copied(path, text, definition, eol, named));
    const isNeeded = own.uses.some((use) => use.name === name && !isPart(use.nameSpan));
    if (!isNeeded) edits.push({ span: definition.span, text: '' });
  }
  for (const [name, definition] of own.definitions)
    if (isPart(definition.nameSpan) && own.uses.some((use) => use.name === name && !isPart(use.nameSpan)))
      left.push(copied(path, text, definition, lineBreakOf(text), []));
  return { put, left, edits };
}

function copied(
  path: string,
  text: string,
  { span }: Definition,
  eol: string,
  named: readonly TextEdit[],
): Taken {
  const lines = { start: span.start, end: contentEnd(text, span) };
  return { path, span: lines, edits: [...named, ...lineBreaks(text, lines, eol, named)] };
}

/** Names of definitions that count for nothing, where one of that name is put elsewhere. */
function shadowedIn(text: string, own: Definitions, isPart: (span: Span) => boolean): TextEdit[] {
  const all = [...own.definitions.values(), ...own.shadowed];
  const moved = new Set(all.flatMap(({ name, nameSpan }) => (isPart(nameSpan) ? [name] : [])));
  return unshadowed(text, own, (name) => moved.has(name));
}

function wordsOf(text: string, { span, nameSpan }: Definition): string {
  return text.slice(nameSpan.end, span.end).trim().replace(/\s+/g, ' ');
}

/** Whether two definitions lead to the same thing; what is relative depends on the folder. */
function isSameThing(a: string, b: string, path: string, other: string): boolean {
  const isEverywhere = /^\]?:\s*<?(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(a);
  return a === b && (isEverywhere || folderOf(path) === folderOf(other));
}

function renamed(
  { uses }: Definitions,
  name: string,
  label: string,
  { nameSpan }: Definition,
  isPart: (span: Span) => boolean,
): TextEdit[] {
  const named = uses
    .filter((use) => use.name === name && isPart(use.nameSpan))
    .map((use) =>
      use.besides ? { span: use.besides, text: `[${label}]` } : { span: use.nameSpan, text: label },
    );
  return isPart(nameSpan) ? [...named, { span: nameSpan, text: label }] : named;
}

function freeName(label: string, taken: Set<string>): string {
  for (let copy = 2; ; copy++) {
    const name = `${label}-${String(copy)}`;
    const key = name.toUpperCase();
    if ([...taken].some((each) => each.toUpperCase() === key)) continue;
    taken.add(name);
    return name;
  }
}

/**
 * Definitions on lines of their own, an empty line above them, and as much space below as there was.
 *
 * @param above the words that they stand below
 */
export function definitionLines(above: string, definitions: readonly Taken[], eol: string): Piece[] {
  if (definitions.length === 0) return [];
  const end = /(?:\r?\n[ \t]*)*$/.exec(above)?.[0] ?? '';
  const breaks = above.trim() === '' ? 2 : end.split('\n').length - 1;
  const lines = definitions.flatMap((piece, at): Piece[] => (at === 0 ? [piece] : [{ words: eol }, piece]));
  return [{ words: eol.repeat(Math.max(2 - breaks, 0)) }, ...lines, { words: end === '' ? eol : end }];
}
