import type { Span } from '../span';
import type { FrontMatterEntry } from './front-matter';

type Place = Pick<FrontMatterEntry, 'keySpan' | 'valueSpan'>;

/** A string of several lines or of one, a comment, or one other character. */
const PIECE = /"""[\s\S]*?(?:"{3,5}|$)|'''[\s\S]*?(?:'{3,5}|$)|"(?:[^"\\\n]|\\.)*"?|'[^'\n]*'?|#[^\n]*|[^]/y;
const KEY = /[ \t]*("(?:[^"\\\n]|\\.)*"|'[^'\n]*'|[\w-]+)[ \t]*=[ \t]*/y;

/**
 * Where the keys above the first table of well-formed TOML stand, and their values without comments. Brackets inside
 * of strings and of lists of several lines begin no table.
 *
 * @param offset where the source begins in its text
 */
export function tomlPlaces(source: string, offset: number): Map<string, Place> {
  const places = new Map<string, Place>();
  for (let at = 0; at < source.length;) {
    KEY.lastIndex = at;
    const head = KEY.exec(source);
    if (head) {
      const [whole, written = ''] = head;
      const keyStart = at + whole.indexOf(written);
      const valueStart = at + whole.length;
      const value = valueAt(source, valueStart);
      const place = (start: number, end: number): Span => ({ start: offset + start, end: offset + end });
      places.set(written.replace(/^(["'])(.*)\1$/, '$2'), {
        keySpan: place(keyStart, keyStart + written.length),
        valueSpan: place(valueStart, value.end),
      });
      at = value.next;
      continue;
    }
    const next = source.indexOf('\n', at);
    const end = next < 0 ? source.length : next;
    if (/^[ \t]*\[/.test(source.slice(at, end))) return places;
    // A dotted key, a comment, an empty line.
    const dotted = source.slice(at, end).indexOf('=');
    at =
      dotted < 0 || /^[ \t]*#/.test(source.slice(at, end)) ? end + 1 : valueAt(source, at + dotted + 1).next;
  }
  return places;
}

/** Where a value ends, and where the line after it begins. */
function valueAt(source: string, start: number): { end: number; next: number } {
  let depth = 0;
  let end = start;
  for (let at = start; at < source.length;) {
    PIECE.lastIndex = at;
    const piece = PIECE.exec(source)?.[0] ?? '';
    if (piece === '\n' && depth === 0) return { end, next: at + 1 };
    if (piece === '[' || piece === '{') depth++;
    if (piece === ']' || piece === '}') depth--;
    at += piece.length;
    if (!piece.startsWith('#') && piece.trim() !== '') end = at;
  }
  return { end, next: source.length };
}
