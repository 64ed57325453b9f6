import { holdsPlace, type Span } from '../../text/span';

/**
 * Whether an offset of a text lies in code: in a fence, between backticks, or in an indented block.
 *
 * @param fences of the text, in order
 */
export function isCode(text: string, at: number, fences: readonly Span[]): boolean {
  return holdsPlace(fences, at) || isIndented(text, at) || isBetweenBackticks(text, at);
}

/** Code between backticks ends with its paragraph. */
function isBetweenBackticks(text: string, at: number): boolean {
  const from = Math.max(0, at - REACH);
  if (!text.slice(from, at + REACH).includes('`')) return false;
  const above = [...text.slice(from, at).matchAll(/\n[ \t]*\r?\n/g)].at(-1);
  const start = above ? from + above.index + above[0].length : from;
  const rest = text.slice(start, at + REACH);
  const end = rest.slice(at - start).search(/\n[ \t]*\r?\n/);
  const paragraph = end < 0 ? rest : rest.slice(0, at - start + end);
  const runs = [...paragraph.matchAll(/(?<!\\)`+/g)];
  for (let open = 0; open < runs.length; open++) {
    const first = runs[open];
    const close = runs.findIndex((run, index) => index > open && run[0].length === first?.[0].length);
    if (first === undefined || close < 0) continue;
    if (first.index + start > at) return false;
    if ((runs[close]?.index ?? 0) + start > at) return true;
    open = close;
  }
  return false;
}

/** No paragraph is longer; what stands further away is not looked at. */
const REACH = 4000;

/** Lines that begin with four spaces after an empty line, unless they belong to an item of a list. */
function isIndented(text: string, at: number): boolean {
  let start = text.lastIndexOf('\n', at - 1) + 1;
  if (!INDENTED.test(text.slice(start, start + 8))) return false;
  let isApart = start === 0;
  for (let lines = 0; start > 0 && lines < 500; lines++) {
    const end = start - 1;
    start = text.lastIndexOf('\n', end - 1) + 1;
    const line = text.slice(start, end);
    if (line.trim() === '') isApart = true;
    else if (!INDENTED.test(line)) return isApart && !/^ {0,3}(?:[-*+]|\d{1,9}[.)])(?:\s|$)/.test(line);
    else if (/^\s*(?:[-*+]|\d{1,9}[.)])\s/.test(line)) return false;
  }
  return isApart;
}

const INDENTED = /^(?: {4}| {0,3}\t)/;
