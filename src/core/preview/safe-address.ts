const SCHEME = /^[a-z][a-z\d+.-]*:/;
const WEB = /^(?:https?|mailto|tel):/;

/**
 * An address a click may follow: of the web, or of a file of the notes. Undefined for every other scheme
 * (`javascript:`, `data:`, `command:` …), however it is hidden: browsers skip blanks and control characters in a
 * scheme, and read entities.
 */
export function safeAddress(href: string): string | undefined {
  const seen = withoutEntities(href)
    .replace(/[\p{Cc}\p{Cf}\p{Z}]+/gu, '')
    .toLowerCase();
  const decoded = withoutEscapes(seen);
  const isSafe = [seen, decoded].every((text) => !SCHEME.test(text) || WEB.test(text));
  return isSafe ? href.trim() : undefined;
}

function withoutEntities(text: string): string {
  return text
    .replace(/&#x([\da-f]+);?/gi, (_, code: string) => character(Number.parseInt(code, 16)))
    .replace(/&#(\d+);?/g, (_, code: string) => character(Number(code)))
    .replace(/&colon;?/gi, ':')
    .replace(/&(?:tab|newline|nbsp);?/gi, '');
}

function withoutEscapes(text: string): string {
  return text.replace(/%([\da-f]{2})/g, (_, code: string) => character(Number.parseInt(code, 16)));
}

function character(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}
