import type { ConferenceIndex } from '../core/conference/index';
import type { Typo } from '../core/typos/typo';
import { openChecker } from './word-files';

/**
 * Reads the doubtful words of notes, each note in the light of all the others.
 *
 * @param notes all that the index was made of
 * @returns a function that takes the path of a note
 */
export function typoReader(
  index: ConferenceIndex,
  notes: readonly { readonly path: string; readonly text: string }[],
): (file: string) => Typo[] {
  const checker = openChecker();
  const vocabulary = checker.newVocabulary();
  const texts = new Map(notes.map(({ path: file, text }) => [file, text]));
  for (const [file, text] of texts) {
    const note = index.note(file);
    if (note) vocabulary.update(file, note, text);
  }
  return (file) => {
    const note = index.note(file);
    const text = texts.get(file);
    return note && text !== undefined ? checker.typosOf(text, note, vocabulary) : [];
  };
}
