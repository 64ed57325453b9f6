import * as vscode from 'vscode';
import type { ButtonKind, ButtonTemplate } from '../../core/edits/buttons/button';
import { anotherButton, isSameAddress, type LiveButton } from '../../core/edits/buttons/another-button';
import { planButton } from '../../core/edits/buttons/insert-button';
import type { TextEdit } from '../../core/text/text-edit';
import { isBuiltByHugo } from '../notes/built-by-hugo';
import type { Notes } from '../notes/notes';
import { applyEdit } from './apply-edit';
import { askAddress } from './ask-address';
import { pickIcon, pickStyle } from './button-looks';
import { templateOf } from './button-templates';
import { talkAtCursor, talkOfRow, type TalkAtCursor } from './talk-at-cursor';
import { say, sayWhere } from '../say';
import type { TreeNode } from '../sidebar/tree-node';

/** Gives the talk of a row of the tree, else that of the cursor, a button of a known kind. */
export async function insertKnownButton(
  notes: Notes,
  node: TreeNode | undefined,
  kind: Exclude<ButtonKind, 'other'>,
  title: string,
): Promise<void> {
  const talk = node?.kind === 'session' ? await talkOfRow(notes, node) : await talkAtCursor(notes);
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

/** Fills the parked button, or puts in a new one; where there is one already, the user says which of both it is. */
async function put(talk: TalkAtCursor, template: ButtonTemplate, href: string): Promise<void> {
  const { root, path, read, note, session } = talk;
  const isBuilt = isBuiltByHugo(path, root);
  const plan = planButton(read.text, note, session, template, href, isBuilt);
  const edits =
    plan.way === 'replace'
      ? await askWhich(talk, template, href, isBuilt, { address: plan.old ?? '', replace: plan.edits })
      : plan.edits;
  if (!edits) return;
  const edit = { changes: [{ path, edits }], creations: [] };
  if (!(await applyEdit(root, edit, new Map([[path, read]]))))
    throw new Error(vscode.l10n.t('The note has changed in the meantime; nothing was done. Try again.'));
  const [first] = edits;
  sayWhere(sentenceFor(template.kind, plan.way === 'fill'), talk, first?.span.start ?? 0);
}

/** @returns undefined when the user would rather not */
async function askWhich(
  { read, note, session }: TalkAtCursor,
  template: ButtonTemplate,
  href: string,
  isBuilt: boolean,
  only: LiveButton,
): Promise<readonly TextEdit[] | undefined> {
  const another = anotherButton(read.text, note, session, template, href, isBuilt);
  const live = another?.live ?? [only];
  if (live.some(({ address }) => isSameAddress(address, href))) {
    say(vscode.l10n.t('The talk already has this button.'));
    return undefined;
  }
  const items = live.map(({ address, replace }) => ({
    label: vscode.l10n.t('Replace Its Address'),
    description: live.length > 1 ? `${address} → ${href}` : href,
    edits: replace,
  }));
  if (another)
    items.push({
      label: vscode.l10n.t('Add Another Button'),
      description: another.words,
      edits: another.edits,
    });
  const placeHolder = vscode.l10n.t('The talk already has such a button: {0}', live[0]?.address ?? '');
  return (await vscode.window.showQuickPick(items, { placeHolder, ignoreFocusOut: true }))?.edits;
}

function sentenceFor(kind: ButtonKind, isFilled: boolean): string {
  const { t } = vscode.l10n;
  if (kind === 'video') return isFilled ? t('YouTube button filled in') : t('YouTube button added');
  if (kind === 'slides') return isFilled ? t('Slides button filled in') : t('Slides button added');
  if (kind === 'code') return isFilled ? t('Code button filled in') : t('Code button added');
  return t('Button added');
}

/** Enter agrees, Escape does not: the hands stay on the keyboard. */
async function agrees(label: string, description: string, placeHolder: string): Promise<boolean> {
  const items = [{ label, description }];
  return (await vscode.window.showQuickPick(items, { placeHolder, ignoreFocusOut: true })) !== undefined;
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : url;
}
