import type { NoteFile } from '../note-file';
import { hasEventWord } from './events';
import { plainWords, wordKinds } from './heading-words';
import { weigh, type Sign } from './sign';
import { STEPS, TALK_WORDS } from './vocabulary';

/** What is known of the folder of a page. */
export interface PageCompany {
  /** Above zero the folder is one of talks, below it one of posts, of a wiki, of papers about the repository. */
  readonly prior: number;
  /** The folder is a day of a site, whose pages have their places by weights. */
  readonly inSite?: boolean;
}

interface Judged extends PageCompany {
  readonly file: NoteFile;
  readonly name: NameKinds;
}

/** What the name and the title of a file say, whatever is around it. */
interface NameKinds {
  readonly isList: boolean;
  readonly isManual: boolean;
  readonly isExercise: boolean;
  readonly isHome: boolean;
}

const known = new WeakMap<NoteFile, NameKinds>();

function kindsOf(file: NoteFile): NameKinds {
  let kinds = known.get(file);
  if (!kinds) {
    const name = readable(file);
    kinds = {
      isList: isListFile(file.title, name),
      isManual: MANUAL_PAGE.test(file.title) && MANUAL_PAGE.test(name),
      isExercise: STEPS.test(name) && !/^part/i.test(name),
      isHome: HOME.test(file.name.trim()),
    };
    known.set(file, kinds);
  }
  return kinds;
}

/**
 * Works out what most layouts ask of each page, whatever stands around it, so that an outline of thousands of them does
 * not keep others waiting.
 *
 * @returns what the page tells of itself, which it remembers
 */
export function readAhead(file: NoteFile): NoteFile['told'] {
  kindsOf(file);
  return file.told;
}

/** Against a file being the notes of one talk. */
const AGAINST: readonly Sign<Judged>[] = [
  { reason: 'a folder of other things', weight: -2.4, holds: ({ prior }) => prior < 0 },
  { reason: 'a folder that is plainly of other things', weight: -1, holds: ({ prior }) => prior <= -3 },
  {
    reason: 'the name of a list',
    weight: -3,
    // A talk of a site's day may be called Links; its author gave it a place among the others.
    holds: ({ file, name, inSite = false, prior }) =>
      name.isList && !(inSite && prior >= 0 && file.order.weight !== 0),
  },
  { reason: 'the name of a manual’s page', weight: -3, holds: ({ name }) => name.isManual },
  { reason: 'a file that every repository has', weight: -5, holds: ({ file }) => REPOSITORY.test(file.name) },
  { reason: 'an exercise', weight: -2.5, holds: ({ name }) => name.isExercise },
  { reason: 'a deck of slides', weight: -2, holds: ({ file }) => file.told.deck },
  { reason: 'a page that a site needs', weight: -3, holds: ({ file }) => file.told.furniture },
  { reason: 'the home of a vault or wiki', weight: -4, holds: ({ name }) => name.isHome },
  {
    reason: 'a note of one day of a diary',
    weight: -2,
    holds: ({ file, prior }) =>
      prior < 0 &&
      file.namedDay?.kind === 'date' &&
      `${file.namedDay.before}${file.namedDay.after}`.trim() === '',
  },
];

/** For it. */
const FOR: readonly Sign<Judged>[] = [
  { reason: 'a folder of talks', weight: 1, holds: ({ prior }) => prior > 0 },
  { reason: 'tagged as a talk', weight: 3, holds: ({ file }) => file.told.tags === 'talk' },
  { reason: 'tagged with a conference', weight: 2.5, holds: ({ file }) => file.told.tags === 'event' },
  { reason: 'it names its speaker', weight: 2, holds: ({ file }) => file.told.speaker },
  { reason: 'it names its conference', weight: 2, holds: ({ file }) => file.told.event },
  { reason: 'it has a recording or slides on top', weight: 1, holds: ({ file }) => file.told.recording },
  {
    reason: 'its title says talk',
    weight: 2,
    holds: ({ file }) => SAYS_TALK.test(file.title) || SAYS_TALK.test(file.name.replace(/^[\d-_ .]+/, '')),
  },
  {
    reason: 'a keynote or the like by its title',
    weight: 1,
    holds: ({ file }) => TALK_WORDS.test(file.title),
  },
  {
    reason: 'its title names an event',
    weight: 1.5,
    holds: ({ file }) => hasEventWord(file.title) || hasEventWord(file.name.replace(/-/g, ' ')),
  },
  { reason: 'its title names a speaker', weight: 1, holds: ({ file }) => file.attributed },
];

/** What every note has for it before anything is known. */
const ANY_NOTE = 1;

const SAYS_TALK =
  /^(?:\[?talks?\]?|talk notes?|notes? (?:from|on|of|for) (?:the )?(?:talk|session|keynote|presentation)|conference notes?|vortrag|charla|conférence|palestra|my talk)\b|\btalk notes\b|\bconference (?:report|recap|notes)\b|\((?:talk|conference talk|keynote)\)/i;

/** Whether a page is the notes of a talk. */
export function isTalkPage(file: NoteFile, company: PageCompany): boolean {
  const judged = { ...company, file, name: kindsOf(file) };
  const against = weigh(AGAINST, judged);
  // Most notes have nothing against them, and need nothing more for them.
  return ANY_NOTE + against > 0 || ANY_NOTE + against + weigh(FOR, judged) > 0;
}

/** Whether a file alone, whatever its folder, says that it is about a talk or an event. */
export function saysTalk({ told, title, name, attributed }: NoteFile): boolean {
  if (told.tags === 'talk' || told.tags === 'event') return true;
  const signs = [
    told.speaker,
    told.event,
    told.recording && attributed,
    SAYS_TALK.test(title),
    hasEventWord(title),
  ];
  return signs.some(Boolean) || SAYS_TALK.test(name);
}

function readable(file: NoteFile): string {
  return file.name.replace(/^\d+[-_. ]+/, '').replace(/[-_]/g, ' ');
}

/** `Links.md`, `00 - Packing list.md`, `people-i-met.md`: title and name both say so. */
function isListFile(title: string, readableName: string): boolean {
  const name = plainWords(readableName);
  const isList = (words: string): boolean =>
    wordKinds(words).isList || wordKinds(words).isBreak || MORE_LISTS.test(words);
  return isList(name) && (isList(title) || plainWords(title) === name || wordKinds(title).isPart);
}

const HOME =
  /^_?(?:home|sidebar|footer|moc|dashboard|start here|welcome|_category_|inbox|map of content|untitled|scratch(?:pad)?)$/i;

/** Written in capitals, as a repository has them: a talk may be called Security. */
const REPOSITORY =
  /^(?:LICEN[CS]E|COPYING|CODE_OF_CONDUCT|CONTRIBUTING|CONTRIBUTORS|CHANGELOG|SECURITY|SUPPORT|AUTHORS|GOVERNANCE|MAINTAINERS|AGENTS|CLAUDE)$/;

/** A talk may be called Testing or API; these are a program’s pages. */
const MANUAL_PAGE =
  /^(?:installation|install|installing|usage|getting started|quick ?start|licen[cs]e|contributing|prerequisites|api reference|faq|frequently asked questions|troubleshooting|changelog|roadmap)$/i;

const MORE_LISTS =
  /^(?:(?:(?:key|main|my|overall|general) )*(?:takeaways?|summary|conclusions?|thoughts|impressions?|overview|learnings|lessons learned|zusammenfassung|fazit|bilan|conclusiones)|summary of links|itinerary|checklist|questions to ask|goals|feedback|survey|map|floor plan|my sessions|all sessions|session list|talk list|list of talks|sessions?|talks?|key lessons|choices)$/i;
