import * as vscode from 'vscode';
import type { Session, SessionState } from '../../core/conference/model';
import { isPlaceholderTag } from '../../core/conference/placeholder-tag';
import { sharedTags } from '../../core/conference/shared-tags';
import { counted } from '../counted';
import { marksInWords, rowUri } from './row-decorations';
import { rowParts, type TalkRow } from './schedule-rows';
import {
  countTodos,
  sessionsBelow,
  sessionsOfDay,
  type ConferenceNode,
  type DayNode,
  type SessionNode,
} from './tree-node';

/** Not for the palette: the rows call it. */
export const OPEN_SESSION_COMMAND = 'conferenceNotes.openSession';

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
  const count = counted(sessions.length, 'session');
  const marks = { todos: node.kind === 'day' ? countTodos(sessions) : 0, isRecommended: false };
  const item = new vscode.TreeItem(value.name, isExpanded ? Expanded : Collapsed);
  item.id = node.id;
  item.description = count;
  const uri = rowUri(marks);
  if (uri) item.resourceUri = uri;
  item.contextValue = node.kind === 'day' && sessions.some(isPage) ? 'day.pages' : node.kind;
  item.iconPath = new vscode.ThemeIcon(node.kind === 'day' ? 'calendar' : 'organization');
  const place = value.path === undefined ? '' : ` (${value.path || root.uri.path})`;
  // VS Code adds what the badge says.
  item.tooltip = `${value.name}${place} · ${count}`;
  item.accessibilityInformation = { label: [value.name, count, ...marksInWords(marks)].join(', ') };
  return item;
}

/** The row of a session. To-dos and recommendations are badges; tags that its whole day has are left out. */
export function sessionItem(node: SessionNode, isRecommended: boolean, row?: TalkRow): vscode.TreeItem {
  const { value } = node;
  const { title, unpublished, state } = value;
  const shared = sharedTags(sessionsOfDay(node));
  const tags = value.tags.filter((tag) => !shared.has(tag) && !isPlaceholderTag(tag));
  const marks = { todos: value.todos, isRecommended };
  const { icon, color } = looks[state];
  const item = new vscode.TreeItem(title, vscode.TreeItemCollapsibleState.None);
  item.id = node.id;
  const told = row === undefined ? [] : rowParts(row, state === 'planned');
  item.description = joined([...told, tags.join(', ')]);
  const uri = rowUri(marks);
  if (uri) item.resourceUri = uri;
  const page = isPage(node) ? '.page' : '';
  item.contextValue = `session.${state}${page}${unpublished ? '.unpublished' : ''}`;
  item.iconPath = new vscode.ThemeIcon(unpublished ? 'eye-closed' : icon, new vscode.ThemeColor(color));
  item.accessibilityInformation = {
    label: [
      title,
      stateInWords(value),
      ...told,
      ...marksInWords(marks),
      ...(tags.length > 0 ? [vscode.l10n.t('tagged {0}', tags.join(', '))] : []),
    ].join(', '),
  };
  item.command = { command: OPEN_SESSION_COMMAND, title: vscode.l10n.t('Open Session'), arguments: [node] };
  return item;
}

/** Whether its file is its own: only then does front matter speak of it alone. */
function isPage({ root, value }: SessionNode): boolean {
  return value.span.start === 0 && root.index.sessionsOf(value.path).length === 1;
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' · ');
}
