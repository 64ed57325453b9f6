import * as vscode from 'vscode';
import type { Session } from '../../core/conference/model';
import { speakersOf } from '../schedule/speakers';
import { tagsByFrequency, withTag, withWords, type SessionFilter } from '../sidebar/session-filter';
import { counted } from '../counted';
import type { Command } from './command';

interface FilterItem extends vscode.QuickPickItem {
  readonly filter: SessionFilter;
}

export const filterSessions: Command = {
  id: 'conferenceNotes.filterSessions',
  run: async ({ notes, sidebar, schedules }) => {
    await notes.settle();
    const outlines = notes.roots.map(({ index }) => index.outline);
    const sessions = outlines
      .flatMap(({ conferences }) => conferences)
      .flatMap(({ days }) => days)
      .flatMap((day) => day.sessions);
    const tags = tagsByFrequency(sessions).map(([tag, count]): FilterItem => ({
      label: `$(tag) ${tag}`,
      description: counted(count, 'session'),
      filter: withTag(tag),
    }));
    const speakers = (session: Session): string[] => {
      const root = notes.roots.find(({ index }) => index.sessionsOf(session.path).includes(session));
      return root ? speakersOf(root, session, schedules) : [];
    };
    const filter = await pick(tags, speakers);
    if (filter === undefined) return;
    sidebar.filter = filter;
    await vscode.commands.executeCommand('conferenceNotes.sessions.focus');
  },
};

/** Asks for a tag or words. */
function pick(
  tags: readonly FilterItem[],
  speakers: (session: Session) => readonly string[],
): Promise<SessionFilter | undefined> {
  const quickPick = vscode.window.createQuickPick<FilterItem>();
  quickPick.title = vscode.l10n.t('Filter Sessions');
  quickPick.placeholder = vscode.l10n.t('Words of a title, a tag, or speaker: and a name');
  quickPick.items = tags;
  return new Promise((resolve) => {
    quickPick.onDidChangeValue((value) => {
      quickPick.items = value.trim() === '' ? tags : [wordsItem(value, speakers), ...tags];
    });
    quickPick.onDidAccept(() => {
      resolve(quickPick.selectedItems[0]?.filter);
      quickPick.hide();
    });
    quickPick.onDidHide(() => {
      resolve(undefined);
      quickPick.dispose();
    });
    quickPick.show();
  });
}

function wordsItem(value: string, speakers: (session: Session) => readonly string[]): FilterItem {
  const filter = withWords(value, speakers);
  return { label: `$(search) ${vscode.l10n.t('Sessions with {0}', filter.label)}`, alwaysShow: true, filter };
}
