import * as vscode from 'vscode';
import { Hint } from '../hint';
import { compareSchedules, type ChangedTalk, type ScheduleChanges } from '../../core/schedule/compare';
import type { Imported } from '../../core/schedule/import/import-talks';
import { noteStyle } from '../../core/schedule/import/note-style';
import { groupBy } from '../../core/text/group-by';
import type { NoteEdit } from '../../core/text/text-edit';
import { dayMoves, type DayMove, type SchedulePair } from '../../core/schedule/update/day-moves';
import { moveTalks, type MovedTalks } from '../../core/schedule/update/move-talks';
import { updateNotes } from '../../core/schedule/update/update-notes';
import type { Services } from '../services';
import { readNotes } from '../editing/create-notes';
import { applyImport, applyMoving } from './apply-import';
import { talksFor } from './import-schedule';
import { planMove, type PlannedMove } from '../moves/plan-move';
import type { NoteRead } from '../editing/apply-edit';
import { talkItem, type TalkItem } from './pick-talks';
import { readScheduleText, readSource } from './read-source';
import type { KnownSchedule, Schedules } from './schedules';
import { styleSettings } from './settings';
import { joined, timeOf } from './talk-words';

/** Asks for a newer file, says what it changes, and takes over what the user ticks. */
export async function updateFromSchedule(services: Services, argument: unknown): Promise<void> {
  const { notes, schedules, log } = services;
  const title = vscode.l10n.t('Update from Schedule');
  await notes.settle();
  await schedules.load();
  const known = await pickKnown(schedules, title);
  if (!known) return;
  const text = await readSource(argument, title);
  const { root, conference, kept, path } = known;
  const newer =
    text === undefined
      ? undefined
      : await readScheduleText(text, title, kept.schedule.zone ?? undefined, log);
  if (!newer) return;
  const changes = compareSchedules(kept.schedule, newer);
  if (changes.added.length + changes.gone.length + changes.changed.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('There is nothing new in the schedule.'));
    return;
  }
  const accepted = await pickChanges(changes, title);
  if (!accepted) return;
  const read = await readNotes(root, [
    ...new Set(conference.days.flatMap((day) => [day.path, ...day.sessions.map((session) => session.path)])),
  ]);
  const update = updateNotes({
    kept,
    newer,
    accepted,
    conference,
    style: noteStyle(conference, (each) => root.index.note(each), styleSettings(root.uri)),
    note: (each) => read.get(each)?.note,
    text: (each) => read.get(each)?.text,
  });
  const made = await talksFor(root, conference, newer, update.toImport, read);
  const whole = {
    edit: {
      changes: together([...update.changes, ...made.edit.changes]),
      creations: made.edit.creations,
    },
    imported: new Map([...update.kept.imported, ...made.imported]),
  };
  const pair = { kept, newer };
  const moves = dayMoves({ ...pair, accepted, conference });
  const placed = await withMoves(services, known, whole, moves, pair, read);
  const changed = { path, kept: { ...update.kept, imported: placed.imported } };
  const isDone =
    placed.planned && placed.edit.renames.length > 0
      ? await applyMoving(services, root, placed.planned, changed)
      : await applyImport(services, root, placed.edit, changed, placed.read);
  if (!isDone) return;
  const { pages } = placed;
  const told = [
    ...(pages > 0 ? [vscode.l10n.t('Pages moved to their new day: {0}.', pages)] : []),
    ...placed.told,
  ];
  if (told.length > 0) void vscode.window.showInformationMessage(told.join(' '));
}

/** The update with the talks in their new days, so that both are one step. */
async function withMoves(
  services: Services,
  { root, conference }: KnownSchedule,
  update: Imported,
  moves: readonly DayMove[],
  schedules: SchedulePair,
  read: ReadonlyMap<string, NoteRead>,
): Promise<MovedTalks & { readonly planned?: PlannedMove; readonly read: ReadonlyMap<string, NoteRead> }> {
  const edit = { ...update.edit, renames: [], deletions: [] };
  const nothing = { edit, imported: update.imported, pages: 0, told: [], read };
  if (moves.length === 0) return nothing;
  let found: MovedTalks | undefined;
  const planned = await planMove(services, root, [...read.keys()], (notes) => {
    found = moveTalks(notes, update, conference, schedules, moves);
    return found;
  });
  if (!found) return nothing;
  // Where one was typed in meanwhile, the version that the update was made for says so.
  const all = new Map([...planned.read, ...read]);
  return { ...found, edit: planned.edit, planned: { ...planned, read: all }, read: all };
}

/** One entry a file. */
function together(changes: readonly NoteEdit[]): NoteEdit[] {
  return [...groupBy(changes, ({ path }) => path)].map(([path, own]) => ({
    path,
    edits: own.flatMap(({ edits }) => edits),
  }));
}

/** @throws a sentence when no schedule was imported yet */
export async function pickKnown({ all }: Schedules, title: string): Promise<KnownSchedule | undefined> {
  if (all.length === 0)
    throw new Hint(vscode.l10n.t('No schedule was imported yet. Use “Import Schedule” first.'));
  if (all.length === 1) return all[0];
  const items = all.map((known) => ({
    label: known.conference.name,
    description: known.conference.path,
    known,
  }));
  return (await vscode.window.showQuickPick(items, { title, ignoreFocusOut: true }))?.known;
}

async function pickChanges(changes: ScheduleChanges, title: string): Promise<Set<string> | undefined> {
  const { added, gone, changed } = changes;
  const moved = changed.filter(({ fields }) =>
    fields.some((field) => ['start', 'end', 'room'].includes(field)),
  );
  const renamed = changed.filter((each) => !moved.includes(each) && each.fields.includes('title'));
  const others = changed.filter((each) => !moved.includes(each) && !renamed.includes(each));
  const groups: readonly (readonly [string, readonly TalkItem[]])[] = [
    [vscode.l10n.t('New'), added.map(talkItem)],
    [vscode.l10n.t('Gone: their notes stay and are marked'), gone.map(talkItem)],
    [vscode.l10n.t('Moved'), moved.map(changedItem)],
    [vscode.l10n.t('Renamed'), renamed.map(changedItem)],
    [vscode.l10n.t('Other changes'), others.map(changedItem)],
  ];
  const items = groups.flatMap(([label, own]): (TalkItem | vscode.QuickPickItem)[] =>
    own.length === 0
      ? []
      : [
          { label, kind: vscode.QuickPickItemKind.Separator },
          // A new talk gets a note only when the user wants one.
          ...own.map((item) => ({ ...item, picked: own !== groups[0]?.[1] })),
        ],
  );
  const placeHolder = vscode.l10n.t('Tick what to take over');
  const options = { title, placeHolder, ignoreFocusOut: true, matchOnDescription: true, matchOnDetail: true };
  const picked = await vscode.window.showQuickPick(items, { ...options, canPickMany: true });
  return picked && new Set(picked.flatMap((item) => ('id' in item ? [item.id] : [])));
}

function changedItem({ before, after, fields }: ChangedTalk): TalkItem {
  const now = [
    fields.includes('title') ? `→ ${after.title}` : '',
    fields.includes('start') || fields.includes('end') ? `${when(before)} → ${when(after)}` : '',
    fields.includes('room') ? `${before.room ?? '–'} → ${after.room ?? '–'}` : '',
    after.status === 'cancelled' && before.status !== 'cancelled' ? vscode.l10n.t('cancelled') : '',
  ];
  const others = fields.flatMap((field) => nameOf(field) ?? []);
  return {
    id: before.id,
    label: before.title,
    description: joined(now),
    ...(others.length > 0 && { detail: others.join(', ') }),
  };
}

/** A field that the row does not show as it was and is. */
function nameOf(field: ChangedTalk['fields'][number]): string | undefined {
  switch (field) {
    case 'subtitle':
      return vscode.l10n.t('Subtitle');
    case 'speakers':
      return vscode.l10n.t('Speakers');
    case 'track':
      return vscode.l10n.t('Track');
    case 'abstract':
      return vscode.l10n.t('Abstract');
    case 'url':
      return vscode.l10n.t('Web address');
    case 'links':
      return vscode.l10n.t('Links');
    case 'title':
    case 'start':
    case 'end':
    case 'room':
    case 'status':
      return undefined;
  }
}

function when(talk: ChangedTalk['before']): string {
  return joined([talk.start?.slice(5, 10) ?? '', timeOf(talk)]).replace(' · ', ' ');
}
