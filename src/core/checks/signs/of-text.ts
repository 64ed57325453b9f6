import type { Span } from '../../text/span';
import { HTML_TAGS } from '../html-tags';
import { NEVER_TWICE } from '../never-twice';
import { SIGN } from './sign';

const LF = 10;
const CR = 13;
const SPACE = 32;
const TAB = 9;

/**
 * The signs that only the characters of a text tell. One pass, which looks at each character once.
 *
 * @param from where the body begins
 */
export function signsOfText(text: string, from: number): number {
  let signs = 0;
  let above: Span = { start: from, end: from };
  for (let start = from; start < text.length;) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    signs |= signsOfStart(text, start, end, above) | signsInLine(text, start, end);
    above = { start, end };
    start = end + 1;
  }
  const isTable = (signs & SIGN.mergedCell) !== 0 && text.includes('|', from);
  return isTable ? signs : signs & ~SIGN.mergedCell;
}

/** What the first characters of a line tell. */
function signsOfStart(text: string, start: number, end: number, above: Span): number {
  let at = start;
  let columns = 0;
  for (; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === TAB) columns += 4;
    else if (code === SPACE) columns++;
    else break;
  }
  const code = at < end ? text.charCodeAt(at) : LF;
  const next = at + 1 < end ? text.charCodeAt(at + 1) : LF;
  if (code === 35) return at === start && isLetter(next) ? SIGN.hashWord : 0;
  if (code !== 45 && code !== 42 && code !== 43) return 0;
  if (columns < 4) return isLetter(next) ? SIGN.tightItem : 0;
  return (next === SPACE || next === TAB) && isParagraph(text, above) ? SIGN.indentedItem : 0;
}

/** Whether a line may be running text at the left edge: no empty one, no item, no quote, no table. */
function isParagraph(text: string, { start, end }: Span): boolean {
  const first = start < end ? text.charCodeAt(start) : LF;
  if (first <= SPACE || NO_PARAGRAPH.has(first)) return false;
  return first < 48 || first > 57 || !/^\d+[.)]\s/.test(text.slice(start, end));
}

const NO_PARAGRAPH: ReadonlySet<number> = new Set(Array.from('-*+>|#<`~', (sign) => sign.charCodeAt(0)));

/** What stands anywhere in a line. */
function signsInLine(text: string, start: number, end: number): number {
  let signs = 0;
  // The word in lower case that ends at the spaces before, and the one at hand.
  let earlier = -1;
  let earlierEnd = -1;
  let word = -1;
  for (let at = start; at <= end; at++) {
    const code = at < end ? text.charCodeAt(at) : LF;
    if ((code >= 97 && code <= 122) || code === 252) {
      if (word < 0) word = at;
      continue;
    }
    if (word >= 0) {
      if (
        earlier >= 0 &&
        isSame(text, earlier, earlierEnd, word, at) &&
        NEVER_TWICE.has(text.slice(word, at))
      )
        signs |= SIGN.doubledWord;
      earlier = word;
      earlierEnd = at;
      word = -1;
    }
    if (code === SPACE || code === TAB) continue;
    earlier = -1;
    if (code === 60) signs |= signsOfTag(text, at + 1, end);
    else if (code === 91 && text.charCodeAt(at + 1) === 33) signs |= SIGN.alert;
    else if (
      (code === 62 || code === 94) &&
      isEdge(text, at - 1, start, end) &&
      isEdge(text, at + 1, start, end)
    )
      signs |= SIGN.mergedCell;
  }
  return signs;
}

function isSame(text: string, a: number, aEnd: number, b: number, bEnd: number): boolean {
  if (aEnd - a !== bEnd - b) return false;
  for (let at = 0; at < aEnd - a; at++) if (text.charCodeAt(a + at) !== text.charCodeAt(b + at)) return false;
  return true;
}

/** What follows a `<`. */
function signsOfTag(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isNameCharacter(text.charCodeAt(at), at === start)) at++;
  if (at === start) return 0;
  const after = text.charCodeAt(at);
  const isBare = after === 62 || after === SPACE || after === TAB;
  const isStrange = isBare && !HTML_TAGS.has(text.slice(start, at).toLowerCase());
  return isStrange ? SIGN.tag | SIGN.strangeTag : SIGN.tag;
}

function isNameCharacter(code: number, isFirst: boolean): boolean {
  const lower = code | 32;
  return (lower >= 97 && lower <= 122) || (!isFirst && ((code >= 48 && code <= 57) || code === 45));
}

function isLetter(code: number): boolean {
  const lower = code | 32;
  return (lower >= 97 && lower <= 122) || code > 127;
}

/** Whether a character may end a cell, or stand around its words: a bar, white space, a backslash, an end of the line. */
function isEdge(text: string, at: number, start: number, end: number): boolean {
  if (at < start || at >= end) return true;
  const code = text.charCodeAt(at);
  return code <= SPACE || code === CR || code === 124 || code === 92 || code > 127;
}
