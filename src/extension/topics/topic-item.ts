import * as vscode from 'vscode';
import { counted } from '../counted';
import type { TopicGroup, TopicNode } from './topic-node';

const icons = { group: 'list-tree', tag: 'tag', speaker: 'person', talk: 'note', link: 'link' } as const;

/**
 * A row as VS Code shows it.
 *
 * @param command is called with the row of a talk or link
 */
export function topicItem(node: TopicNode, command: string): vscode.TreeItem {
  const { None, Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
  const label = labelOf(node);
  const isLeaf = node.kind === 'talk' || node.kind === 'link';
  const item = new vscode.TreeItem(label, isLeaf ? None : node.kind === 'group' ? Expanded : Collapsed);
  item.id = node.id;
  item.contextValue = node.kind;
  item.iconPath = new vscode.ThemeIcon(icons[node.kind]);
  const description = descriptionOf(node);
  item.description = description;
  const words =
    node.kind === 'tag' || node.kind === 'speaker' ? counted(node.children.length, 'session') : description;
  item.accessibilityInformation = { label: [label, words].filter((part) => part !== '').join(', ') };
  if (isLeaf) item.command = { command, title: vscode.l10n.t('Open Session'), arguments: [node] };
  return item;
}

function descriptionOf(node: TopicNode): string {
  if (node.kind === 'talk') return node.place;
  if (node.kind === 'link') return `${node.link.path}:${String(node.link.line + 1)}`;
  if (node.kind === 'group' && node.title !== undefined) return node.title;
  return node.children.length.toLocaleString();
}

function labelOf(node: TopicNode): string {
  if (node.kind === 'talk') return node.session.title;
  if (node.kind === 'link') return node.link.text;
  return node.kind === 'group' ? groupLabel(node.of) : node.name;
}

function groupLabel(of: TopicGroup['of']): string {
  if (of === 'links') return vscode.l10n.t('Links to This Talk');
  if (of === 'related') return vscode.l10n.t('Related Talks');
  return of === 'tag' ? vscode.l10n.t('Tags') : vscode.l10n.t('Speakers');
}
