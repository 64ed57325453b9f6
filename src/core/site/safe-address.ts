const SCHEME = /^[a-z][a-z\d+.-]*:/;
const ALLOWED = /^(?:https?|mailto|tel):/;

/** Nobody hides an address so often by intent. */
const MOST_DECODINGS = 8;

/**
 * An address that a page may lead to or show: http, https, mailto, tel, or relative. Undefined for every other scheme
 * (`javascript:`, `data:`, `file:`, `command:`, `vscode:` …), however it is hidden: the address is judged after each
 * decoding of entities and percent signs, until there is nothing left to decode. Browsers skip control characters in
 * a scheme and editors may skip more, so spaces, control characters and backslashes never count.
 *
 * All addresses of the preview go through here: links, pictures, cards, buttons, lists of files and pages, and those
 * in raw HTML and in diagrams.
 *
 * @returns the address without the spaces around it
 */
export function safeAddress(href: string): string | undefined {
  let text = href;
  for (let round = 0; round < MOST_DECODINGS; round++) {
    const bare = text.replace(/[\p{Cc}\p{Cf}\p{Z}\\]+/gu, '').toLowerCase();
    if (SCHEME.test(bare) && !ALLOWED.test(bare)) return undefined;
    const decoded = withoutEscapes(withoutEntities(text));
    if (decoded === text) return href.trim();
    text = decoded;
  }
  return undefined;
}

/** All addresses of a `srcset`; undefined when one of them may not be asked for. */
export function safeAddresses(srcset: string): string | undefined {
  const addresses = srcset.split(/[\s,]+/).filter((word) => word !== '');
  return addresses.every((address) => safeAddress(address) !== undefined) ? srcset.trim() : undefined;
}

/**
 * A path as the address of a file: a colon or percent sign in the first name of it is no scheme's.
 *
 * @param path relative, percent signs and all as they are in names
 */
export function addressOfPath(path: string): string {
  const address = encodedPath(path);
  return /^[^/]*%/.test(address) && safeAddress(address) === undefined ? `./${address}` : address;
}

/** A path with its percent signs, whatever it may look like then. */
export function encodedPath(path: string): string {
  // Half of a surrogate pair has no encoding.
  return encodeURI(path.replace(/\p{Cs}/gu, '\uFFFD')).replace(/[?#:]/g, encodeURIComponent);
}

function withoutEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text
    .replace(/&#x([\da-f]+);?/gi, (_, code: string) => character(Number.parseInt(code, 16)))
    .replace(/&#(\d+);?/g, (_, code: string) => character(Number(code)))
    .replace(/&(colon|amp|percnt|num|bsol|semi);?/gi, (_, name: string) => NAMED[name.toLowerCase()] ?? '')
    .replace(/&(?:tab|newline|nbsp|shy|zerowidthspace|zwnj|zwj|lrm|rlm);?/gi, '');
}

/** Entities that could make a scheme, or another entity. */
const NAMED: Readonly<Record<string, string>> = {
  colon: ':',
  amp: '&',
  percnt: '%',
  num: '#',
  bsol: '\\',
  semi: ';',
};

function withoutEscapes(text: string): string {
  if (!text.includes('%')) return text;
  return text.replace(/%([\da-f]{2})/gi, (_, code: string) => character(Number.parseInt(code, 16)));
}

function character(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}
