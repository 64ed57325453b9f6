import type { Speaker } from '../schedule';
import { cancelledTitle, kindOf } from '../words/kind';
import { plainWords } from '../words/plain-words';
import { splitSummary } from '../words/speakers';
import type { CalendarPart } from './components';
import { textOf } from './property';

/** Takes the people out of a summary; without any the title is all of it. */
export type SummaryReader = (
  event: CalendarPart,
  summary: string,
) => { title: string; speakers: readonly Speaker[] };

/**
 * Whether the summaries of a calendar end with people: pretalx and frab write `Title - A, B`, users of Sched
 * `Title - A, Company & B, Company`, and titles have dashes of their own. One file is of one mind, so that all its
 * summaries are asked.
 */
export function peopleOfSummaries(events: readonly CalendarPart[], producer: string): SummaryReader {
  const summaries = events.flatMap((event) => plainWords(textOf(event, 'SUMMARY')) ?? []);
  const talks = summaries.filter(
    (words) => kindOf(words, { type: undefined, track: undefined, hasSpeakers: false }) === 'talk',
  );
  const split = talks.flatMap((words) => splitSummary(cancelledTitle(words).title) ?? []);
  const telling = split.filter(({ speakers }) => speakers.length > 1 || speakers[0]?.affiliation !== null);
  const isUsual =
    /\bfrab\b/i.test(producer) ||
    split.length * 2 >= Math.max(talks.length, 1) ||
    (telling.length >= 3 && telling.length * 2 >= split.length);
  const areOnlyNames =
    isFrab(events) && talks.filter((words) => words.includes(' - ')).length * 2 > talks.length;
  return (event, summary) => {
    const isPretalx = (textOf(event, 'UID') ?? '').startsWith('pretalx-');
    if (isPretalx || areOnlyNames) return splitNames(summary);
    const found = isUsual ? splitSummary(summary) : undefined;
    return found ?? { title: summary, speakers: [] };
  };
}

/** Ids that are GUIDs of a host, and durations in place of ends. */
function isFrab(events: readonly CalendarPart[]): boolean {
  const own = events.filter(
    (event) =>
      /^[\da-f]{8}-[\da-f-]{27}@/i.test(textOf(event, 'UID') ?? '') &&
      event.lines.some(({ name }) => name === 'DURATION') &&
      !event.lines.some(({ name }) => name === 'DTEND'),
  );
  return own.length * 2 > events.length;
}

/** After the last dash stand names, always. */
function splitNames(summary: string): { title: string; speakers: Speaker[] } {
  const found = /^(.*\S)\s+-(?:\s+(.*))?$/.exec(summary);
  if (!found) return { title: summary, speakers: [] };
  const speakers = (found[2] ?? '')
    .split(/,\s+/)
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .map((name) => ({ name, affiliation: null }));
  return { title: found[1] ?? summary, speakers };
}

/**
 * A description without the line of speakers with which it begins (`Speakers: A (Acme), B`) and the page's address
 * with which it ends.
 */
export function namesInDescription(
  description: string | undefined,
  url: string | undefined,
): { text: string | undefined; speakers: readonly Speaker[] } {
  if (description === undefined) return { text: undefined, speakers: [] };
  const trimmed = description.trim();
  const text =
    url !== undefined && trimmed.endsWith(url) ? trimmed.slice(0, -url.length).trim() : description;
  const found = /^\s*Speakers?:[ \t]*(\S[^\n]*)(?:\n+|$)/.exec(text);
  if (!found) return { text, speakers: [] };
  const speakers = [
    ...(found[1] ?? '').matchAll(/([^,()]+)(?:\(([^()]*(?:\([^()]*\)[^()]*)*)\))?(?:,|$)/g),
  ].flatMap(([, name, affiliation]): Speaker[] => {
    const own = plainWords(name);
    return own === undefined ? [] : [{ name: own, affiliation: plainWords(affiliation) ?? null }];
  });
  return { text: text.slice(found[0].length), speakers };
}
