import { talksOf, type Schedule, type Talk } from '../schedule';

/** All talks that people would tick at first: no breaks; all of a personal selection. */
export function tickedAtFirst(schedule: Schedule): Set<string> {
  const talks = talksOf(schedule).map(({ talk }) => talk);
  const isPersonal = talks.length < 60 && !haveOverlap(talks);
  return new Set(
    talks.flatMap(({ id, kind, status }) =>
      isPersonal || (kind === 'talk' && status === 'confirmed') ? [id] : [],
    ),
  );
}

function haveOverlap(talks: readonly Talk[]): boolean {
  const spans = talks
    .flatMap(({ start, end, allDay }) =>
      start === null || allDay ? [] : [{ from: Date.parse(start), to: Date.parse(end ?? start) }],
    )
    .toSorted((a, b) => a.from - b.from);
  return spans.some(({ from }, index) => index > 0 && from < (spans[index - 1]?.to ?? 0));
}
