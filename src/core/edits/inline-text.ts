/**
 * Words as Markdown that shows them as they are, for the text of a link: brackets, emphasis, code, HTML and entities
 * are escaped, underscores and ampersands only where they would mean something.
 */
export function asInlineText(words: string): string {
  const line = words.replace(/[\r\n]+/g, ' ');
  return line.replace(/[\\`*[\]<>~]|_|&(?=#?\w+;)/g, (character, at: number) =>
    character === '_' && isInsideWord(line, at) ? character : `\\${character}`,
  );
}

/** `snake_case` is no emphasis. */
function isInsideWord(words: string, at: number): boolean {
  return /[\p{L}\p{N}]/u.test(words.charAt(at - 1)) && /[\p{L}\p{N}]/u.test(words.charAt(at + 1));
}
