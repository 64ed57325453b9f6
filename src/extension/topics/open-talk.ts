import type * as vscode from 'vscode';
import { relatedTalks } from '../../core/conference/related-talks';
import { linkedSessions, linksTo } from '../../core/edits/move/links-to';
import { moveNotesOf } from '../moves/move-notes';
import type { SessionPlace } from '../navigation/navigation';
import { inWords } from './shared-words';
import type { TopicGroup, TopicNode } from './topic-node';

/** So many rows of each kind: what follows has little in common. */
const MOST = 12;

/** The links to the open talk and the talks that have most in common with it, each a group where there are any. */
export async function openTalkGroups(
  { root, session }: SessionPlace,
  log: vscode.LogOutputChannel,
): Promise<TopicGroup[]> {
  const notes = await moveNotesOf(root, log);
  const { conferences } = root.index.outline;
  const { links, linked } = await notes.ask((all) => {
    const found = linksTo(all, session);
    return { links: found, linked: linkedSessions(all, conferences, session, found) };
  });
  const group = (of: 'links' | 'related', children: readonly TopicNode[]): TopicGroup[] =>
    children.length === 0 ? [] : [{ kind: 'group', of, id: of, children, title: session.title }];
  return [
    ...group(
      'links',
      links.map((link) => ({
        kind: 'link',
        id: `links ${link.path} ${String(link.offset)}`,
        root,
        link,
      })),
    ),
    ...group(
      'related',
      relatedTalks(conferences, session, linked)
        .slice(0, MOST)
        .map((talk) => ({
          kind: 'talk',
          id: `related ${root.uri.toString()} ${talk.session.id}`,
          root,
          session: talk.session,
          place: inWords(talk.shared),
        })),
    ),
  ];
}
