import * as vscode from 'vscode';
import type { Judged } from '../../core/checks/check';
import type { CheckedNote } from '../checks/checks';
import { activePlace } from '../navigation/active-place';
import { uriIn } from '../notes/note-root';
import type { Command, Services } from './command';

type Scope = 'note' | 'day' | 'conference';

/** Fixes the typos of a note, its day or its conference; several notes are shown before they are changed. */
export const fixAllTypos: Command = {
  id: 'conferenceNotes.fixAllTypos',
  run: async (services, uri) => {
    const here = uri instanceof vscode.Uri ? uri : activePlace()?.uri;
    const found = here && services.notes.find(here);
    if (!here || !found)
      throw new Error('Open a note first: its typos are fixed, or those of its day or conference.');
    const scope = uri instanceof vscode.Uri ? 'note' : await askScope();
    if (scope === undefined) return;
    const paths = pathsOf(found.root.index.outline, found.path, scope);
    const edit = new vscode.WorkspaceEdit();
    const preview = scope !== 'note';
    const count = await gather(services, paths, (note, finding) => {
      addFix(edit, note, finding, preview);
    });
    if (count === 0) {
      void vscode.window.showInformationMessage('There are no typos to fix.');
      return;
    }
    await vscode.workspace.applyEdit(edit, { isRefactoring: true });
  },
};

function addFix(
  edit: vscode.WorkspaceEdit,
  { root, path, text }: CheckedNote,
  finding: Judged,
  preview: boolean,
): void {
  const [fix] = finding.fixes;
  for (const { span, text: words } of fix?.edits ?? []) {
    const range = new vscode.Range(positionAt(text, span.start), positionAt(text, span.end));
    const label = `${finding.word ?? ''} → ${words}`;
    edit.replace(uriIn(root.uri, path), range, words, { label, needsConfirmation: preview });
  }
}

async function gather(
  { checks: later, notes }: Services,
  paths: ReadonlySet<string>,
  take: (note: CheckedNote, finding: Judged) => void,
): Promise<number> {
  const { checks } = await later.get();
  await notes.settle();
  let count = 0;
  for await (const note of checks.allFindings(new vscode.CancellationTokenSource().token)) {
    if (!paths.has(note.path)) continue;
    for (const finding of note.findings) {
      if (finding.rule !== 'typo') continue;
      take(note, finding);
      count++;
    }
  }
  return count;
}

async function askScope(): Promise<Scope | undefined> {
  const items: (vscode.QuickPickItem & { scope: Scope })[] = [
    { label: 'In this note', scope: 'note' },
    { label: 'In all notes of this day', description: 'shown before they are changed', scope: 'day' },
    {
      label: 'In all notes of this conference',
      description: 'shown before they are changed',
      scope: 'conference',
    },
  ];
  return (await vscode.window.showQuickPick(items, { title: 'Fix All Typos' }))?.scope;
}

function pathsOf(
  outline: Services['notes']['roots'][number]['index']['outline'],
  path: string,
  scope: Scope,
): ReadonlySet<string> {
  const paths = new Set([path]);
  if (scope === 'note') return paths;
  for (const conference of outline.conferences) {
    const days = conference.days.filter(
      (day) => day.path === path || day.sessions.some((s) => s.path === path),
    );
    for (const day of days.length > 0 && scope === 'conference' ? conference.days : days) {
      if (day.path !== undefined) paths.add(day.path);
      for (const session of day.sessions) paths.add(session.path);
    }
  }
  return paths;
}

function positionAt(text: string, offset: number): vscode.Position {
  const before = text.slice(0, offset);
  const line = before.split('\n').length - 1;
  return new vscode.Position(line, offset - (before.lastIndexOf('\n') + 1));
}
