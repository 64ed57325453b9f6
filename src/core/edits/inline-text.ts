/**
 * Words as Markdown that shows them as they are, for the text of a link: brackets, emphasis, code, HTML and entities
 * are escaped, underscores and ampersands only where they would mean something.
 */
export function asInlineText(words: string): string {
  return words
    .replace(/[\r\n]+/g, ' ')
    .replace(/[\\`*[\]<>~]/g, '\\$&')
    .replace(/_/g, (sign, at: number) => (isInsideWord(words, at) ? sign : `\\${sign}`))
    .replace(/&(?=#?\w+;)/g, '\\&');
}

/** `snake_case` is no emphasis. */
function isInsideWord(words: string, at: number): boolean {
  return /[\p{L}\p{N}]/u.test(words.charAt(at - 1)) && /[\p{L}\p{N}]/u.test(words.charAt(at + 1));
}
