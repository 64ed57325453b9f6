import { markdown } from '../note/body/markdown';

/**
 * The path and anchor of a relative address as it is written in Markdown: backslashes and entities are Markdown's
 * (CommonMark 2.4, 2.5), `#` and `?` end the path, and percent signs are decoded after that (RFC 3986), in the
 * anchor too: a browser hands out `#gr%C3%BC%C3%9Fe` for the heading “Grüße”.
 */
export function decodeAddress(written: string): { path: string; anchor: string } {
  const address = /[\\&]/.test(written) ? markdown.utils.unescapeAll(written) : written;
  const hash = address.indexOf('#');
  const anchor = hash < 0 ? '' : decodePercent(address.slice(hash + 1));
  const path = (hash < 0 ? address : address.slice(0, hash)).replace(/\?.*$/s, '');
  return { path: decodePercent(path), anchor };
}

/** A lone percent sign, and what is no UTF-8, stay as they are. */
export function decodePercent(path: string): string {
  return path.replace(/(?:%[\da-f]{2})+/gi, (encoded) => {
    try {
      return decodeURIComponent(encoded);
    } catch {
      return encoded;
    }
  });
}
