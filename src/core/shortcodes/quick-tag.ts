import { detachString } from '../text/detach-string';
import type { LexedTag } from './hugo-lexer';
import type { ShortcodeParam } from './shortcode';

/**
 * Reads a tag of the plainest kind, as nearly all are: a name of ASCII letters, then nothing or `key="value"` without
 * escapes.
 *
 * @param from after `{{%` or `{{<`
 * @param close `%}}` or `>}}`
 * @returns what `lexTag` gives; undefined for any other tag
 */
export function quickTag(text: string, from: number, close: string): LexedTag | undefined {
  let at = afterSpaces(text, from);
  const closing = text.charCodeAt(at) === SLASH;
  if (closing) at = afterSpaces(text, at + 1);
  const nameSpan = { start: at, end: afterWord(text, at) };
  if (nameSpan.end === at) return undefined;
  at = nameSpan.end;
  const params: ShortcodeParam[] = [];
  for (;;) {
    const start = afterSpaces(text, at);
    if (text.startsWith(close, start)) {
      const name = detachString(text.slice(nameSpan.start, nameSpan.end));
      return { name, nameSpan, closing, params, end: start + close.length, selfClosing: false };
    }
    if (closing || start === at) return undefined;
    const param = paramAt(text, start);
    if (!param) return undefined;
    params.push(param);
    at = param.valueSpan.end + 1;
  }
}

const SPACE = 32;
const SLASH = 47;
/** No value is longer to Hugo's reader here. */
const LONGEST = 4000;

/** `key="value"`. */
function paramAt(text: string, start: number): ShortcodeParam | undefined {
  const nameEnd = afterWord(text, start);
  if (nameEnd === start || !text.startsWith('="', nameEnd)) return undefined;
  const valueStart = nameEnd + 2;
  const valueEnd = text.indexOf('"', valueStart);
  if (valueEnd < 0 || valueEnd - valueStart > LONGEST) return undefined;
  const value = text.slice(valueStart, valueEnd);
  if (value.includes('\\') || value.includes('\n')) return undefined;
  return {
    name: detachString(text.slice(start, nameEnd)),
    nameSpan: { start, end: nameEnd },
    value: detachString(value),
    valueSpan: { start: valueStart, end: valueEnd },
    quote: '"',
  };
}

function afterSpaces(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === SPACE) at++;
  return at;
}

/** Letters, digits, `_` and `-`, the first of them a letter. */
function afterWord(text: string, from: number): number {
  let at = from;
  for (; ; at++) {
    const code = text.charCodeAt(at);
    const lower = code | 32;
    const isLetter = lower >= 97 && lower <= 122 && code > 64;
    if (!isLetter && (at === from || !((code >= 48 && code <= 57) || code === 45 || code === 95))) return at;
  }
}
