import * as vscode from 'vscode';
import type { Conference } from '../../core/conference/model';
import type { Move } from '../../core/edits/move/move-edit';
import { renameTags as renameIn } from '../../core/edits/tags/rename-tags';
import { counted } from '../counted';
import { Hint } from '../hint';
import type { OpenMoveNotes } from '../moves/move-notes';
import { performMove } from '../moves/perform-move';
import type { NoteRoot } from '../notes/note-root';
import { say } from '../say';
import type { Services } from '../services';
import type { Topic } from './topic-node';

/** Where tags are renamed. */
interface Scope {
  readonly root: NoteRoot;
  /** Undefined for all conferences of the folder. */
  readonly conference: Conference | undefined;
}

/** Asks which tag is called what, and changes it in all notes of a conference, or in all. */
export async function renameTag(services: Services, topic: Topic | undefined): Promise<void> {
  const title = vscode.l10n.t('Rename Tag');
  const scope = await askScope(services, title);
  if (!scope) return;
  const [from] = topic ? [topic.name] : ((await askTags(scope, title, false)) ?? []);
  if (from === undefined) return;
  const to = await askName(vscode.l10n.t('Rename “{0}”', from), from, '');
  if (to !== undefined && to !== from) await change(services, scope, [from], to);
}

/** Asks which tags become one, and what it is called. */
export async function mergeTags(services: Services, topics: readonly Topic[]): Promise<void> {
  const title = vscode.l10n.t('Merge Tags');
  const scope = await askScope(services, title);
  if (!scope) return;
  const from = topics.length > 1 ? topics.map(({ name }) => name) : await askTags(scope, title, true);
  if (!from) return;
  if (from.length < 2) throw new Hint(vscode.l10n.t('Tick two tags or more that are to become one.'));
  const to = await askName(vscode.l10n.t('Merge {0}', from.join(', ')), from[0] ?? '', from.join(', '));
  if (to !== undefined) await change(services, scope, from, to);
}

async function change(services: Services, scope: Scope, from: readonly string[], to: string): Promise<void> {
  const { root } = scope;
  const isIn = pathsOf(scope);
  const done = await performMove(services, root, [], (notes) => changed(notes, isIn, new Set(from), to));
  if (done) say(vscode.l10n.t('“{0}” is now the tag of {1}.', to, counted(done.edit.changes.length, 'note')));
}

function changed(
  notes: OpenMoveNotes,
  isIn: ReadonlySet<string>,
  from: ReadonlySet<string>,
  to: string,
): Move {
  const told: string[] = [];
  const changes = [...isIn].flatMap((path) => {
    const [text, note] = [notes.text(path), notes.note(path)];
    if (text === undefined || !note) return [];
    const plan = renameIn(text, note, from, to);
    if ('reason' in plan) told.push(`${path}: ${plan.reason}`);
    return 'edits' in plan && plan.edits.length > 0 ? [{ path, edits: plan.edits }] : [];
  });
  if (changes.length === 0)
    return { reason: told[0] ?? vscode.l10n.t('No note has that tag in its front matter.') };
  return { edit: { changes, creations: [], renames: [], deletions: [] }, told };
}

/** The paths of the notes whose tags count: sessions, and the pages of days. */
function pathsOf({ root, conference }: Scope): Set<string> {
  const { conferences } = root.index.outline;
  const own = conference ? [conference] : conferences;
  return new Set(
    own.flatMap(({ days }) =>
      days.flatMap(({ path, sessions }) => [
        ...(path === undefined ? [] : [path]),
        ...sessions.map((session) => session.path),
      ]),
    ),
  );
}

async function askScope({ notes }: Services, title: string): Promise<Scope | undefined> {
  await notes.settle();
  const items = notes.roots.flatMap((root): (vscode.QuickPickItem & { readonly scope: Scope })[] => {
    const { conferences } = root.index.outline;
    const each = conferences.map((conference) => ({
      label: conference.name,
      description: conference.path,
      scope: { root, conference },
    }));
    const all = {
      label: vscode.l10n.t('All Conferences'),
      description: notes.roots.length > 1 ? vscode.workspace.asRelativePath(root.uri) : '',
      scope: { root, conference: undefined },
    };
    return each.length > 1 ? [all, ...each] : each;
  });
  if (items.length === 0) throw new Hint(vscode.l10n.t('There are no talks yet whose tags could change.'));
  if (items.length === 1) return items[0]?.scope;
  const placeHolder = vscode.l10n.t('In which notes?');
  return (await vscode.window.showQuickPick(items, { title, placeHolder }))?.scope;
}

async function askTags(scope: Scope, title: string, several: boolean): Promise<string[] | undefined> {
  const counts = new Map<string, number>();
  const { conferences } = scope.root.index.outline;
  for (const { days } of scope.conference ? [scope.conference] : conferences)
    for (const { tags } of days.flatMap(({ sessions }) => sessions))
      for (const tag of new Set(tags)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  const items = [...counts]
    .sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))
    .map(([label, count]) => ({ label, description: counted(count, 'session') }));
  if (items.length === 0) throw new Hint(vscode.l10n.t('There are no talks yet whose tags could change.'));
  const options = { title, ignoreFocusOut: true };
  if (!several) {
    const picked = await vscode.window.showQuickPick(items, options);
    return picked && [picked.label];
  }
  const picked = await vscode.window.showQuickPick(items, { ...options, canPickMany: true });
  return picked?.map(({ label }) => label);
}

async function askName(title: string, value: string, prompt: string): Promise<string | undefined> {
  const typed = await vscode.window.showInputBox({
    title,
    value,
    prompt,
    ignoreFocusOut: true,
    validateInput: (words) => (words.trim() === '' ? vscode.l10n.t('A tag needs a name.') : undefined),
  });
  const words = typed?.trim();
  return words === '' ? undefined : words;
}
