import * as vscode from 'vscode';
import { Hint } from '../hint';
import { planRecommendation } from '../../core/edits/day-page/recommended-key';
import { recommendationOf } from '../../core/edits/day-page/recommended-talks';
import type { NoteEdit } from '../../core/text/text-edit';
import type { Services } from '../services';
import { applyEdit } from '../editing/apply-edit';
import { readNotes, type NoteToChange } from '../editing/create-notes';
import { currentDay, dayOfNode } from '../editing/day-places';
import { say, sayWhere } from '../say';
import type { TreeNode } from '../sidebar/tree-node';
import { dayPageEdit, leftAsItIs, listedReason } from './day-pages';
import { chosenSessions } from './drafts-to-promote';

/** Marks a talk as recommended, with a reason, and puts it on the page of its day. */
export async function recommend(services: Services, nodes: readonly TreeNode[]): Promise<void> {
  const { root, sessions } = await chosenSessions(services, nodes);
  const [session] = sessions;
  if (!session || sessions.length > 1)
    throw new Hint(vscode.l10n.t('Recommend one session at a time: each has its own reason.'));
  const { path, title } = session;
  const notes = await readNotes(root, [path]);
  const page = notes.get(path);
  if (!page) throw new Error(vscode.l10n.t('“{0}” cannot be opened.', path));
  if (session.span.start !== 0 || root.index.sessionsOf(path).length !== 1)
    throw new Error(
      vscode.l10n.t('“{0}” has no front matter of its own, in which a recommendation is kept.', title),
    );
  const day = root.index.outline.conferences
    .flatMap(({ days }) => days)
    .find((each) => each.sessions.some(({ id }) => id === session.id));
  const old = recommendationOf(page.note);
  const listed = day && (await listedReason(root, day, path));
  const answer = await askReason(title, old !== undefined || listed !== undefined, old || listed || '');
  if (!answer) return;
  const plan = planRecommendation(page.text, page.note, answer.reason);
  if ('reason' in plan) throw new Error(`“${title}”: ${plan.reason}`);
  const changes: NoteEdit[] = plan.edits.length > 0 ? [{ path, edits: plan.edits }] : [];
  const edit = day && (await dayPageEdit(root, day, notes, { path, title, reason: answer.reason }));
  if (edit && !('refused' in edit)) changes.push(edit);
  if (changes.length > 0 && !(await applyEdit(root, { changes, creations: [] }, notes)))
    throw new Error(vscode.l10n.t('A note has changed in the meantime; nothing was done. Try again.'));
  const done =
    answer.reason === undefined
      ? vscode.l10n.t('“{0}” is no longer recommended', title)
      : vscode.l10n.t('“{0}” is recommended', title);
  if (edit && 'refused' in edit) void vscode.window.showWarningMessage(`${done}. ${leftAsItIs(edit)}`);
  else say(edit ? vscode.l10n.t('{0}; {1} updated.', done, edit.path) : `${done}.`);
}

/** Asks for the reason; what is recommended already can be taken back. @returns undefined when the user would rather not */
async function askReason(
  title: string,
  isRecommended: boolean,
  value: string,
): Promise<{ readonly reason: string | undefined } | undefined> {
  const question = vscode.l10n.t('Recommend “{0}”', title);
  if (isRecommended) {
    const change = { label: vscode.l10n.t('Change the Reason') };
    const takeBack = { label: vscode.l10n.t('Remove the Recommendation') };
    const picked = await vscode.window.showQuickPick([change, takeBack], { title: question });
    if (picked !== change) return picked && { reason: undefined };
  }
  const reason = await vscode.window.showInputBox({
    title: question,
    prompt: vscode.l10n.t('Why, in a few words? They are put before the link on the page of the day.'),
    value,
    ignoreFocusOut: true,
  });
  return reason === undefined ? undefined : { reason: reason.replace(/\s+/g, ' ').trim() };
}

/** Puts the recommended talks of a day on its page: of a row of the tree, else of the note in front of the user. */
export async function updatePageOfDay(services: Services, node: TreeNode | undefined): Promise<void> {
  await services.notes.settle();
  const place = node ? dayOfNode(node) : currentDay(services.notes);
  if (!place) throw new Hint(vscode.l10n.t('Go to a session first, or choose a day in the sidebar.'));
  const notes = new Map<string, NoteToChange>();
  const edit = await dayPageEdit(place.root, place.day, notes);
  if (!edit) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t(
        'Nothing to add: no session is recommended, or all that are recommended are listed. Recommend sessions in the sidebar.',
      ),
    );
    return;
  }
  if ('refused' in edit) throw new Error(leftAsItIs(edit));
  if (!(await applyEdit(place.root, { changes: [edit], creations: [] }, notes)))
    throw new Error(vscode.l10n.t('A note has changed in the meantime; nothing was done. Try again.'));
  const sentence = vscode.l10n.t('{0}: page updated', place.day.name);
  sayWhere(sentence, { root: place.root, path: edit.path }, edit.edits[0]?.span.start ?? 0);
}
