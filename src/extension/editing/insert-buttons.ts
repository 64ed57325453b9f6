import * as vscode from 'vscode';
import type { ButtonKind, ButtonTemplate } from '../../core/edits/buttons/button';
import { planButton } from '../../core/edits/buttons/insert-button';
import { isBuiltByHugo } from '../notes/built-by-hugo';
import type { Notes } from '../notes/notes';
import { applyEdit } from './apply-edit';
import { askAddress } from './ask-address';
import { pickIcon, pickStyle } from './button-looks';
import { templateOf } from './button-templates';
import { talkAtCursor, type TalkAtCursor } from './talk-at-cursor';
import { say } from '../say';

/** Gives the talk of the cursor a button of a known kind. */
export async function insertKnownButton(
  notes: Notes,
  kind: Exclude<ButtonKind, 'other'>,
  title: string,
): Promise<void> {
  const talk = await talkAtCursor(notes);
  const answer = await askAddress(kind, title);
  if (answer === undefined) return;
  const template = templateOf(kind, talk.read.document.uri);
  if (answer.doubt === undefined) return put(talk, template, answer.url);
  const refused = vscode.l10n.t('{0} No YouTube button was inserted.', answer.doubt);
  if (await agrees(vscode.l10n.t('Insert Plain Button'), answer.url, refused))
    await put(talk, { ...template, kind: 'other', text: hostOf(answer.url) }, answer.url);
}

/** Asks for everything a button has. Escape at any step changes nothing. */
export async function insertAnyButton(notes: Notes, extension: vscode.Uri): Promise<void> {
  const title = vscode.l10n.t('Insert Button');
  const talk = await talkAtCursor(notes);
  const text = await vscode.window.showInputBox({
    title: `${title} (1/4)`,
    prompt: vscode.l10n.t('Its text'),
    ignoreFocusOut: true,
    validateInput: (words) => (words.trim() === '' ? vscode.l10n.t('A button needs a text.') : undefined),
  });
  if (text === undefined) return;
  const answer = await askAddress('other', `${title} (2/4)`);
  if (answer === undefined) return;
  const style = await pickStyle(`${title} (3/4)`);
  if (style === undefined) return;
  const icon = await pickIcon(`${title} (4/4)`, extension);
  if (icon === undefined) return;
  await put(talk, { kind: 'other', text: text.trim(), style, icon }, answer.url);
}

/** Fills the parked button, or asks before it changes a live one, or puts in a new one. */
async function put(talk: TalkAtCursor, template: ButtonTemplate, href: string): Promise<void> {
  const { root, path, read, note, session } = talk;
  const plan = planButton(read.text, note, session, template, href, isBuiltByHugo(path, root));
  if (plan.way === 'replace' && plan.old === href) {
    void vscode.window.showInformationMessage(vscode.l10n.t('The talk already has this button.'));
    return;
  }
  if (plan.way === 'replace') {
    const question = vscode.l10n.t('The talk already has such a button: {0}', plan.old ?? '');
    if (!(await agrees(vscode.l10n.t('Replace Its Address'), href, question))) return;
  }
  const edit = { changes: [{ path, edits: plan.edits }], creations: [] };
  if (!(await applyEdit(root, edit, new Map([[path, read]]))))
    throw new Error(vscode.l10n.t('The note has changed in the meantime; nothing was done. Try again.'));
  say(vscode.l10n.t('Button added.'));
}

/** Enter agrees, Escape does not: the hands stay on the keyboard. */
async function agrees(label: string, description: string, placeHolder: string): Promise<boolean> {
  const items = [{ label, description }];
  return (await vscode.window.showQuickPick(items, { placeHolder, ignoreFocusOut: true })) !== undefined;
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : url;
}
