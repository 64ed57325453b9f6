/** The words of a text between spaces: a list that reads like one. */
export function wordList(text: string): string[] {
  return text.split(/\s+/);
}
