import * as vscode from 'vscode';
import type { Session } from '../../core/conference/model';
import type { TalkMedia } from '../../core/recordings/fill/needs';
import type { ListEntry } from '../../core/recordings/list';
import { nameOf, type ReviewChoice } from './review-rows';

interface TalkItem extends vscode.QuickPickItem {
  readonly talk?: TalkMedia;
}

/**
 * Asks for the talk of each entry that the user has ticked without one; those that lack its kind come first.
 *
 * @param chosen what other talks get already
 */
export async function assignEntries(
  entries: readonly ListEntry[],
  talks: readonly TalkMedia[],
  chosen: readonly ReviewChoice[],
  title: string,
): Promise<ReviewChoice[]> {
  const found: ReviewChoice[] = [];
  for (const entry of entries) {
    const placeHolder = vscode.l10n.t('Which talk is “{0}” of? Escape leaves it out.', entry.title);
    const taken = new Set(
      [...chosen, ...found].flatMap(({ kind, session }) => (kind === entry.kind ? [session] : [])),
    );
    const items = itemsFor(entry, talks, taken);
    const options = {
      title,
      placeHolder,
      matchOnDescription: true,
      matchOnDetail: true,
      ignoreFocusOut: true,
    };
    const talk = (await vscode.window.showQuickPick(items, options))?.talk;
    if (!talk) continue;
    const instead = talk.filled.get(entry.kind);
    found.push({ session: talk.session, kind: entry.kind, entry, ...(instead !== undefined && { instead }) });
  }
  return found;
}

function itemsFor({ kind }: ListEntry, talks: readonly TalkMedia[], taken: ReadonlySet<Session>): TalkItem[] {
  const free = talks.filter(({ session }) => !taken.has(session));
  const lacking = free.filter(({ filled }) => !filled.has(kind));
  const others = free.filter(({ filled }) => filled.has(kind));
  const item = (talk: TalkMedia): TalkItem => {
    const detail = talk.filled.get(kind);
    return {
      label: talk.session.title,
      description: [talk.day.name, ...talk.speakers].filter((words) => words !== '').join(' · '),
      ...(detail !== undefined && { detail }),
      talk,
    };
  };
  const separator = (label: string): TalkItem => ({ label, kind: vscode.QuickPickItemKind.Separator });
  return [
    ...(lacking.length > 0 ? [separator(vscode.l10n.t('{0} is missing', nameOf(kind)))] : []),
    ...lacking.map(item),
    ...(others.length > 0 ? [separator(vscode.l10n.t('Its address is replaced'))] : []),
    ...others.map(item),
  ];
}
