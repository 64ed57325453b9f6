import * as vscode from 'vscode';
import type { Services } from './command';

/** Time a message stays in the status bar, in milliseconds. */
const moment = 4000;

/** Opens the session after or before the one the user is in. */
export async function step({ notes, navigation }: Services, direction: 1 | -1): Promise<void> {
  await notes.settle();
  const next = navigation.next(direction);
  if (next === undefined) {
    say('Open a note first: this goes from session to session.');
  } else if (next.kind === 'end') {
    say(`This is the ${direction === 1 ? 'last' : 'first'} session of ${next.conference.name}.`);
  } else await navigation.open(next);
}

function say(sentence: string): void {
  vscode.window.setStatusBarMessage(sentence, moment);
}
