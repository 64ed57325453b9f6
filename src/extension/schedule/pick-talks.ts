import * as vscode from 'vscode';
import type { Schedule, Talk } from '../../core/schedule/schedule';
import { joined, timeOf } from './talk-words';

export interface TalkItem extends vscode.QuickPickItem {
  readonly id: string;
}

/** Talks for a quick pick, those of a day below its name. */
function talkItems(
  schedule: Schedule,
  isTicked: (talk: Talk) => boolean,
): (TalkItem | vscode.QuickPickItem)[] {
  const groups = [
    ...schedule.days.map(({ name, date, talks }) => ({ label: `${name} (${date})`, talks })),
    { label: vscode.l10n.t('Without a time'), talks: schedule.unscheduled },
  ];
  return groups.flatMap(({ label, talks }) =>
    talks.length === 0
      ? []
      : [
          { label, kind: vscode.QuickPickItemKind.Separator },
          ...talks.map((talk) => ({ ...talkItem(talk), picked: isTicked(talk) })),
        ],
  );
}

export function talkItem(talk: Talk): TalkItem {
  const { id, title, speakers, track, status } = talk;
  const cancelled = status === 'cancelled' ? vscode.l10n.t('cancelled') : '';
  return {
    id,
    label: title,
    description: joined([timeOf(talk), talk.room ?? '', cancelled]),
    detail: joined([speakers.map(({ name }) => name).join(', '), track ?? '']),
  };
}

/** @returns ids of the ticked talks; undefined when the user would rather not */
export async function pickTalks(
  schedule: Schedule,
  title: string,
  isTicked: (talk: Talk) => boolean,
): Promise<Set<string> | undefined> {
  const picked = await vscode.window.showQuickPick(talkItems(schedule, isTicked), {
    title,
    placeHolder: vscode.l10n.t('Tick the talks you want notes for'),
    canPickMany: true,
    matchOnDescription: true,
    matchOnDetail: true,
    ignoreFocusOut: true,
  });
  return picked && new Set(picked.flatMap((item) => ('id' in item ? [item.id] : [])));
}
