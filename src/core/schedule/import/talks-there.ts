import type { Day } from '../../conference/model';
import type { Note } from '../../note/note';
import { headingTitle } from './write-talk';

/** A talk that a day has already. */
export interface TalkThere {
  readonly title: string;
  readonly path: string;
}

/** The file in which the talks of a day are headings. */
export function sectionsPath({ path, sessions }: Day): string | undefined {
  return path ?? sessions[0]?.path;
}

/** The headings among the talks of a day that are no talks to their reader, such as breaks: an import may have made them. */
export function headingsBeside(day: Day, path: string, note: Note | undefined, level: number): TalkThere[] {
  const lines = new Set(day.sessions.filter((session) => session.path === path).map(({ line }) => line));
  const headings = note?.headings ?? [];
  const from = Math.min(day.path === path ? day.line : Infinity, ...lines);
  const first = headings.findIndex(({ line }) => line >= from);
  if (first < 0) return [];
  // The day's own heading may be the first.
  const next = headings.findIndex((heading, at) => at > first && heading.level < level);
  return headings
    .slice(first, next < 0 ? undefined : next)
    .filter((heading) => heading.level === level && !lines.has(heading.line))
    .map(({ text }) => ({ title: text, path }));
}

/** A title as a talk and its note agree. */
export function plainTitle(title: string): string {
  return headingTitle(title).toLowerCase().replace(/\s+/g, ' ').replace(/\s*:$/, '');
}
