import * as vscode from 'vscode';
import { Hint } from '../hint';
import type { Conference } from '../../core/conference/model';
import type { ConferenceKind } from '../../core/edits/sessions/new-conference';
import { importInto } from '../../core/schedule/import/import-into';
import type { Imported } from '../../core/schedule/import/import-talks';
import { tickedAtFirst } from '../../core/schedule/import/ticked';
import { folderFor, importNewConference } from '../../core/schedule/import/new-conference';
import { noteStyle } from '../../core/schedule/import/note-style';
import { keptPath } from '../../core/schedule/kept';
import type { Schedule } from '../../core/schedule/schedule';
import type { Services } from '../services';
import { askWords } from '../editing/ask-words';
import { conferenceKinds } from '../editing/conference-kinds';
import { parkedButtons, templateFor } from '../editing/new-sessions';
import { hasFile } from '../notes/has-file';
import type { NoteRoot } from '../notes/note-root';
import { applyImport, readForImport } from './apply-import';
import { pickTalks } from './pick-talks';
import { readScheduleText, readSource } from './read-source';
import { styleSettings } from './settings';

/** Where the talks go. */
type Place =
  | { readonly kind: 'conference'; readonly root: NoteRoot; readonly conference: Conference }
  | { readonly kind: ConferenceKind; readonly root: NoteRoot };

interface PlaceItem extends vscode.QuickPickItem {
  readonly place?: Place;
}

/** Asks what is to be imported and where, shows what will be made, and makes it. */
export async function importSchedule(services: Services, argument: unknown): Promise<void> {
  const { notes, log } = services;
  const title = vscode.l10n.t('Import Schedule');
  await notes.settle();
  if (notes.roots.length === 0)
    throw new Hint(vscode.l10n.t('Open a folder first; the conference is created there.'));
  const text = await readSource(argument, title);
  const schedule = text === undefined ? undefined : await readScheduleText(text, title, undefined, log);
  if (!schedule) return;
  const ticked = tickedAtFirst(schedule);
  const chosen = await pickTalks(schedule, title, ({ id }) => ticked.has(id));
  if (!chosen || chosen.size === 0) return;
  const place = await pickPlace(notes.roots, title);
  if (!place) return;
  if (place.kind === 'conference') await intoConference(services, place, schedule, chosen);
  else await intoNew(services, place.root, place.kind, schedule, chosen, title);
}

async function pickPlace(roots: readonly NoteRoot[], title: string): Promise<Place | undefined> {
  const [first] = roots;
  if (!first) return undefined;
  const there = roots.flatMap((root) =>
    root.index.outline.conferences.map((conference): PlaceItem => ({
      label: conference.name,
      description: conference.path,
      place: { kind: 'conference', root, conference },
    })),
  );
  const { Separator } = vscode.QuickPickItemKind;
  const items: PlaceItem[] = [
    ...(there.length > 0 ? [{ label: vscode.l10n.t('Conferences'), kind: Separator }, ...there] : []),
    { label: vscode.l10n.t('New Conference'), kind: Separator },
    ...conferenceKinds().map(({ layout, ...words }) => ({ ...words, place: { kind: layout, root: first } })),
  ];
  const placeHolder = vscode.l10n.t('Where do the talks go?');
  return (await vscode.window.showQuickPick(items, { title, placeHolder, ignoreFocusOut: true }))?.place;
}

async function intoConference(
  services: Services,
  { root, conference }: { readonly root: NoteRoot; readonly conference: Conference },
  schedule: Schedule,
  chosen: ReadonlySet<string>,
): Promise<void> {
  const path = keptPath(conference.path);
  const old = services.schedules.all.find((known) => known.root === root && known.path === path)?.kept;
  const read = await readForImport(root, conference.days);
  const made = await talksFor(root, conference, schedule, chosen, read, old?.imported);
  const ids = new Set(schedule.days.flatMap(({ talks }) => talks.map(({ id }) => id)));
  const before = [...(old?.imported ?? [])].filter(([id]) => ids.has(id));
  const kept = { schedule, imported: new Map([...before, ...made.imported]) };
  await applyImport(services, root, made.edit, { path, kept }, read);
}

/**
 * Notes for talks of a schedule in a conference that is there.
 *
 * @param known notes that earlier imports have made, by the talk's id
 * @throws a sentence where they cannot be written
 */
export async function talksFor(
  root: NoteRoot,
  conference: Conference,
  schedule: Schedule,
  chosen: ReadonlySet<string>,
  read: Awaited<ReturnType<typeof readForImport>>,
  known?: ReadonlyMap<string, string>,
): Promise<Imported> {
  await root.attachments.load();
  const made = importInto({
    schedule,
    chosen,
    known,
    conference,
    style: noteStyle(conference, (path) => root.index.note(path), styleSettings(root.uri)),
    template: await templateFor(root, conference),
    buttons: conference.layout === 'site' ? parkedButtons(root.uri) : [],
    date: new Date().toISOString().slice(0, 10),
    note: (path) => read.get(path)?.note ?? root.index.note(path),
    text: (path) => read.get(path)?.text,
    hasFile: (path) => hasFile(root, path),
  });
  if ('reason' in made) throw new Error(made.reason);
  return made;
}

async function intoNew(
  services: Services,
  root: NoteRoot,
  kind: ConferenceKind,
  schedule: Schedule,
  chosen: ReadonlySet<string>,
  title: string,
): Promise<void> {
  const name = await askWords({
    title,
    prompt: vscode.l10n.t('Name of the conference'),
    missing: vscode.l10n.t('A conference needs a name.'),
    value: schedule.title,
  });
  if (name === undefined || name === '') return;
  await root.attachments.load();
  const folder = folderFor(name, root.index.size === 0);
  const conference: Conference = {
    id: '',
    name,
    path: folder,
    layout: kind === 'site' ? 'site' : 'pages',
    days: [],
  };
  const made = importNewConference({
    name,
    kind,
    folder,
    schedule,
    chosen,
    settings: styleSettings(root.uri),
    template: await templateFor(root, conference),
    buttons: kind === 'site' ? parkedButtons(root.uri) : [],
    date: new Date().toISOString().slice(0, 10),
    hasFile: (path) => hasFile(root, path),
  });
  if (!made)
    throw new Error(vscode.l10n.t('The folder “{0}” already has notes in it; choose another name.', folder));
  const kept = { schedule: { ...schedule, title: name }, imported: made.imported };
  await applyImport(services, root, made.edit, { path: keptPath(made.path), kept }, new Map());
}
