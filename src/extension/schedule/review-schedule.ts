import * as vscode from 'vscode';
import type { Session } from '../../core/conference/model';
import { instantOf, overlaps } from '../../core/schedule/now';
import type { Talk } from '../../core/schedule/schedule';
import type { Services } from '../services';
import { readNotes } from '../editing/create-notes';
import { applyEdit } from '../editing/apply-edit';
import { uriIn } from '../notes/path-in-folder';
import { talkItem } from './pick-talks';
import { joined, timeOf } from './talk-words';
import type { KnownSchedule } from './schedules';
import { pickKnown } from './update-schedule';

interface ReviewItem extends vscode.QuickPickItem {
  readonly session?: Session;
}

/** Lists talks with notes that overlap, and talks of the past that nothing is written about. */
export async function reviewSchedule(services: Services): Promise<void> {
  const { notes, schedules } = services;
  const title = vscode.l10n.t('Review Schedule');
  await notes.settle();
  await schedules.load();
  const known = await pickKnown(schedules, title);
  if (!known) return;
  const items = reviewItems(known, schedules.clock.now(), schedules.clock.offset(schedules.clock.now()));
  if (items.length === 0) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('No talks overlap, and every past talk has notes.'),
    );
    return;
  }
  const placeHolder = vscode.l10n.t('Talks that overlap, and talks without notes');
  const picked = await vscode.window.showQuickPick(items, { title, placeHolder, matchOnDescription: true });
  if (picked?.session) await decide(services, known, picked.session, title);
}

/** @param offset minutes east of UTC of this machine */
function reviewItems({ kept, talks }: KnownSchedule, now: number, offset: number): ReviewItem[] {
  const sessions = new Map([...talks].map(([session, { talk }]) => [talk.id, session]));
  const { Separator } = vscode.QuickPickItemKind;
  const overlapping = overlaps(kept.schedule, new Set(sessions.keys())).flatMap(
    ([first, second]): ReviewItem[] => {
      const session = sessions.get(second.id);
      const item = {
        label: second.title,
        description: joined([timeOf(second), second.room ?? '']),
        detail: vscode.l10n.t(
          'at the same time as “{0}” ({1})',
          first.title,
          joined([timeOf(first), first.room ?? '']),
        ),
      };
      return [session ? { ...item, session } : item];
    },
  );
  const unwritten = [...talks].flatMap(([session, { talk }]) =>
    session.state === 'planned' && isOver(talk, now, offset) ? [{ ...talkItem(talk), session }] : [],
  );
  return [
    ...(overlapping.length > 0
      ? [{ label: vscode.l10n.t('At the same time'), kind: Separator }, ...overlapping]
      : []),
    ...(unwritten.length > 0
      ? [{ label: vscode.l10n.t('Nothing written yet'), kind: Separator }, ...unwritten]
      : []),
  ];
}

function isOver({ start, end, kind }: Talk, now: number, offset: number): boolean {
  const last = instantOf(end ?? start, offset);
  return kind === 'talk' && last !== undefined && last < now;
}

interface Decision extends vscode.QuickPickItem {
  readonly act: (() => Promise<void>) | undefined;
}

async function decide(
  services: Services,
  known: KnownSchedule,
  session: Session,
  title: string,
): Promise<void> {
  const { root } = known;
  const decisions: Decision[] = [
    {
      label: vscode.l10n.t('Still to write'),
      description: vscode.l10n.t('go there'),
      act: () => services.navigation.open({ root, session }),
    },
    { label: vscode.l10n.t('Skip'), description: vscode.l10n.t('leave it as it is'), act: undefined },
  ];
  if (session.state === 'planned')
    decisions.push({
      label: vscode.l10n.t('Remove the stub'),
      description: vscode.l10n.t('nothing is written in it'),
      act: () => removeStub(services, known, session),
    });
  const decision = await vscode.window.showQuickPick(decisions, { title: `${title}: ${session.title}` });
  await decision?.act?.();
}

/** Deletes a page, or a section, in which nothing is written; one step of undo. */
async function removeStub({ notes }: Services, { root }: KnownSchedule, session: Session): Promise<void> {
  await notes.settle();
  const now = root.index.sessionsOf(session.path).find(({ id }) => id === session.id);
  if (now?.state !== 'planned')
    throw new Error(vscode.l10n.t('There are notes about “{0}” by now; nothing was removed.', session.title));
  if (now.span.start === 0) {
    const edit = new vscode.WorkspaceEdit();
    edit.deleteFile(uriIn(root.uri, now.path));
    await vscode.workspace.applyEdit(edit);
    return;
  }
  const read = await readNotes(root, [now.path]);
  const text = read.get(now.path)?.text ?? '';
  const span = { start: now.span.start, end: Math.min(now.span.end, text.length) };
  await applyEdit(root, { changes: [{ path: now.path, edits: [{ span, text: '' }] }], creations: [] }, read);
}
