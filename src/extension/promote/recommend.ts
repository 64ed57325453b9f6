import * as vscode from 'vscode';
import { RECOMMENDED, recommendationOf } from '../../core/edits/day-page/update-day-page';
import { addLines, yamlString } from '../../core/edits/front-matter-line';
import type { NoteEdit, TextEdit } from '../../core/text/text-edit';
import { entry } from '../../core/note/front-matter/front-matter';
import type { Services } from '../commands/command';
import { applyEdit } from '../editing/apply-edit';
import { readNotes, type NoteToChange } from '../editing/create-notes';
import { currentDay, dayOfNode } from '../editing/day-places';
import type { TreeNode } from '../sidebar/tree-node';
import { dayPageEdit } from './day-pages';
import { chosenSessions } from './drafts-to-promote';

/** Marks a talk as recommended, with a reason, and puts it on the page of its day. */
export async function recommend(services: Services, nodes: readonly TreeNode[]): Promise<void> {
  const { root, sessions } = await chosenSessions(services, nodes);
  const [session] = sessions;
  if (!session || sessions.length > 1)
    throw new Error(vscode.l10n.t('Recommend one session at a time: each has its own reason.'));
  const { path, title } = session;
  const notes = await readNotes(root, [path]);
  const page = notes.get(path);
  if (!page) throw new Error(vscode.l10n.t('“{0}” cannot be opened.', path));
  if (session.span.start !== 0 || page.note.frontMatter?.language !== 'yaml')
    throw new Error(
      vscode.l10n.t('“{0}” has no front matter of its own, in which a recommendation is kept.', title),
    );
  const old = recommendationOf(page.note);
  const reason = await vscode.window.showInputBox({
    title: vscode.l10n.t('Recommend “{0}”', title),
    prompt: vscode.l10n.t('Why? In a few words; they stand in front of the link on the page of the day.'),
    value: old ?? '',
    ignoreFocusOut: true,
  });
  if (reason === undefined) return;
  const plain = reason.replace(/\s+/g, ' ').trim();
  const changes: NoteEdit[] = [{ path, edits: [reasonEdit(page, plain)] }];
  const day = root.index.outline.conferences
    .flatMap(({ days }) => days)
    .find((each) => each.sessions.some(({ id }) => id === session.id));
  const edit = day && (await dayPageEdit(root, day, notes, { path, title, reason: plain }));
  if (edit) changes.push(edit);
  if (!(await applyEdit(root, { changes, creations: [] }, notes)))
    throw new Error(vscode.l10n.t('A note was changed meanwhile; nothing was done. Try again.'));
}

/** Puts the recommended talks of a day on its page: of a row of the tree, else of the note in front of the user. */
export async function updatePageOfDay(services: Services, node: TreeNode | undefined): Promise<void> {
  await services.notes.settle();
  const place = node ? dayOfNode(node) : currentDay(services.notes);
  if (!place) throw new Error(vscode.l10n.t('Go to a session first, or choose a day in the sidebar.'));
  const notes = new Map<string, NoteToChange>();
  const edit = await dayPageEdit(place.root, place.day, notes);
  if (!edit) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('Nothing to add: recommend sessions in the sidebar first, or all of them are listed.'),
    );
    return;
  }
  if (!(await applyEdit(place.root, { changes: [edit], creations: [] }, notes)))
    throw new Error(vscode.l10n.t('A note was changed meanwhile; nothing was done. Try again.'));
}

/** `recommended: why`, in place of an older reason. */
function reasonEdit({ text, note }: NoteToChange, reason: string): TextEdit {
  const value = reason === '' ? 'true' : yamlString(reason);
  const { frontMatter } = note;
  const old = entry(frontMatter, RECOMMENDED);
  if (old)
    return {
      span: { start: old.keySpan.start, end: Math.max(old.valueSpan.end, old.keySpan.end) },
      text: `${RECOMMENDED}: ${value}`,
    };
  if (!frontMatter) return { span: { start: 0, end: 0 }, text: '' };
  return addLines(text, frontMatter, [`${RECOMMENDED}: ${value}`], 'last');
}
