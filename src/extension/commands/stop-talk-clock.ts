import * as vscode from 'vscode';
import { say } from '../say';
import type { Command } from './command';

export const stopTalkClock: Command = {
  id: 'conferenceNotes.stopTalkClock',
  run: ({ talkClock }) => {
    if (talkClock.text === undefined) say(vscode.l10n.t('No talk clock is running.'));
    talkClock.stop();
  },
};
