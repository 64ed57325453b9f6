import type { NoteFile } from '../note-file';
import { hasEventWord, isEventName } from './events';
import { weigh, type Sign } from './sign';

/** What stands around a file when it is judged. */
export interface Company {
  /** Notes of the same folder that are neither README nor day files. */
  readonly siblings: number;
  /** Whether the notes in other folders are one file a talk. */
  readonly pagesElsewhere: boolean;
  /** Half of the folder's files show that they hold several: `afternoon-talks.md`, or a file an event each. */
  readonly blocks: boolean;
  /** The file describes its folder (`README.md`). */
  readonly description: boolean;
  /** A README that more notes stand beside than it has talks, or that leads to some of them. */
  readonly isIndex?: boolean;
  /** The folder is a blog's or the like: a post has sections more often than talks. */
  readonly isBlog: boolean;
}

interface Judged extends Company {
  readonly file: NoteFile;
}

const isAlone = ({ siblings, pagesElsewhere }: Judged): boolean => siblings <= 1 && !pagesElsewhere;

const saysTalks = ({ file }: { file: NoteFile }): boolean =>
  PLURAL.test(`${spaced(file.name)} ${file.title}`);

/** For and against several talks in one file without days, which its headings are then. */
const SIGNS: readonly Sign<Judged>[] = [
  // What the headings say.
  {
    reason: 'most headings name a speaker or lead to a talk',
    weight: 3.5,
    holds: ({ file: { outline } }) => outline.talks.length > 2 && outline.signs.attributed >= 0.6,
  },
  {
    reason: 'two headings of two name speakers',
    weight: 1.5,
    holds: ({ file: { outline } }) => outline.talks.length === 2 && outline.signs.named === 1,
  },
  {
    reason: 'some headings name a speaker',
    weight: 1.5,
    holds: ({ file: { outline } }) =>
      outline.signs.named >= 0.3 && outline.signs.named < 0.6 && outline.talks.length > 2,
  },
  {
    reason: 'sub-headings that come again below most of them',
    weight: 3,
    holds: ({ file: { outline } }) => outline.signs.repeated >= 0.6 && outline.talks.length > 2,
  },
  {
    reason: 'lines below several of them name speakers',
    weight: 3,
    holds: ({ file: { outline } }) => outline.signs.introduced >= 0.4,
  },
  {
    reason: 'recordings or slides below several of them',
    weight: 2,
    holds: ({ file: { outline } }) => outline.signs.recorded >= 0.5,
  },
  { reason: 'times of day', weight: 2, holds: ({ file: { outline } }) => outline.signs.timed >= 0.3 },
  {
    reason: 'keynotes, panels, lightning talks',
    weight: 2,
    holds: ({ file: { outline } }) => outline.signs.talkWords > 0 && outline.signs.talkWords < 1,
  },
  { reason: 'lunch among them', weight: 2, holds: ({ file: { outline } }) => outline.signs.breaks },
  { reason: 'a heading `Talks` over them', weight: 3, holds: ({ file: { outline } }) => outline.contained },
  {
    reason: 'numbers of sessions ahead of them',
    weight: 2,
    holds: ({ file: { outline } }) => outline.signs.coded >= 0.6,
  },
  // What the file is called.
  { reason: 'its name says talks', weight: 1, holds: saysTalks },
  {
    reason: 'its name says talks, and they have the highest rank',
    weight: 1.5,
    holds: (j) => saysTalks(j) && j.file.outline.talks[0]?.heading.level === 1,
  },
  {
    reason: 'its name and title say no more than notes',
    weight: 2,
    holds: ({ file, description }) =>
      ONLY_NOTES.test(file.title) &&
      (description || ONLY_NOTES.test(spaced(file.name))) &&
      file.outline.talks.length > 2,
  },
  { reason: 'it is named after an event', weight: 2, holds: ({ file }) => isNamedAfterEvent(file) },
  {
    reason: 'it is filed under events',
    weight: 2,
    holds: ({ file }) =>
      file.told.tags === 'event' && !file.told.speaker && !file.told.recording && !file.attributed,
  },
  {
    reason: 'its title or the line below it is a day',
    weight: 2,
    holds: ({ file }) => file.outline.topDay !== undefined,
  },
  // What stands around it.
  { reason: 'it stands alone', weight: 1, holds: isAlone },
  {
    reason: 'it stands alone, with a title or enough headings',
    weight: 1,
    holds: (j) => isAlone(j) && (j.file.outline.talks.length > 2 || j.file.outline.title !== undefined),
  },
  { reason: 'it describes its folder', weight: 1, holds: (j) => j.description && isAlone(j) },
  { reason: 'its neighbours hold several', weight: 2, holds: ({ blocks }) => blocks },
  {
    reason: 'it describes the notes beside it',
    weight: -1.5,
    holds: ({ isIndex = false }) => isIndex,
  },
  // What speaks for one talk with sections.
  { reason: 'a manual', weight: -8, holds: ({ file: { outline } }) => outline.isManual },
  {
    reason: 'less than half have anything below',
    weight: -3,
    holds: ({ file: { outline } }) => outline.signs.written < 0.5,
  },
  {
    reason: 'one speaker on top',
    weight: -2.5,
    holds: ({ file }) => file.told.speaker && file.outline.signs.introduced < 0.4,
  },
  {
    reason: 'one recording on top',
    weight: -2.5,
    holds: ({ file }) => file.told.recording && file.outline.signs.recorded < 0.5 && !isNamedAfterEvent(file),
  },
  { reason: 'tagged as a talk', weight: -2, holds: ({ file }) => file.told.tags === 'talk' },
  {
    reason: 'headings that are parts of a talk',
    weight: -2,
    holds: ({ file: { outline } }) => outline.signs.parts >= 0.3,
  },
  {
    reason: 'steps of a workshop',
    weight: -3,
    holds: ({ file: { outline } }) => outline.signs.steps > 0 && outline.signs.talkWords === 0,
  },
  {
    reason: 'a workshop by its title',
    weight: -2,
    holds: ({ file }) =>
      /\b(?:workshop|tutorial|hands-on|training)\b/i.test(`${spaced(file.name)} ${file.title}`),
  },
  {
    reason: 'it has a place among pages',
    weight: -3,
    holds: ({ file }) => file.order.position !== undefined || /^\d{2,3}[_-]\p{L}/u.test(file.name),
  },
  {
    reason: 'a post',
    weight: -2,
    holds: ({ isBlog, file }) => isBlog && file.told.tags !== 'event' && !isNamedAfterEvent(file),
  },
  {
    reason: 'its title names a speaker',
    weight: -2,
    holds: ({ file }) => file.attributed && !hasEventWord(file.title),
  },
];

/**
 * Whether a file in which no heading is a day holds several talks all the same. Most files hold one talk with
 * sections, so something must speak for it.
 */
export function holdsSeveralTalks(file: NoteFile, company: Company): boolean {
  if (file.outline.talks.length < 2) return false;
  return weigh(SIGNS, { ...company, file }) >= 2;
}

/** What speaks for several talks without a look at the file's company. */
export function speaksForSeveral(file: NoteFile): boolean {
  if (saysTalks({ file })) return true;
  if (file.outline.talks.length < 2) return false;
  const company = { siblings: 2, pagesElsewhere: true, blocks: false, description: false, isBlog: false };
  return weigh(SIGNS, { ...company, file }) >= 2;
}

/** `pycon-2019.md`, `# Strange Loop 2019`: the file speaks of an event and not of a talk there. */
export function isNamedAfterEvent(file: NoteFile): boolean {
  const name = spaced(file.name)
    .replace(/^(?:19|20)\d\d (?:\d\d ){1,2}/, '')
    .replace(/\b(?:notes?|notizen|talks|recap|summary|report|trip|and)\b/gi, ' ')
    .trim();
  if (file.attributed && !hasEventWord(name)) return false;
  return isEventName(name) || isEventName(file.title);
}

function spaced(name: string): string {
  return name.replace(/[_-]/g, ' ');
}

const ONLY_NOTES =
  /^(?:(?:my|our|all|meine|mes|mis|le mie|as minhas|mijn) )?(?:(?:conference|conf|talk|session|event|raw|live) )?(?:notes|notizen|apuntes|notas|appunti|notities|anotações|mitschrift(?:en)?)$/i;

const PLURAL =
  /\b(?:talks|sessions|keynotes|lightning|lightnings|ignites|presentations|vorträge|conférences|charlas|ponencias|palestras|sessioni|lezingen)\b/i;
