import type { TextDocument } from 'vscode';

/** How often, and after how many milliseconds, it is looked at again whether somebody else has saved it. */
const TRIES = 5;
const PAUSE = 50;

/**
 * Saves a note. VS Code tells of no success where another save, of its own or of the user's, was on its way: what
 * counts is that no words are left that are not on disk.
 *
 * @returns false when it could not be written; VS Code has told why
 */
export async function saveNote(document: Pick<TextDocument, 'isDirty' | 'save'>): Promise<boolean> {
  // A question each time, because the answer changes while it is waited for.
  const isSaved = (): boolean => !document.isDirty;
  if (isSaved() || (await document.save())) return true;
  for (let time = 0; time < TRIES; time++) {
    if (isSaved()) return true;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  return isSaved() || (await document.save());
}
