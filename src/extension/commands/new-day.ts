import * as vscode from 'vscode';
import { Hint } from '../hint';
import { toTreeNode } from '../sidebar/tree-node';
import type { Command } from './command';

export const newDay: Command = {
  id: 'conferenceNotes.newDay',
  run: async ({ notes }, from, given) => {
    const { askDayName, conferenceFor, createDay } = await import('../editing/new-days');
    await notes.settle();
    const place = conferenceFor(notes, toTreeNode(from));
    if (place === undefined)
      throw new Hint(vscode.l10n.t('There is no conference yet. Use “New Conference” first.'));
    const name = [from, given].find((argument) => typeof argument === 'string') ?? (await askDayName(place));
    if (name !== undefined) await createDay(notes, place, name);
  },
};
