import type { Heading, Note } from '../../note/note';
import { holdsOne, startingIn } from '../../text/span';
import type { Talk, TalkSigns } from '../outline';

const SPEAKER =
  /\s[-–—|]\s+[A-ZÀ-Þ][\p{L}'.-]+(?:\s+[A-ZÀ-Þ]|\s*[,(@]|$)|\bby\s+[A-ZÀ-Þ]|^[A-ZÀ-Þ][\p{L}'.-]+\s+[A-ZÀ-Þ][\p{L}'.-]+\s*[-–—:|]\s/u;

const MANUAL =
  /^(?:installation|install|usage|getting started|quick ?start|licen[cs]e|contributing|development|requirements|configuration|build|deployment|features|prerequisites|screenshots|documentation|tests?|testing|api)$/i;

export function readSigns(note: Note, headings: readonly Heading[], talks: readonly Talk[]): TalkSigns {
  const seen = new Map<string, Set<Talk>>();
  let attributed = 0;
  let written = 0;
  for (const talk of talks) {
    const { start } = talk.heading.span;
    if (talk.heading.href !== undefined || SPEAKER.test(talk.heading.text)) attributed++;
    const inside = { start: start + 1, end: talk.end };
    if (holdsOne(note.written, inside)) written++;
    const below = startingIn(headings, inside).map((h) => h.text.toLowerCase().replace(/[^\p{L}]+/gu, ''));
    const labels = startingIn(note.labels, inside).map((l) => `label ${l.kind}`);
    for (const name of [...below, ...labels]) {
      if (name === '') continue;
      const owners = seen.get(name) ?? new Set();
      owners.add(talk);
      seen.set(name, owners);
    }
  }
  const sharing = new Set(
    [...seen.values()].filter((owners) => owners.size > 1).flatMap((owners) => [...owners]),
  );
  const share = (count: number): number =>
    talks.length === 0 ? 0 : Math.round((count / talks.length) * 100) / 100;
  const manual = headings.filter((h) => MANUAL.test(h.text.trim())).length > 1;
  return { repeated: share(sharing.size), attributed: share(attributed), manual, written: share(written) };
}
