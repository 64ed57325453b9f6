import { labelKind } from '../../note/body/labels';
import type { Heading, Note } from '../../note/note';
import { holdsOne, startingIn } from '../../text/span';
import type { Talk } from '../outline';
import { tellsTime, wordKinds, type WordKinds } from './heading-words';
import { weigh, type Sign } from './sign';
import { readAttributed } from './speakers';
import { TALK_WORDS } from './vocabulary';

/** A heading at the rank of talks, with what stands around it. */
interface Candidate {
  readonly heading: Heading;
  readonly kinds: WordKinds;
  readonly written: boolean;
  /** First or last of several. */
  readonly isEdge: boolean;
  readonly isLast: boolean;
  readonly isOnlyOne: boolean;
  readonly hasSpeakerLine: boolean;
  readonly isPromoted: boolean;
}

/** For and against a heading being a talk; above zero it is one. */
const SIGNS: readonly Sign<Candidate>[] = [
  { reason: 'it stands at the rank of talks', weight: 1, holds: () => true },
  { reason: 'a break with nothing below', weight: -4, holds: (c) => c.kinds.isBreak && !c.written },
  {
    reason: 'a break, though something is written',
    weight: -0.5,
    holds: (c) => c.kinds.isBreak && c.written,
  },
  { reason: 'the name of a list', weight: -2.5, holds: (c) => c.kinds.isList },
  { reason: 'as often a list as a talk', weight: -0.7, holds: (c) => c.kinds.isMaybeList },
  {
    reason: 'such a word at the end',
    weight: -0.5,
    holds: (c) => c.kinds.isMaybeList && c.isLast && !c.isOnlyOne,
  },
  {
    reason: 'a part of a report at its beginning or end',
    weight: -1.2,
    holds: (c) => c.kinds.isPart && c.isEdge && !c.isOnlyOne,
  },
  { reason: 'the word for a talk of a kind', weight: 1.5, holds: (c) => TALK_WORDS.test(c.heading.text) },
  { reason: 'a line names its speaker', weight: 2, holds: (c) => c.hasSpeakerLine },
  { reason: 'it has a Summary of its own', weight: 1.5, holds: (c) => c.isPromoted },
  {
    reason: 'it has a time of day and is no break',
    weight: 1,
    holds: (c) => !c.kinds.isBreak && tellsTime(c.heading.text),
  },
  {
    reason: 'it leads to a page of its own',
    weight: 0.5,
    holds: (c) => c.heading.href !== undefined && /^https?:/.test(c.heading.href),
  },
];

/** Those of some headings at the rank of talks that are talks: without breaks, lists and parts. */
export function talksAmong(note: Note, talks: readonly Talk[]): Talk[] {
  if (!talks.some(({ heading }) => isSuspect(wordKinds(heading.text)))) return [...talks];
  return talks.filter(({ heading, end }, index) => {
    const kinds = wordKinds(heading.text);
    if (!isSuspect(kinds)) return true;
    const inside = { start: heading.span.end, end };
    const isLast = index === talks.length - 1;
    const candidate: Candidate = {
      heading,
      kinds,
      written: holdsOne(note.written, inside),
      isEdge: index === 0 || isLast,
      isLast,
      isOnlyOne: talks.length < 3,
      hasSpeakerLine: note.fields.some(
        ({ kind, at }) => kind === 'speaker' && at > heading.span.end && at < end,
      ),
      isPromoted: startingIn(note.labels, inside).some(({ kind }) => kind === 'summary'),
    };
    return weigh(SIGNS, candidate) > 0;
  });
}

function isSuspect({ isBreak, isList, isMaybeList, isPart }: WordKinds): boolean {
  return isBreak || isList || isMaybeList || isPart;
}

/** Whether a heading tells more than a part of something: it could be a talk's title. */
export function couldBeTitle(text: string): boolean {
  const { isPart, isList, isBreak } = wordKinds(text);
  return !isPart && !isList && !isBreak && labelKind(text) === undefined;
}

/** Whether a heading names a speaker, or looks enough like it when its neighbours do too. */
export function isAttributed(text: string): boolean {
  return readAttributed(text, true) !== undefined;
}
