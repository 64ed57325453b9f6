import { existsSync } from 'node:fs';
import type { Conference, Day, Session } from '../core/conference/model';
import { withoutColon } from '../core/note/title';
import { headingIds } from '../core/site/heading-ids';
import { decoded } from '../core/site/paths';
import type { NotesAround } from './notes-around';
import { Usage } from './usage';

/** `FILE#HEADING` as the user has written it. */
export interface GivenPlace {
  readonly file: string;
  readonly heading: string | undefined;
}

/** The file and the heading of a place; a file may have `#` in its name. */
export function placeIn(given: string): GivenPlace {
  const at = given.indexOf('#');
  if (at <= 0 || existsSync(given)) return { file: given, heading: undefined };
  return { file: given.slice(0, at), heading: given.slice(at + 1) };
}

/** A talk or a day of an outline. */
export type NamedHeading = { readonly conference: Conference; readonly day: Day } & (
  | { readonly kind: 'day'; readonly session: undefined }
  | { readonly kind: 'session'; readonly session: Session }
);

/**
 * The talk or day of a file that a heading is, by its anchor or its words.
 *
 * @throws {Usage} when there is none, with those that there are
 */
export function headingNamed({ index, notes }: NotesAround, path: string, name: string): NamedHeading {
  const note = notes.note(path);
  const ids = headingIds(
    note?.headings ?? [],
    notes.text(path),
    notes.siteOf(path) === undefined ? 'github' : 'hugo',
  );
  const lines = new Map(note?.headings.map(({ line }, at) => [line, ids[at] ?? '']));
  const places = index.outline.conferences.flatMap((conference) =>
    conference.days.flatMap((day): NamedHeading[] => [
      ...(day.path === path && day.name !== ''
        ? [{ kind: 'day' as const, conference, day, session: undefined }]
        : []),
      ...day.sessions
        .filter((session) => session.path === path)
        .map((session) => ({ kind: 'session' as const, conference, day, session })),
    ]),
  );
  const lineOf = (place: NamedHeading): number => place.session?.line ?? place.day.line;
  const titleOf = (place: NamedHeading): string => place.session?.title ?? place.day.name;
  const wanted = decoded(name);
  const plain = (words: string): string => withoutColon(words).toLowerCase();
  const found =
    places.find((place) => lines.get(lineOf(place)) === wanted) ??
    places.find((place) => plain(titleOf(place)) === plain(wanted));
  if (found) return found;
  const titles = places.map((place) => `  ${titleOf(place)}`).join('\n');
  throw new Usage(`There is no talk or day “${name}” in ${path}. It has:\n${titles}`);
}
