import * as vscode from 'vscode';
import { relatedTalks } from '../../core/conference/related-talks';
import { linkedSessions, linksTo } from '../../core/edits/move/links-to';
import { Hint } from '../hint';
import { showLinks } from '../moves/link-list';
import { moveNotesOf } from '../moves/move-notes';
import { oneSession } from '../moves/session-place';
import type { Services } from '../services';
import type { TreeNode } from '../sidebar/tree-node';
import { inWords } from './shared-words';

/** So many talks are offered: the rest has little in common. */
const MOST = 30;

/** Offers the talks that have most in common with one, and goes to the one that is picked. */
export async function showRelated(services: Services, rows: readonly TreeNode[]): Promise<void> {
  const { root, session } = await oneSession(services, rows);
  const title = vscode.l10n.t('Talks Related to “{0}”', session.title);
  const notes = await moveNotesOf(root, services.log);
  const { conferences } = root.index.outline;
  const linked = await notes.ask((all) => linkedSessions(all, conferences, session));
  const related = relatedTalks(conferences, session, linked);
  if (related.length === 0)
    throw new Hint(vscode.l10n.t('No other talk shares rare tags, speakers, links or words with it.'));
  const items = related.slice(0, MOST).map((talk) => ({
    label: talk.session.title,
    description: conferences.length > 1 ? talk.conference.name : '',
    detail: inWords(talk.shared),
    session: talk.session,
  }));
  const picked = await vscode.window.showQuickPick(items, { title, matchOnDetail: true });
  if (picked) await services.navigation.open({ root, session: picked.session });
}

/** Lists the links to a talk, and goes to the one that is picked. */
export async function showLinksTo(services: Services, rows: readonly TreeNode[]): Promise<void> {
  const { root, session } = await oneSession(services, rows);
  const links = await (await moveNotesOf(root, services.log)).ask((notes) => linksTo(notes, session));
  if (links.length === 0) throw new Hint(vscode.l10n.t('No link leads to “{0}”.', session.title));
  await showLinks(root, links, vscode.l10n.t('Links to “{0}”', session.title));
}
