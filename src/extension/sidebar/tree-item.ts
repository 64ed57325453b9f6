import * as vscode from 'vscode';
import type { Session, SessionState } from '../../core/conference/model';
import { counted } from '../counted';
import { rowParts, type TalkRow } from './schedule-rows';
import { countTodos, sessionsBelow, type ConferenceNode, type DayNode, type SessionNode } from './tree-node';

/** Not for the palette: the rows call it. */
export const openSessionCommand = 'conferenceNotes.openSession';

/** How a session's state is told: by shape, by words, and by colour on top. */
const looks: Record<SessionState, { icon: string; color: string; words: string }> = {
  planned: {
    icon: 'circle-outline',
    color: 'descriptionForeground',
    words: vscode.l10n.t('nothing written yet'),
  },
  draft: { icon: 'edit', color: 'charts.yellow', words: vscode.l10n.t('draft') },
  promoted: { icon: 'pass', color: 'charts.green', words: vscode.l10n.t('Summary and Notes') },
};

/** A session's state in words. */
export function stateInWords({ state, unpublished }: Session): string {
  return unpublished ? vscode.l10n.t('{0}, not published', looks[state].words) : looks[state].words;
}

/** The row of a conference or a day. */
export function groupItem(node: ConferenceNode | DayNode, isExpanded: boolean): vscode.TreeItem {
  const { Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
  const { value, root } = node;
  const sessions = sessionsBelow(node);
  const counts = joined([
    counted(sessions.length, 'session'),
    ...(node.kind === 'day' ? todos(countTodos(sessions)) : []),
  ]);
  const item = new vscode.TreeItem(value.name, isExpanded ? Expanded : Collapsed);
  item.id = node.id;
  item.description = counts;
  item.contextValue = node.kind;
  item.iconPath = new vscode.ThemeIcon(node.kind === 'day' ? 'calendar' : 'organization');
  item.tooltip = value.path === undefined ? value.name : `${value.name} (${value.path || root.uri.path})`;
  item.accessibilityInformation = { label: `${value.name}, ${counts.replaceAll(' · ', ', ')}` };
  return item;
}

/** The row of a session. */
export function sessionItem(node: SessionNode, row?: TalkRow): vscode.TreeItem {
  const { value } = node;
  const { title, tags, unpublished, state } = value;
  const { icon, color } = looks[state];
  const item = new vscode.TreeItem(title, vscode.TreeItemCollapsibleState.None);
  item.id = node.id;
  const told = row === undefined ? [] : rowParts(row, state === 'planned');
  item.description = joined([...told, ...todos(value.todos), tags.join(', ')]);
  item.contextValue = `session.${state}${unpublished ? '.unpublished' : ''}`;
  item.iconPath = new vscode.ThemeIcon(unpublished ? 'eye-closed' : icon, new vscode.ThemeColor(color));
  item.accessibilityInformation = {
    label: [
      title,
      stateInWords(value),
      ...told,
      ...todos(value.todos),
      ...(tags.length > 0 ? [vscode.l10n.t('tagged {0}', tags.join(', '))] : []),
    ].join(', '),
  };
  item.command = { command: openSessionCommand, title: vscode.l10n.t('Open Session'), arguments: [node] };
  return item;
}

function todos(count: number): string[] {
  return count > 0 ? [counted(count, 'to-do')] : [];
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' · ');
}
