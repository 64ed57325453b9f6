import * as vscode from 'vscode';
import { filterLink, filterTag } from '../../core/preview/filter-link';
import type { Notes } from '../notes/notes';
import { say } from '../say';
import { sessionFilter } from './session-filter';
import type { Sidebar } from './sidebar';

/**
 * The address behind a tag in a preview, which narrows the sidebar down to its sessions. A desktop's VS Code follows
 * addresses of its own scheme; in a browser it is only sure of `vscode:`, others would be handed to the system.
 *
 * @returns undefined where it would not be followed
 */
export function filterAddress(tag: string): string | undefined {
  const scheme = vscode.env.uriScheme;
  const isFollowed = scheme === 'vscode' || vscode.env.uiKind === vscode.UIKind.Desktop;
  return isFollowed ? filterLink(scheme, tag) : undefined;
}

/** Narrows the sidebar down as such an address says. */
export async function followFilterAddress(uri: vscode.Uri, notes: Notes, sidebar: Sidebar): Promise<void> {
  const tag = filterTag(uri);
  if (tag === undefined) return;
  await notes.settle();
  const isUsed = notes.roots.some(({ index }) =>
    index.outline.conferences.some(({ days }) =>
      days.some(({ sessions }) => sessions.some(({ tags }) => tags.includes(tag))),
    ),
  );
  if (!isUsed) {
    say(vscode.l10n.t('No session has that tag.'));
    return;
  }
  await sidebar.narrow(sessionFilter([{ kind: 'tag', tag, isWhole: true }], sidebar.facts));
  await vscode.commands.executeCommand('conferenceNotes.sessions.focus');
}
