import * as vscode from 'vscode';
import type { Command } from './command';

/** Those of a file, a day or a conference; VS Code shows first what will change. */
export const promoteDrafts: Command = {
  id: 'conferenceNotes.promoteDrafts',
  run: async (services) => {
    const [{ askSessions }, { promoteSessions }] = await Promise.all([
      import('../promote/drafts-to-promote'),
      import('../promote/promote-drafts'),
    ]);
    const chosen = await askSessions(services, vscode.l10n.t('Promote Drafts'));
    if (chosen) await promoteSessions(services, chosen.root, chosen.sessions);
  },
};
