/** Words with no more than some letters, and a sign where there were more. */
export function shortened(words: string, most: number): string {
  return words.length > most ? `${words.slice(0, most - 1).trimEnd()}…` : words;
}
