import { dayOfFileName, dayOfHeading } from '../headings/day-name';
import type { Folder } from '../folder-tree';
import type { NoteFile } from '../note-file';
import { hasEventWord, hasYear, isCollection, isDocsFolder, isEventName, isOtherFolder } from './events';
import { saysTalk } from './page-signs';
import { weigh, type Sign } from './sign';
import { MANUAL } from './vocabulary';

interface Judged {
  readonly name: string;
  readonly parts: readonly string[];
  readonly notes: readonly NoteFile[];
  /** Share of the notes that say themselves that they are about talks. */
  readonly telling: number;
  /** Share of the notes whose tags or front matter say so. */
  readonly marked: number;
  readonly isDay: boolean;
  /** Share of the notes that have tags of other things, or are a diary’s: a date is all their name. */
  readonly posts: number;
  readonly spread: number;
  readonly isContrasted: boolean;
  readonly isEventAbove: boolean;
  readonly isManualAbove: boolean;
}

/** For and against a folder being one of talks: below zero its pages must say themselves that they are. */
const SIGNS: readonly Sign<Judged>[] = [
  {
    reason: 'a folder above or the README speaks of conferences',
    weight: 2,
    holds: ({ isEventAbove }) => isEventAbove,
  },
  {
    reason: 'named after an event',
    weight: 2,
    holds: ({ name }) => isEventName(name) || /^(?:19|20)\d\d$/.test(name),
  },
  { reason: 'a folder of talks or events by its name', weight: 3, holds: ({ name }) => isCollection(name) },
  { reason: 'a day', weight: 4, holds: ({ isDay }) => isDay },
  {
    reason: 'half of its notes say that they are about talks',
    weight: 4,
    holds: ({ telling }) => telling >= 0.5,
  },
  { reason: 'a folder for other things by its name', weight: -3.5, holds: ({ name }) => isOtherFolder(name) },
  {
    reason: 'it stands in a folder for other things',
    weight: -3,
    holds: ({ parts }) => parts.slice(0, -1).some(isOtherFolder) && !parts.some(isCollection),
  },
  {
    reason: 'documentation',
    weight: -1,
    holds: ({ name, parts, telling }) => telling === 0 && parts.some(isDocsFolder) && !isEventName(name),
  },
  {
    reason: 'the notes of a program',
    weight: -2.5,
    holds: ({ isManualAbove, telling, name }) => isManualAbove && telling < 0.5 && !isEventName(name),
  },
  {
    reason: 'a few of many notes are marked as talks',
    weight: -2,
    holds: ({ marked, notes }) => notes.length > 4 && marked > 0 && marked < 0.4,
  },
  {
    reason: 'notes over months that say nothing of talks',
    weight: -2,
    holds: ({ spread, telling, notes, posts }) =>
      notes.length > 3 && spread > 60 && telling < 0.5 && posts >= 0.3,
  },
  {
    reason: 'talks have a folder of their own elsewhere',
    weight: -1.5,
    holds: ({ isContrasted, telling, name }) => isContrasted && telling < 0.5 && !isEventName(name),
  },
];

/** What a folder is told from above when it is judged. */
export interface Above {
  readonly isEventAbove: boolean;
  readonly isContrasted: boolean;
  /** The README on top is a program's manual. */
  readonly isManualAbove: boolean;
}

/** Above zero: a folder of talks; below: of something else, in which single notes may be talks; 0: nobody knows. */
export function priorOf(folder: Folder, above: Above): number {
  const { isEventAbove, isContrasted, isManualAbove } = above;
  const key = `prior ${String(isEventAbove)} ${String(isContrasted)} ${String(isManualAbove)}`;
  return folder.remember(key, () => {
    const { notes, name, path } = folder;
    const share = (holds: (file: NoteFile) => boolean): number =>
      notes.length === 0 ? 0 : notes.filter(holds).length / notes.length;
    const marked = share(({ told }) => told.tags === 'talk' || told.tags === 'event' || told.event);
    const isDay = (dayOfFileName(name) ?? dayOfHeading(folder.section?.title ?? '')) !== undefined;
    const parts = path.split('/');
    const spread = spreadOf(notes);
    // What every note says is asked for only where something speaks against the folder.
    const isDoubtful =
      isContrasted ||
      isManualAbove ||
      spread > 60 ||
      parts.some((part) => isOtherFolder(part) || isDocsFolder(part));
    const telling = isDoubtful ? share(saysTalk) : 0;
    const posts = share(
      ({ told, namedDay }) =>
        told.tags === 'other' ||
        (namedDay?.kind === 'date' && `${namedDay.before}${namedDay.after}`.trim() === ''),
    );
    const judged = {
      posts,
      marked,
      isDay,
      name,
      parts,
      notes,
      telling,
      spread,
      isEventAbove,
      isContrasted,
      isManualAbove,
    };
    return weigh(SIGNS, judged);
  });
}

/** Days from the first to the last date in names or front matter; 0 without. */
function spreadOf(notes: readonly NoteFile[]): number {
  const days = notes.flatMap(({ namedDay, datedDay }) => {
    const order = namedDay?.kind === 'date' ? namedDay.order : (datedDay?.order ?? 0);
    return order > 19_000_000
      ? [Date.UTC(Math.floor(order / 10_000), (Math.floor(order / 100) % 100) - 1, order % 100) / 86_400_000]
      : [];
  });
  return days.length * 2 < notes.length || days.length < 3 ? 0 : Math.max(...days) - Math.min(...days);
}

/** Whether a folder's own name or the README in it says that notes of conferences are below. */
export function isEventFolder(folder: Folder, rootName: string): boolean {
  const name = folder.path === '' ? rootName : folder.name;
  if (isCollection(name) || hasEventWord(name) || SAYS_EVENTS.test(name)) return true;
  const { description } = folder;
  if (!description || description.outline.isManual) return false;
  const title = description.title;
  return SAYS_EVENTS.test(title) || hasEventWord(title) || (hasYear(title) && isEventName(title));
}

/** Whether a root keeps talks or conferences in a folder of their own, beside folders for other things. */
export function holdsCollection(root: Folder): boolean {
  return root.children.some(
    ({ name, children }) =>
      KEPT_APART.test(name) || (SHELF.test(name) && children.some((child) => KEPT_APART.test(child.name))),
  );
}

const KEPT_APART =
  /^(?:\d{1,2}[-_. ]+)?(?:talks?|conf|confs|conference|conferences|conference[-_ ]?(?:notes|talks)|events?|meetups?|talk[-_ ]?notes|konferenzen|vorträge|conférences|conferencias|charlas|eventos|congressi|congressen|palestras)$/iu;
const SHELF =
  /^(?:\d{1,2}[-_. ]*)?(?:resources?|areas?|content|docs?|notes|src|wiki|vault|archives?|knowledge|references?|ressources|recursos)$/iu;

/** A README of a program: no talk and no conference. */
export function isManual(file: NoteFile): boolean {
  return file.outline.isManual || MANUAL.test(file.title);
}

const SAYS_EVENTS =
  /\b(?:conf(?:erence)?s?|talks?|meetups?|summits?|konferenz\p{L}*|vortr[äa]\p{L}*|conférences?|conferencias?|charlas?|palestras?|congress\p{L}*|conferenze)\b|(?:session|event|conf|talk)[-_ ]?notes?/iu;
