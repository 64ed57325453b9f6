import * as vscode from 'vscode';
import { SessionSearch, type SearchEntry } from '../../core/conference/search';
import { isPlaceholderTag } from '../../core/conference/placeholder-tag';
import { plain } from '../../core/conference/session-filter';
import { noteGroup } from './note-group';
import type { NoteRoot } from '../notes/note-root';
import { uriIn } from '../notes/path-in-folder';
import type { Schedules } from '../schedule/schedules';
import { speakersOf } from '../schedule/speakers';
import type { Services } from '../services';
import type { SessionPlace } from './navigation';
import { NoteTexts } from './note-texts';
import { searchTexts, type TextHit } from './search-texts';

/** So many sessions are offered at once. */
const MOST = 50;

/** So many that only sound like the query, when lines of notes have its very words. */
const FEW_SIMILAR = 5;

interface Entry extends SearchEntry, SessionPlace {}

interface PlaceItem extends vscode.QuickPickItem {
  /** Undefined for a heading, and for the row that says that nothing was found. */
  readonly place?: Entry | TextHit;
}

/** Asks for a session by its title, speakers, tags and day, or by words of its notes, and goes there. */
export async function goToSession({ notes, navigation, schedules, log }: Services): Promise<void> {
  await notes.settle();
  const entries = notes.roots.flatMap((root) => entriesOf(root, schedules));
  const place = await pick(entries, new NoteTexts(log));
  if (place === undefined) return;
  if (!('line' in place)) return navigation.open(place);
  const at = new vscode.Position(place.line, place.column);
  await vscode.commands.executeCommand('vscode.open', uriIn(place.root.uri, place.session.path), {
    viewColumn: noteGroup(),
    selection: new vscode.Range(at, at),
  });
}

function entriesOf(root: NoteRoot, schedules: Schedules): Entry[] {
  return root.index.outline.conferences.flatMap((conference) =>
    conference.days.flatMap((day) =>
      day.sessions.map((session) => ({
        root,
        session,
        title: session.title,
        tags: [
          ...speakersOf(root, session, schedules),
          ...session.tags.filter((tag) => !isPlaceholderTag(tag)),
        ],
        day: day.name,
        conference: conference.name,
      })),
    ),
  );
}

function pick(entries: readonly Entry[], texts: NoteTexts): Promise<Entry | TextHit | undefined> {
  const search = new SessionSearch(entries);
  const quickPick = vscode.window.createQuickPick<PlaceItem>();
  // Not in the API's types yet, but obeyed: the best match comes first, not the one with the shortest title.
  Object.assign(quickPick, { sortByLabel: false });
  quickPick.title = vscode.l10n.t('Go to Session');
  quickPick.placeholder = vscode.l10n.t('Title, speaker, tag or day, typos forgiven; or words of the notes');
  let source = new vscode.CancellationTokenSource();
  const show = async (query: string): Promise<void> => {
    source.cancel();
    source = new vscode.CancellationTokenSource();
    const { token } = source;
    const found = query.trim() === '' ? entries.slice(0, MOST) : search.search(query, MOST);
    quickPick.busy = query.trim() !== '';
    quickPick.items = found.map(itemOf);
    const hits = await searchTexts(entries, texts, query, token);
    if (token.isCancellationRequested) return;
    quickPick.busy = false;
    if (hits === undefined || hits.length === 0) {
      if (found.length === 0 && query.trim() !== '') quickPick.items = [nothing(query.trim())];
      return;
    }
    // Who has gone on to another row already stays there.
    const [active] = quickPick.activeItems;
    const chosen = active === quickPick.items[0] ? undefined : active?.place;
    quickPick.items = inOrder(found, hits, query);
    const same = quickPick.items.find(({ place }) => place !== undefined && place === chosen);
    if (same) quickPick.activeItems = [same];
  };
  void show('');
  return new Promise((resolve) => {
    quickPick.onDidChangeValue((query) => void show(query));
    quickPick.onDidAccept(() => {
      const [item] = quickPick.selectedItems;
      // The row that says that nothing was found leads nowhere.
      if (item && item.place === undefined) return;
      resolve(item?.place);
      quickPick.hide();
    });
    quickPick.onDidHide(() => {
      source.cancel();
      resolve(undefined);
      quickPick.dispose();
    });
    quickPick.show();
  });
}

/**
 * Sessions that have the very words, then lines that have them. Where no session has them all, what only sounds like
 * them comes last.
 */
function inOrder(found: readonly Entry[], hits: readonly TextHit[], query: string): PlaceItem[] {
  const words = plain(query).trim().split(/\s+/);
  const exact = found.filter(({ title, tags, day, conference }) => {
    const own = plain([title, ...tags, day, conference].join('\n'));
    return words.every((word) => own.includes(word));
  });
  const lines = [heading(vscode.l10n.t('in the text')), ...hits.map(hitItem)];
  if (exact.length > 0) return [...exact.map(itemOf), ...lines];
  const similar = found.slice(0, FEW_SIMILAR).map(itemOf);
  return [...lines, ...(similar.length > 0 ? [heading(vscode.l10n.t('similar')), ...similar] : [])];
}

function itemOf(entry: Entry): PlaceItem {
  const { title, day, conference, tags } = entry;
  const description = [day, conference, tags.join(', ')].filter((part) => part !== '').join(' · ');
  return { label: title, description, alwaysShow: true, place: entry };
}

function hitItem(hit: TextHit): PlaceItem {
  const description = `${hit.session.title}:${String(hit.line + 1)}`;
  return { label: `$(search) ${hit.shown}`, description, alwaysShow: true, place: hit };
}

function heading(label: string): PlaceItem {
  return { label, kind: vscode.QuickPickItemKind.Separator };
}

function nothing(query: string): PlaceItem {
  return {
    label: vscode.l10n.t('No session and no note has “{0}”', query),
    description: vscode.l10n.t('fewer or other words find more'),
    alwaysShow: true,
  };
}
