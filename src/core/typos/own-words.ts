/** Where the words of a workspace stand that are never flagged; meant to be committed with the notes. */
export const OWN_WORDS_FILE = '.conference-notes/words.txt';

/** The words of such a file: one a line, `#` begins a comment. */
export function readOwnWords(text: string): string[] {
  return text.split(/\r\n|\n|\r/).flatMap((line) => line.replace(/#.*/, '').trim() || []);
}

/** The file with a word more, in the order of the alphabet; comments come first. */
export function addOwnWord(text: string, word: string): string {
  const lines = text.split(/\r\n|\n|\r/).map((line) => line.trim());
  const comments = lines.filter((line) => line.startsWith('#'));
  const words = new Set([...lines.filter((line) => line !== '' && !line.startsWith('#')), word]);
  return [...comments, ...sortedWords(words)].join('\n') + '\n';
}

/** Words in the order of the alphabet, the same on every machine. */
export function sortedWords(words: Iterable<string>): string[] {
  return [...words].sort((a, b) => compare(a.toLowerCase(), b.toLowerCase()) || compare(a, b));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
