import { labelKind } from '../note/body/labels';
import type { Heading, Note } from '../note/note';
import { remembered } from '../text/remembered';
import { wordKinds } from './evidence/heading-words';
import { isBare } from './outline';

/**
 * The headings of a file without those that only say `Talks` over others: what stood below such a heading takes
 * its rank. A heading that comes again and again (`Notes` below each talk) is none.
 */
export function openContainers(
  note: Note,
  headings: readonly Heading[],
): { headings: readonly Heading[]; contained: boolean } {
  let highest = 6;
  for (const { level } of headings) if (level > 1 && level < highest) highest = level;
  const containers = headings.filter(
    (h, index) => (h.level <= highest && isContainer(h.text)) || isRoom(note, h, headings[index + 1]),
  );
  if (containers.length === 0) return { headings, contained: false };
  const opened = new Map<Heading, number>();
  for (const heading of containers) {
    const isAgain = containers.some((other) => other !== heading && other.text === heading.text);
    if (isAgain && wordKinds(heading.text).isContainer) continue;
    const start = headings.indexOf(heading);
    const stop = headings.findIndex((h, index) => index > start && h.level <= heading.level);
    const inside = headings.slice(start + 1, stop < 0 ? undefined : stop);
    // `Notes` as often holds the notes of the one talk.
    const least = labelKind(heading.text) === undefined ? 1 : 3;
    const named = inside.filter((h) => labelKind(h.text) === undefined);
    const isTitle = start === 0 && heading.level === 1;
    if (named.length < least || isTitle || note.labels.some(isSummaryAt(heading.level))) continue;
    const by = Math.min(...inside.map((h) => h.level)) - heading.level;
    opened.set(heading, 0);
    for (const below of inside) opened.set(below, by);
  }
  if (opened.size === 0) return { headings, contained: false };
  return {
    headings: headings.flatMap((h) => {
      const by = opened.get(h);
      if (by === undefined) return [h];
      return by === 0 ? [] : [{ ...h, level: h.level - by }];
    }),
    contained: true,
  };
}

const isContainer = remembered((words) => MAY_HOLD.test(words) && wordKinds(words).isContainer);

/** A Summary at a container's rank: the container is the Notes beside it. */
function isSummaryAt(level: number): (label: { kind: string; level: number }) => boolean {
  return (label) => label.kind === 'summary' && label.level === level;
}

/** Every name of a container has one of these in it. */
const MAY_HOLD =
  /talk|sess?i|note|pr[eé]sent|lecture|summar|breakout|vortr|conf[eé]r|charla|ponencia|sesion|interv|lezing|palestra|apresenta/i;

const MAY_BE_ROOM = /room|track|stage|hall|saal|raum|sall?[ae]|zaal|auditorium/i;

const ROOM =
  /^(?:[\p{L}\p{N}&/+.-]+ ){0,3}(?:dev ?rooms?|tracks?|rooms?|stages?|hall|saal|raum|salle|sala|zaal|auditorium)(?: [\p{L}\p{N}]{1,12})?$/iu;

/** `### Go devroom` with nothing but headings below: the talks in one room. The hallway has none. */
function isRoom(note: Note, heading: Heading, next: Heading | undefined): boolean {
  if (!next || next.level <= heading.level || heading.text.length > 50) return false;
  if (!MAY_BE_ROOM.test(heading.text) || !ROOM.test(heading.text) || /hallway/i.test(heading.text))
    return false;
  return isBare(note, heading, next);
}
