import * as vscode from 'vscode';
import { Hint } from '../hint';
import { rowFor } from '../rows-of-key';
import { toTreeNode } from '../sidebar/tree-node';
import type { Command } from './command';

/** From the tree with a row or a key on one, from a key binding perhaps with a title, else with nothing. */
export const newSession: Command = {
  id: 'conferenceNotes.newSession',
  run: async ({ notes, sidebar }, from, given) => {
    const { askTitle, createSession, currentDay, dayOfNode } = await import('../editing/new-sessions');
    await notes.settle();
    const row = await rowFor(sidebar.view, from);
    const node = toTreeNode(row);
    const place = node ? dayOfNode(node) : currentDay(notes);
    if (place === undefined)
      throw new Hint(
        vscode.l10n.t('There is no day yet to put a session in. Use “New Conference” or “New Day”.'),
      );
    const title = [row, given].find((argument) => typeof argument === 'string') ?? (await askTitle(place));
    if (title !== undefined) await createSession(notes, place, title);
  },
};
