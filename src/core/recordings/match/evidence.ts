import type { ListEntry } from '../list';
import type { MatchTalk } from './match-talk';
import { readTitle, type Title } from './title';

/**
 * How well a talk and an entry fit when everything else is heard that is known of both: who speaks, on which day, how
 * long.
 *
 * @param rest from which word on the entry's title tells who speaks
 * @param alike what their titles say, from 0 to 1
 */
export function evidence(
  talk: MatchTalk,
  entry: ListEntry,
  title: Title,
  rest: number,
  alike: number,
): number {
  let value = alike * (isOtherOccasion(talk, entry) ? 0.8 : 1);
  const people = peopleSay(talk.speakers ?? [], entry.speakers ?? [], title, rest);
  if (people > 0) value += (1 - value) * (alike > 0.35 ? 0.5 : 0.1);
  if (people < 0) value *= 0.72;
  if (talk.day !== undefined && entry.day !== undefined)
    value = talk.day === entry.day ? value + (1 - value) * 0.2 : value * 0.75;
  // It cannot have been put up before it was given.
  if (talk.day !== undefined && entry.published !== undefined && entry.published.slice(0, 10) < talk.day)
    value *= 0.5;
  if (talk.day !== undefined && entry.published !== undefined && isLate(talk.day, entry.published))
    value *= 0.9;
  if (
    talk.duration !== undefined &&
    entry.duration !== undefined &&
    talk.duration > 0 &&
    entry.duration > 0
  ) {
    const ratio = entry.duration / talk.duration;
    if (ratio > 2.5 || ratio < 0.25) value *= 0.8;
    else if (ratio > 1.6 || ratio < 0.4) value *= 0.9;
  }
  return value;
}

/** Whether it was put up so long after the talk that it may be a later one. */
function isLate(day: string, published: string): boolean {
  return Date.parse(published.slice(0, 10)) - Date.parse(day) > LATE * 86_400_000;
}

/** In days. */
const LATE = 270;

/** Another occasion than a conference's talk, or a piece of it: a short, a trailer, a meetup. */
const OCCASION =
  /#shorts?\b|\bshorts?\s*[)\],]|[([]short\b|\b(?:teaser|trailer|recap|promo|meet-?up|webinar|podcast|rehearsal|re-?run|reaction|excerpt|snippet|interview with|kcd|highlights)\b/i;

function isOtherOccasion({ title }: MatchTalk, entry: ListEntry): boolean {
  return OCCASION.test(entry.title) && !OCCASION.test(title);
}

/** 1: somebody who speaks is named; -1: people are named, and none of them speaks; 0: nobody is named. */
function peopleSay(
  speakers: readonly string[],
  named: readonly string[],
  title: Title,
  rest: number,
): -1 | 0 | 1 {
  if (speakers.length === 0) return 0;
  const others = [...title.words.slice(rest), ...named.flatMap((name) => readTitle(name).words)];
  if (others.length === 0) return 0;
  const words = new Set([...others, ...title.words.slice(Math.min(rest, 3))]);
  const isNamed = speakers.some((name) => {
    const surname = readTitle(name.replace(/\(.*?\)|,.*$/g, '')).words.findLast((word) => word.length > 1);
    return surname !== undefined && words.has(surname);
  });
  if (isNamed) return 1;
  return others.length >= 2 ? -1 : 0;
}
