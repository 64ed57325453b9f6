import * as vscode from 'vscode';
import { planDraft } from '../../core/edits/front-matter/draft-key';
import type { NoteEdit } from '../../core/text/text-edit';
import type { Services } from '../services';
import { applyEdit } from '../editing/apply-edit';
import { readNotes } from '../editing/create-notes';
import { Hint } from '../hint';
import { isBuiltByHugo } from '../notes/built-by-hugo';
import type { NoteRoot } from '../notes/note-root';
import { say } from '../say';
import type { TreeNode } from '../sidebar/tree-node';
import { chosenSessions } from './drafts-to-promote';

/**
 * Publishes pages or takes them back: those of some rows of the tree, a day's own page with it, else that of the
 * cursor. All in one step of undo.
 */
export async function setDraft(
  services: Services,
  nodes: readonly TreeNode[],
  isDraft: boolean,
): Promise<void> {
  const { root, sessions } = await chosenSessions(services, nodes);
  const days = nodes.flatMap((node) => (node.kind === 'day' ? (node.value.path ?? []) : []));
  const paths = [...new Set([...days, ...sessions.map(({ path }) => path)])];
  const pages = paths.filter((path) => isPage(root, path));
  if (pages.length === 0)
    throw new Hint(
      vscode.l10n.t('Only pages that Hugo builds are published: one file with front matter a talk.'),
    );
  const read = await readNotes(root, pages);
  const changes: NoteEdit[] = [];
  const refused: string[] = [];
  for (const [path, { text, note }] of read) {
    const plan = planDraft(text, note, isDraft);
    if ('reason' in plan) refused.push(`${path}: ${plan.reason}`);
    else if (plan.edits.length > 0) changes.push({ path, edits: plan.edits });
  }
  if (changes.length > 0 && !(await applyEdit(root, { changes, creations: [] }, read)))
    throw new Error(vscode.l10n.t('A note has changed in the meantime; nothing was done. Try again.'));
  if (refused.length > 0) throw new Error(refused.slice(0, 3).join('\n'));
  const count = changes.length.toLocaleString();
  say(
    isDraft
      ? vscode.l10n.t('Pages that are not published any more: {0}.', count)
      : vscode.l10n.t('Pages that are published now: {0}.', count),
  );
}

/** Whether the file is a page of its own, which its front matter can hold back. */
function isPage(root: NoteRoot, path: string): boolean {
  return isBuiltByHugo(path, root) && root.index.sessionsOf(path).length <= 1;
}
