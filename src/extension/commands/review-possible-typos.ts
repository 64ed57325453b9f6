import * as vscode from 'vscode';
import { counted } from '../counted';
import { Hint } from '../hint';
import { activePlace } from '../navigation/active-place';
import { say } from '../say';
import type { Command } from './command';

export const reviewPossibleTypos: Command = {
  id: 'conferenceNotes.reviewPossibleTypos',
  run: async ({ notes, checks: later }) => {
    const place = activePlace();
    await notes.load();
    if (!place || !notes.find(place.uri))
      throw new Hint(vscode.l10n.t('Open a note first: its words are reviewed one by one.'));
    const { checks, problems } = await later.get();
    const document = await vscode.workspace.openTextDocument(place.uri);
    const { TypoReview } = await import('../checks/typos/typo-review');
    const corrected = await new TypoReview(notes, checks, document).run();
    if (corrected > 0) say(vscode.l10n.t('{0} fixed.', counted(corrected, 'typo')));
    await problems.checkNow(place.uri);
  },
};
