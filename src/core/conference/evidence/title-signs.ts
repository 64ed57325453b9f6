import type { Heading, Note } from '../../note/note';
import { holdsOne } from '../../text/span';
import { isBare } from '../outline';
import { couldBeTitle } from './heading-signs';
import { plainWords } from './heading-words';
import { weigh, type Sign } from './sign';
import { readAttributed } from './speakers';

interface Candidate {
  readonly heading: Heading;
  /** Something is written above it. */
  readonly above: boolean;
  /** Others stand at its rank. */
  readonly hasEquals: boolean;
  /** Words of the file name that are in the heading, and how many the name has. */
  readonly shared: number;
  readonly nameWords: number;
  readonly introduced: boolean;
}

/** For and against the first heading being the title, which the file name is otherwise; from 1 on it is. */
const SIGNS: readonly Sign<Candidate>[] = [
  { reason: 'the first heading that could be one', weight: 1, holds: () => true },
  { reason: 'the highest rank', weight: 2, holds: ({ heading }) => heading.level === 1 },
  { reason: 'nothing above it', weight: 1.5, holds: ({ above }) => !above },
  { reason: 'no other of its rank', weight: 1, holds: ({ hasEquals }) => !hasEquals },
  { reason: 'words of the file name', weight: 1.5, holds: ({ shared }) => shared > 0 },
  {
    reason: 'it names a speaker',
    weight: 1,
    holds: ({ heading }) => readAttributed(heading.text) !== undefined,
  },
  { reason: 'a line below it names one', weight: 2, holds: ({ introduced }) => introduced },
  { reason: 'a file name that tells nothing', weight: 2, holds: ({ nameWords }) => nameWords === 0 },
  {
    reason: 'text above it and others of its rank: a section',
    weight: -3,
    holds: ({ above, hasEquals }) => above && hasEquals,
  },
  { reason: 'text above it', weight: -1, holds: ({ above }) => above },
  {
    reason: 'a lower rank, and others of it',
    weight: -1.5,
    holds: ({ heading, hasEquals }) => heading.level > 1 && hasEquals,
  },
  {
    reason: 'a file name that is a title itself, of other words',
    weight: -1,
    holds: ({ shared, nameWords }) => nameWords > 2 && shared === 0,
  },
];

/** The heading that is a page's title; undefined when the file name tells it better. */
export function titleHeading(note: Note, name: string): Heading | undefined {
  const headings = note.headings.filter((h) => h.style !== 'underline' && h.text !== '');
  const words = wordsOfName(name);
  const heading = candidateOf(note, headings, words);
  if (!heading) return undefined;
  const next = headings[headings.indexOf(heading) + 1];
  const inside = { start: heading.span.start, end: next?.span.start ?? note.length };
  const candidate: Candidate = {
    heading,
    above: holdsOne(note.written, { start: 0, end: heading.span.start }),
    hasEquals: headings.some((h) => h !== heading && h.level === heading.level),
    shared: sharedWords(heading, words),
    nameWords: words.length,
    introduced: note.fields.some(
      ({ kind, at }) => kind === 'speaker' && at > inside.start && at < inside.end,
    ),
  };
  return weigh(SIGNS, candidate) >= 1 ? heading : undefined;
}

/**
 * The first heading, unless it only says `Notes` or `Meta`; then a higher one close by. A smaller heading with
 * nothing between it and a top one is the speaker above the title.
 */
function candidateOf(
  note: Note,
  headings: readonly Heading[],
  words: readonly string[],
): Heading | undefined {
  const [first, second] = headings;
  if (!first) return undefined;
  if (!isTitle(first)) {
    const tops = headings.slice(0, 4).filter((h) => h.level === 1 && isTitle(h));
    return tops.find((h) => first.level > 1 || sharedWords(h, words) > 0);
  }
  const isAbove = first.level > 1 && second?.level === 1 && isTitle(second);
  return isAbove && isBare(note, first, second) ? second : first;
}

/** Headings that stand above a talk's own title, or instead of it. */
function isTitle(heading: Heading): boolean {
  return couldBeTitle(heading.text) && !/^(?:speakers?|presenters?)\b/i.test(heading.text);
}

function sharedWords(heading: Heading, words: readonly string[]): number {
  const own = plainWords(heading.text).split(' ');
  return words.filter((word) =>
    own.some((other) => other === word || (word.length > 4 && other.startsWith(word.slice(0, 5)))),
  ).length;
}

/** The telling words of a file name; none in `notes`, `README`, `2019-03-01` and `11_talk`. */
function wordsOfName(name: string): string[] {
  return plainWords(name.replace(/[_-]/g, ' '))
    .split(' ')
    .filter(
      (word) =>
        word.length > 2 &&
        !/^\d+$/.test(word) &&
        !/^(?:the|and|for|with|notes?|readme|index|talk|session|day\d*)$/.test(word),
    );
}
