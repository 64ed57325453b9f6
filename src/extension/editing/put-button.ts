import * as vscode from 'vscode';
import type { ButtonTemplate } from '../../core/edits/buttons/button';
import { planButton } from '../../core/edits/buttons/insert-button';
import { applyEdit } from './apply-edit';
import type { TalkAtCursor } from './talk-at-cursor';

/** Gives the talk of the cursor a button: fills the parked one, or asks before it changes a live one. */
export async function putButton(talk: TalkAtCursor, template: ButtonTemplate, href: string): Promise<void> {
  const { root, path, read, note, session } = talk;
  const plan = planButton(read.text, note, session, template, href);
  if (plan.way === 'replace' && plan.old === href) {
    void vscode.window.showInformationMessage('The talk has this button already.');
    return;
  }
  if (plan.way === 'replace') {
    const question = `The talk has such a button already: ${plan.old ?? ''}. Replace its address?`;
    if ((await vscode.window.showInformationMessage(question, 'Replace')) !== 'Replace') return;
  }
  const edit = { changes: [{ path, edits: plan.edits }], creations: [] };
  if (!(await applyEdit(root, edit, new Map([[path, read]]))))
    throw new Error('The note was changed meanwhile; nothing was done. Try again.');
}
