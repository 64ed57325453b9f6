/** The words of a text between blanks: a list that reads like one. */
export function wordList(text: string): string[] {
  return text.split(/\s+/);
}
