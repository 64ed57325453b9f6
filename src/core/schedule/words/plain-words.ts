import { decodeHTMLStrict } from 'entities';

/** One line of plain text: entities decoded, tags gone, white space single. Undefined when nothing is left. */
export function plainWords(words: string | undefined | null): string | undefined {
  if (words === undefined || words === null) return undefined;
  const plain = decodeHTMLStrict(words.includes('<') ? words.replace(TAG, ' ') : words)
    // Characters that no reader sees: controls, a byte order mark, marks of direction.
    .replace(/[\p{Cc}\uFEFF\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return plain === '' ? undefined : plain;
}

/** Tags that formatted text has; a title may speak of `<div>`. */
const TAG = /<\/?(?:b|i|em|strong|br|p|span|u|sub|sup|font)(?:\s[^<>]*)?\/?>/gi;

/** One line of text as it stands, for formats that hold plain text. */
export function oneLine(words: string | undefined | null): string | undefined {
  const line = words?.replace(/[\p{Cc}\uFEFF\s]+/gu, ' ').trim();
  return line === undefined || line === '' ? undefined : line;
}
