import { speakWith } from '../core/language/sentence';

/**
 * Sets the language of all sentences from now on. The script knows no language: a page brings translations along.
 *
 * @param words JSON of translations by their English template; anything else is English
 */
export function speakAsPage(words: string | undefined): void {
  speakWith(words === undefined ? undefined : translationsIn(words));
}

function translationsIn(words: string): Record<string, string> | undefined {
  try {
    const read: unknown = JSON.parse(words);
    if (typeof read !== 'object' || read === null) return undefined;
    return Object.fromEntries(
      Object.entries(read).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    );
  } catch {
    // The page's author wrote that; English will do.
    return undefined;
  }
}
