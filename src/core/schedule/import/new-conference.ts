import type { Conference, Day } from '../../conference/model';
import { yamlString } from '../../edits/front-matter-line';
import type { ConferenceKind } from '../../edits/sessions/new-conference';
import { slugOf } from '../../edits/sessions/slug';
import type { Schedule, ScheduleDay } from '../schedule';
import type { ImportRequest } from './import-plan';
import { importTalks, type Imported } from './import-talks';
import type { NoteStyle, StyleSettings } from './note-style';
import { headingTitle, talkSection } from './write-talk';
import { inFolder } from '../../site/paths';

export interface NewConferenceRequest extends Omit<ImportRequest, 'conference' | 'style' | 'note' | 'text'> {
  readonly name: string;
  readonly kind: ConferenceKind;
  /** Relative to the root, empty for the root. */
  readonly folder: string;
  readonly settings: StyleSettings;
}

/** @returns undefined when files are there already that it would need */
export function importNewConference(
  wish: NewConferenceRequest,
): (Imported & { readonly path: string }) | undefined {
  const { schedule, chosen, kind, folder, hasFile } = wish;
  const days = schedule.days.filter(({ talks }) => talks.some(({ id }) => chosen.has(id)));
  const made = kind === 'site' || kind === 'pages' ? pages(wish, days) : outline(wish, days);
  if (made.edit.creations.some(({ path }) => hasFile(path))) return undefined;
  return { ...made, path: kind === 'site' ? inFolder(folder, 'content') : folder };
}

function styleFor({ kind, settings }: NewConferenceRequest): NoteStyle {
  const speakers = { key: 'speakers', isList: true };
  return { speakers, room: 'room', date: undefined, hasFrontMatter: kind === 'site', ...settings };
}

function pages(wish: NewConferenceRequest, days: readonly ScheduleDay[]): Imported {
  const { kind, name } = wish;
  const isSite = kind === 'site';
  const path = isSite ? inFolder(wish.folder, 'content') : wish.folder;
  const own = days.map((day, index): Day => {
    const folder = inFolder(path, `day${String(index + 1)}`);
    return {
      id: folder,
      name: day.name,
      path: isSite ? `${folder}/_index.md` : undefined,
      folder,
      line: 0,
      sessions: [],
    };
  });
  const [title] = [headingTitle(name)];
  const skeleton = isSite
    ? [
        { path: `${path}/_index.md`, text: `---\ntitle: ${yamlString(title)}\ntype: home\n---\n` },
        ...own.map((day, index) => ({
          path: `${day.folder ?? ''}/_index.md`,
          text: `---\ntitle: ${yamlString(day.name)}\nweight: ${String(index + 1)}\ntype: chapter\n---\n`,
        })),
      ]
    : [{ path: inFolder(path, 'README.md'), text: `# ${title}\n` }];
  const conference: Conference = { id: path, name, path, layout: isSite ? 'site' : 'pages', days: own };
  const schedule: Schedule = { ...wish.schedule, days: [...days] };
  const { edit, imported } = importTalks({
    ...wish,
    schedule,
    conference,
    style: styleFor(wish),
    note: () => undefined,
    text: () => undefined,
  });
  return { edit: { changes: [], creations: [...skeleton, ...edit.creations] }, imported };
}

function outline(wish: NewConferenceRequest, days: readonly ScheduleDay[]): Imported {
  const { schedule, chosen, kind, folder } = wish;
  const name = headingTitle(wish.name);
  const style = styleFor(wish);
  const imported = new Map<string, string>();
  const parts = days.map((day, index) => {
    const path =
      kind === 'file' ? inFolder(folder, 'README.md') : inFolder(folder, `day${String(index + 1)}.md`);
    const isLast = index === days.length - 1;
    const talks = [...day.talks, ...(isLast ? schedule.unscheduled : [])].filter(({ id }) => chosen.has(id));
    for (const { id } of talks) imported.set(id, path);
    const level = kind === 'file' ? 3 : 2;
    const sections = talks
      .map((talk) => talkSection({ talk, day: day.name, style, look: 'details' }, level, '\n'))
      .join('');
    const heading = kind === 'file' ? `## ${day.name}` : `# ${name} ${day.name}`;
    return { path, text: `${heading}\n\n${sections}` };
  });
  const creations =
    kind === 'file'
      ? [
          {
            path: inFolder(folder, 'README.md'),
            text: `# ${name}\n\n${parts.map(({ text }) => text).join('')}`,
          },
        ]
      : parts;
  const trimmed = creations.map(({ path, text }) => ({ path, text: `${text.trimEnd()}\n` }));
  return { edit: { changes: [], creations: trimmed }, imported };
}

/** The folder for a new conference: the root when it holds no notes yet, else one of its own. */
export function folderFor(name: string, isEmpty: boolean): string {
  return isEmpty ? '' : slugOf(name);
}
