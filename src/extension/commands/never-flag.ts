import * as vscode from 'vscode';
import type { Command } from './command';

/** Called by the quick fixes of typos, with the note's address, the word, and who is meant. */
export const neverFlag: Command = {
  id: 'conferenceNotes.neverFlag',
  run: async ({ notes, checks: later }, uri, word, scope) => {
    if (!(uri instanceof vscode.Uri) || typeof word !== 'string') return;
    const { addToUser, addToWorkspace } = await import('../checks/typos/own-words');
    const found = notes.find(uri);
    if (scope === 'user' || !found) await addToUser(word);
    else await addToWorkspace(found.root, word);
    const { checks, problems } = await later.get();
    await checks.readOwnWords();
    await problems.checkNow(uri);
  },
};
