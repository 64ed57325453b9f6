import * as vscode from 'vscode';
import { Hint } from '../hint';
import {
  hasContents,
  hasOtherContents,
  updateContents,
  type ContentsRequest,
} from '../../core/edits/contents/update-contents';
import type { Services } from '../services';
import { isBuiltByHugo } from '../notes/built-by-hugo';
import { applyEdit } from '../editing/apply-edit';
import { talkAtCursor } from '../editing/talk-at-cursor';
import { say, sayWhere } from '../say';

/** Brings the table of contents of the open note up to date, or makes one after asking how deep it goes. */
export async function updateContentsOfNote({ notes }: Services): Promise<void> {
  const { root, path, read, note } = await talkAtCursor(notes);
  const days = root.index.outline.conferences
    .flatMap((conference) => conference.days)
    .filter(
      (day) => day.name !== '' && day.path === path && day.sessions.every((each) => each.path === path),
    );
  if (days.length === 0)
    throw new Hint(vscode.l10n.t('This note has no days: a table of contents lists the days of a file.'));
  const maker = isBuiltByHugo(path, root) ? 'hugo' : 'github';
  let depth: ContentsRequest['depth'];
  if (!hasContents(read.text, note, days)) {
    if (hasOtherContents(read.text, note, days))
      throw new Hint(
        vscode.l10n.t(
          'This note has a table of contents in another form, which is left as it is. Write it as a list of links to headings to have it updated.',
        ),
      );
    depth = await askDepth();
    if (depth === undefined) return;
  }
  const edits = updateContents(read.text, note, days, { depth, create: true, maker });
  if (edits.length === 0) {
    say(vscode.l10n.t('The table of contents is up to date.'));
    return;
  }
  if (!(await applyEdit(root, { changes: [{ path, edits }], creations: [] }, new Map([[path, read]]))))
    throw new Error(vscode.l10n.t('The note has changed in the meantime; nothing was done. Try again.'));
  sayWhere(vscode.l10n.t('Table of contents updated'), { root, path }, edits[0]?.span.start ?? 0);
}

async function askDepth(): Promise<'days' | 'sessions' | undefined> {
  const items = [
    { label: vscode.l10n.t('Days'), depth: 'days' as const },
    { label: vscode.l10n.t('Days and sessions'), depth: 'sessions' as const },
  ];
  return (await vscode.window.showQuickPick(items, { title: vscode.l10n.t('New Table of Contents') }))?.depth;
}
