import * as vscode from 'vscode';
import { say } from '../say';
import type { Services } from '../services';

/** Opens the session after or before the one the user is in. */
export async function step({ notes, navigation }: Services, direction: 1 | -1): Promise<void> {
  await notes.settle();
  const next = navigation.next(direction);
  if (next === undefined) {
    say(vscode.l10n.t('Open a note first: this goes from session to session.'));
  } else if (next.kind === 'end') {
    say(
      direction === 1
        ? vscode.l10n.t('This is the last session of {0}.', next.conference.name)
        : vscode.l10n.t('This is the first session of {0}.', next.conference.name),
    );
  } else await navigation.open(next);
}
