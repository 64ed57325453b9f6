import type { Heading, Note } from '../../note/note';
import { holdsOne, startingIn, type Span } from '../../text/span';
import { isAttributed } from '../evidence/heading-signs';
import { tellsTime, wordKinds } from '../evidence/heading-words';
import { readAttributed } from '../evidence/speakers';
import { isRecorded } from '../evidence/page-metadata';
import { MANUAL, STEPS, TALK_WORDS } from '../evidence/vocabulary';
import type { Talk, TalkSigns } from '../outline';

const CODE = /^(?:\p{Lu}{2,4}[-_ ]?\d{2,4}(?:-\w+)?\b|\d{1,2}[.)]\s|#\d)/u;

/** What the headings of a file tell, should they be talks; worked out for files that may hold several. */
export function readSigns(note: Note, headings: readonly Heading[], talks: readonly Talk[]): TalkSigns {
  const share = (count: number): number =>
    talks.length === 0 ? 0 : Math.round((count / talks.length) * 100) / 100;
  const among = (holds: (talk: Talk, inside: Span) => boolean): number =>
    share(talks.filter((talk) => holds(talk, { start: talk.heading.span.start + 1, end: talk.end })).length);
  const speakerLines = note.fields.filter(({ kind }) => kind === 'speaker').map(({ at }) => at);
  return {
    repeated: share(sharing(note, headings, talks)),
    attributed: among(({ heading }) => heading.href !== undefined || isAttributed(heading.text)),
    named: among(({ heading }) => readAttributed(heading.text) !== undefined),
    introduced: talks.length < 2 ? 0 : among((_, inside) => holdsOne(speakerLines, inside)),
    recorded: among((_, inside) => isRecorded(note, inside)),
    timed: among(({ heading }) => tellsTime(heading.text)),
    talkWords: among(({ heading }) => TALK_WORDS.test(heading.text)),
    coded: among(({ heading }) => CODE.test(heading.text)),
    parts: among(({ heading }) => wordKinds(heading.text).isPart),
    steps: among(({ heading }) => STEPS.test(heading.text)),
    written: among((_, inside) => holdsOne(note.written, inside)),
    breaks: headings.some(({ text }) => wordKinds(text).isBreak),
  };
}

/** Whether headings are those of a program's manual. */
export function areManual(headings: readonly Heading[]): boolean {
  return headings.filter(({ text }) => MANUAL.test(text.trim())).length > 1;
}

/** How many talks have a sub-heading or a label that another one has too. */
function sharing(note: Note, headings: readonly Heading[], talks: readonly Talk[]): number {
  const seen = new Map<string, Set<Talk>>();
  for (const talk of talks) {
    const inside = { start: talk.heading.span.start + 1, end: talk.end };
    const below = startingIn(headings, inside).map((h) => h.text.toLowerCase().replace(/[^\p{L}]+/gu, ''));
    const labels = startingIn(note.labels, inside).map((l) => `label ${l.kind}`);
    for (const name of [...below, ...labels]) {
      if (name === '') continue;
      const owners = seen.get(name) ?? new Set();
      owners.add(talk);
      seen.set(name, owners);
    }
  }
  return new Set([...seen.values()].filter((owners) => owners.size > 1).flatMap((owners) => [...owners]))
    .size;
}
