import type { Note } from '../note/note';
import { firstEndingAfter, holdsPlace } from '../text/span';
import { readDefinitions } from './move/definitions';
import { nextLine } from '../text/next-line';

/** `[name]: address`, `[^1]: words`, `*[API]: words`. */
const DEFINITION = /^ {0,3}\*?\[(?:[^\]\\\r\n]|\\.){1,400}\]:(?:[ \t]|$)/;
const FOOTNOTE = /^ {0,3}\[\^/;
/** A title of a link on a line of its own. */
const TITLE = /^[ \t]+["'(].*["')][ \t]*$/;
/** What a comment says to an editor or a tool: it stands at the end of files and belongs to no talk. */
const TO_TOOLS =
  /^(?:<!--|\[(?:\/\/|comment|_)\]: *# *["'(])\s*(?:(?:vim?|ex|emacs):|-\*-|local variables|markdown-?lint|prettier|cspell|spell-?checker|textlint|vale\b|remark|lint|alex|ltex|toc\b|end\b|doctoc|refs?\b|references\b|links?\b|footnotes?\b|license|copyright|last (?:updated|modified)|updated:)/i;

/**
 * Where the end of a file begins that belongs to no talk of it: definitions of links, footnotes and abbreviations, and
 * comments to tools. A new talk or day goes before it.
 *
 * @param end of the part after which something is put
 * @param last where the talk begins that stands last there
 * @returns `end` itself where the file goes on behind it or nothing of the kind stands there
 */
export function fileTail(text: string, note: Note, end: number, last: number | undefined): number {
  if (text.slice(end).trim() !== '') return end;
  const heading = note.headings.findLast(({ span }) => span.start < end);
  const tail = tailFrom(text, note, heading ? nextLine(text, heading.span.end) : note.bodyStart);
  if (tail === undefined) return end;
  return last !== undefined && areOwn(text, note, tail, last) ? end : tail;
}

function tailFrom(text: string, note: Note, from: number): number | undefined {
  let start: number | undefined;
  let kind: 'definition' | 'footnote' | undefined;
  let isAfterBlank = true;
  const code = note.fences.map(({ span }) => span);
  for (let at = from; at < text.length;) {
    let next = nextLine(text, at);
    const line = text.slice(at, next).replace(/\r?\n$/, '');
    const first = at + line.search(/\S/);
    const comment = line.trim() === '' ? undefined : note.comments[firstEndingAfter(note.comments, first)];
    const isTail = start !== undefined;
    if (line.trim() === '') isAfterBlank = true;
    else if (holdsPlace(code, first)) start = kind = undefined;
    else if (comment?.start === first && endsLine(text, comment.end)) {
      next = nextLine(text, comment.end);
      if (!isTail && TO_TOOLS.test(line.trim())) start = at;
      kind = undefined;
      isAfterBlank = true;
    } else if (DEFINITION.test(line) && (isTail || isAfterBlank)) {
      const isRemark = /^\[(?:\/\/|comment|_)\]:/i.test(line);
      if (!isTail && (!isRemark || TO_TOOLS.test(line))) start = at;
      kind = FOOTNOTE.test(line) ? 'footnote' : 'definition';
      isAfterBlank = false;
    } else if (isTail && goesOn(line, kind, isAfterBlank)) isAfterBlank = false;
    else {
      start = kind = undefined;
      isAfterBlank = false;
    }
    at = next;
  }
  return start;
}

function goesOn(line: string, kind: 'definition' | 'footnote' | undefined, isAfterBlank: boolean): boolean {
  if (kind === 'footnote') return !isAfterBlank || /^(?: {4}|\t)/.test(line);
  return kind === 'definition' && !isAfterBlank && TITLE.test(line);
}

/** Where each talk has its definitions below it, those below the last one are its own. */
function areOwn(text: string, note: Note, tail: number, last: number): boolean {
  const { definitions, uses } = readDefinitions(text, note);
  const all = [...definitions.values()];
  const names = new Set(all.flatMap(({ name, span }) => (span.start >= tail ? [name] : [])));
  return (
    all.some(({ span }) => span.start < last) &&
    uses.every(({ name, nameSpan }) => !names.has(name) || nameSpan.start >= last)
  );
}

const endsLine = (text: string, at: number): boolean => /^[ \t]*(?:\r?\n|$)/.test(text.slice(at, at + 200));
