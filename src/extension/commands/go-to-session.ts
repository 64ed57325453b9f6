import * as vscode from 'vscode';
import type { SearchEntry, SessionSearch } from '../../core/conference/search';
import type { SessionPlace } from '../navigation/navigation';
import type { NoteRoot } from '../notes/note-root';
import type { Schedules } from '../schedule/schedules';
import { speakersOf } from '../schedule/speakers';
import type { Command } from './command';

/** So many sessions are offered at once. */
const most = 50;

interface Entry extends SearchEntry, SessionPlace {}

interface EntryItem extends vscode.QuickPickItem {
  readonly entry: Entry;
}

export const goToSession: Command = {
  id: 'conferenceNotes.goToSession',
  run: async ({ notes, navigation, schedules }) => {
    await notes.settle();
    const { SessionSearch } = await import('../../core/conference/search');
    const entries = notes.roots.flatMap((root) => entriesOf(root, schedules));
    const entry = await pick(entries, new SessionSearch(entries));
    if (entry !== undefined) await navigation.open(entry);
  },
};

/** Sessions are found by who speaks, too. */
function entriesOf(root: NoteRoot, schedules: Schedules): Entry[] {
  return root.index.outline.conferences.flatMap((conference) =>
    conference.days.flatMap((day) =>
      day.sessions.map((session) => ({
        root,
        session,
        title: session.title,
        tags: [...speakersOf(root, session, schedules), ...session.tags],
        day: day.name,
        conference: conference.name,
      })),
    ),
  );
}

function pick(entries: readonly Entry[], search: SessionSearch<Entry>): Promise<Entry | undefined> {
  const quickPick = vscode.window.createQuickPick<EntryItem>();
  // Not in the API's types yet, but obeyed: the best match comes first, not the one with the shortest title.
  Object.assign(quickPick, { sortByLabel: false });
  quickPick.title = vscode.l10n.t('Go to Session');
  quickPick.placeholder = vscode.l10n.t('Words of a title, a speaker, a tag or a day; typos are forgiven');
  const show = (query: string) => {
    const found = query.trim() === '' ? entries.slice(0, most) : search.search(query, most);
    quickPick.items = found.map(itemOf);
  };
  show('');
  return new Promise((resolve) => {
    quickPick.onDidChangeValue(show);
    quickPick.onDidAccept(() => {
      resolve(quickPick.selectedItems[0]?.entry);
      quickPick.hide();
    });
    quickPick.onDidHide(() => {
      resolve(undefined);
      quickPick.dispose();
    });
    quickPick.show();
  });
}

function itemOf(entry: Entry): EntryItem {
  const { title, day, conference, tags } = entry;
  const description = [day, conference, tags.join(', ')].filter((part) => part !== '').join(' · ');
  return { label: title, description, alwaysShow: true, entry };
}
