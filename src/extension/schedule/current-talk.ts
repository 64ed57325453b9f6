import * as vscode from 'vscode';
import type { Session } from '../../core/conference/model';
import { onNow } from '../../core/schedule/now';
import type { Talk } from '../../core/schedule/schedule';
import type { Services } from '../services';
import { readNotes } from '../editing/create-notes';
import { goTo } from '../editing/go-to';
import { uriIn } from '../notes/path-in-folder';
import { applyImport, readForImport } from './apply-import';
import { talksFor } from './import-schedule';
import { talkItem } from './pick-talks';
import type { KnownSchedule } from './schedules';
import { rangeOf } from '../ranges';

/** A talk that is on, with its session when it has notes. */
export interface CurrentTalk {
  readonly known: KnownSchedule;
  readonly talk: Talk;
  readonly session: Session | undefined;
}

/** The talks that are on, those with notes first. */
async function currentTalks({ notes, schedules }: Services): Promise<CurrentTalk[]> {
  await notes.settle();
  await schedules.load();
  const now = schedules.clock.now();
  const found = schedules.all.flatMap((known) =>
    onNow(known.kept.schedule, now, schedules.clock.offset(now)).running.map((talk) => ({
      known,
      talk,
      session: sessionOf(known, talk),
    })),
  );
  return found.toSorted((a, b) => Number(b.session !== undefined) - Number(a.session !== undefined));
}

function sessionOf({ talks }: KnownSchedule, { id }: Talk): Session | undefined {
  return [...talks].find(([, { talk }]) => talk.id === id)?.[0];
}

/** The one that is on; of several the user picks. @throws a sentence when none is */
async function pickCurrent(services: Services, title: string): Promise<CurrentTalk | undefined> {
  const all = await currentTalks(services);
  if (all.length === 0)
    throw new Error(
      services.schedules.all.length === 0
        ? vscode.l10n.t('No schedule was imported yet. Use “Import Schedule” first.')
        : vscode.l10n.t('No talk of the schedule is on now.'),
    );
  const ticked = all.filter(({ session }) => session !== undefined);
  if (ticked.length === 1 || all.length === 1) return ticked[0] ?? all[0];
  const items = all.map((current) => ({
    ...talkItem(current.talk),
    iconPath: new vscode.ThemeIcon(current.session ? 'edit' : 'circle-outline'),
    current,
  }));
  const placeHolder = vscode.l10n.t('Several talks are on. Which one are you in?');
  return (
    await vscode.window.showQuickPick(items, {
      title,
      placeHolder,
      matchOnDetail: true,
      matchOnDescription: true,
    })
  )?.current;
}

/** Opens the talk that is on and shows it in the sidebar; one without notes gets them. */
export async function goToCurrentTalk(services: Services): Promise<void> {
  const current = await pickCurrent(services, vscode.l10n.t('Go to Current Talk'));
  if (!current) return;
  if (!current.session) {
    await startNotes(services, current);
    return;
  }
  const { root } = current.known;
  await services.navigation.open({ root, session: current.session });
  await services.sidebar.reveal({ root, session: current.session });
}

/** Makes the page of the talk that is on, if it is missing, and puts the cursor where its notes begin. */
export async function startNotesForCurrentTalk(services: Services): Promise<void> {
  const current = await pickCurrent(services, vscode.l10n.t('Start Notes for Current Talk'));
  if (current) await startNotes(services, current);
}

/** The page of a talk, made if it is missing, with the cursor where notes begin. */
async function startNotes(services: Services, { known, talk, session }: CurrentTalk): Promise<void> {
  const { root, conference, kept, path } = known;
  if (session) {
    await openAtNotes(known, session);
    return;
  }
  const read = await readForImport(root, conference.days);
  const made = await talksFor(root, conference, kept.schedule, new Set([talk.id]), read, kept.imported);
  const imported = new Map([...kept.imported, ...made.imported]);
  await applyImport(services, root, made.edit, { path, kept: { ...kept, imported } }, read, {
    isShown: false,
  });
  const again = services.schedules.all.find((each) => each.path === path && each.root === root);
  const own = again && sessionOf(again, talk);
  if (again && own) await openAtNotes(again, own);
}

/** After everything the session has, on an empty line of its own. */
async function openAtNotes({ root }: KnownSchedule, session: Session): Promise<void> {
  const read = (await readNotes(root, [session.path])).get(session.path);
  if (!read) return;
  const { text, document } = read;
  const end = Math.min(session.span.end, text.length);
  const last = text.slice(0, end).trimEnd().length;
  const eol = document.eol === vscode.EndOfLine.CRLF ? '\r\n' : '\n';
  // Before the next talk's heading there is an empty line too.
  const wanted = eol + eol + (end < text.length ? eol + eol : '');
  if (text.slice(last, end) !== wanted) {
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, rangeOf(document, { start: last, end }), wanted);
    await vscode.workspace.applyEdit(edit);
  }
  await goTo(uriIn(root.uri, session.path), last + eol.length * 2);
}
