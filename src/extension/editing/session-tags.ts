import * as vscode from 'vscode';
import { Hint } from '../hint';
import type { Session } from '../../core/conference/model';
import { isPlaceholderTag } from '../../core/conference/placeholder-tag';
import { planTags } from '../../core/edits/tags/edit-tags';
import type { NoteEdit } from '../../core/text/text-edit';
import type { Services } from '../services';
import { counted } from '../counted';
import type { NoteRoot } from '../notes/note-root';
import { sessionsBelow, type TreeNode } from '../sidebar/tree-node';
import { applyEdit } from './apply-edit';
import { readNotes } from './create-notes';
import { pickTags, type TagChoice } from './pick-tags';
import { say } from '../say';

/** Adds tags to the sessions of some rows, or to the one of the cursor. */
export async function addTag(services: Services, nodes: readonly TreeNode[]): Promise<void> {
  const { root, sessions } = await sessionsFor(services, nodes);
  const title = vscode.l10n.t('Add Tag: {0}', namesOf(sessions));
  const choices = choicesFor(root, sessions).filter(({ on }) => on < sessions.length);
  const picked = await pickTags(title, choices, sessions.length, { several: false });
  if (picked) await change(root, sessions, (own) => [...own, ...picked.filter((tag) => !own.includes(tag))]);
}

/**
 * Changes the tags of sessions. What is ticked all get, what was ticked and no longer is all lose; a tag that only
 * some have and that is left as it was stays with those.
 */
export async function editTags(services: Services, nodes: readonly TreeNode[]): Promise<void> {
  const { root, sessions } = await sessionsFor(services, nodes);
  const choices = choicesFor(root, sessions);
  const title = vscode.l10n.t('Edit Tags: {0}', namesOf(sessions));
  const picked = await pickTags(title, choices, sessions.length, { several: true });
  if (!picked) return;
  const gone = choices
    .filter(({ tag, on }) => on === sessions.length && !picked.includes(tag))
    .map(({ tag }) => tag);
  await change(root, sessions, (own) => [
    ...own.filter((tag) => !gone.includes(tag)),
    ...picked.filter((tag) => !own.includes(tag)),
  ]);
}

async function sessionsFor(
  { notes, navigation }: Services,
  nodes: readonly TreeNode[],
): Promise<{ root: NoteRoot; sessions: Session[] }> {
  await notes.settle();
  const current = nodes.length === 0 ? navigation.current() : undefined;
  const root = nodes[0]?.root ?? current?.root;
  const all = current
    ? [current.session]
    : nodes
        .filter((node) => node.root === root)
        .flatMap(sessionsBelow)
        .map(({ value }) => value);
  if (!root || all.length === 0)
    throw new Hint(vscode.l10n.t('Go to a session first, or choose one in the sidebar.'));
  const sessions = all.filter(
    ({ span, path }) => span.start === 0 && root.index.sessionsOf(path).length === 1,
  );
  if (sessions.length === 0)
    throw new Hint(
      vscode.l10n.t(
        '“{0}” has no tags of its own: it shares its file with other sessions, and tags belong to the front matter of a file.',
        namesOf(all),
      ),
    );
  return { root, sessions };
}

/** The tags in use, those of the sessions first, then by how often they are used; a placeholder only to be taken off. */
function choicesFor({ index }: NoteRoot, sessions: readonly Session[]): TagChoice[] {
  const counts = new Map<string, number>();
  for (const conference of index.outline.conferences)
    for (const { tags } of conference.days.flatMap((day) => day.sessions))
      for (const tag of new Set(tags)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  const on = (tag: string): number => sessions.filter(({ tags }) => tags.includes(tag)).length;
  return [...counts]
    .map(([tag, uses]) => ({ tag, uses, on: on(tag) }))
    .filter((choice) => choice.on > 0 || !isPlaceholderTag(choice.tag))
    .sort((a, b) => b.on - a.on || b.uses - a.uses || a.tag.localeCompare(b.tag));
}

/** Writes the tags into all files in one step of undo. */
async function change(
  root: NoteRoot,
  sessions: readonly Session[],
  wanted: (own: readonly string[]) => string[],
): Promise<void> {
  const read = await readNotes(
    root,
    sessions.map(({ path }) => path),
  );
  const changes: NoteEdit[] = [];
  const refused: string[] = [];
  for (const { path, tags, title } of sessions) {
    const found = read.get(path);
    const plan = found && planTags(found.text, found.note, wanted(tags));
    if (plan && 'reason' in plan) refused.push(`“${title}”: ${plan.reason}`);
    else if (plan && plan.edits.length > 0) changes.push({ path, edits: plan.edits });
  }
  if (changes.length > 0 && !(await applyEdit(root, { changes, creations: [] }, read)))
    throw new Error(vscode.l10n.t('A note has changed in the meantime; nothing was done. Try again.'));
  if (refused.length > 0) throw new Error(refused.slice(0, 3).join('\n'));
  if (changes.length > 0) say(vscode.l10n.t('Tags changed.'));
}

function namesOf(sessions: readonly Session[]): string {
  const [first] = sessions;
  return sessions.length === 1 ? (first?.title ?? '') : counted(sessions.length, 'session');
}
