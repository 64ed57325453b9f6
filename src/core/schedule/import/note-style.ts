import type { Conference } from '../../conference/model';
import { entry } from '../../note/front-matter/front-matter';
import type { Note } from '../../note/note';

/** How the notes of a conference tell what its schedule knows. */
export interface NoteStyle {
  /** Key of the people in front matter, and whether it holds a list. */
  readonly speakers: { readonly key: string; readonly isList: boolean };
  readonly room: string;
  /** Undefined where notes have no date: Hugo leaves out pages of the future. */
  readonly date: string | undefined;
  /** Whether pages begin with front matter. */
  readonly hasFrontMatter: boolean;
  /** Template of the line below a heading, for notes without front matter; empty for none. */
  readonly line: string;
  readonly abstract: 'folded' | 'none';
}

/** What the user has set. */
export type StyleSettings = Pick<NoteStyle, 'line' | 'abstract'>;

const PEOPLE = ['speakers', 'speaker', 'authors', 'author', 'presenters', 'presenter'];
const ROOMS = ['room', 'location', 'venue', 'place'];

/** The keys that most notes of a conference have; `speakers` and `room` where they have none. */
export function noteStyle(
  { layout, days }: Pick<Conference, 'layout' | 'days'>,
  note: (path: string) => Note | undefined,
  settings: StyleSettings,
): NoteStyle {
  const pages = days.flatMap(({ sessions }) =>
    sessions.flatMap(({ path, span }) => (span.start === 0 ? (note(path) ?? []) : [])),
  );
  const people = mostUsed(pages, PEOPLE);
  const values = pages.map(({ frontMatter }) => entry(frontMatter, people ?? '')?.value);
  const isList = values.some((value) => Array.isArray(value));
  return {
    speakers: { key: people ?? 'speakers', isList: people === undefined || isList },
    room: mostUsed(pages, ROOMS) ?? 'room',
    date: mostUsed(pages, ['date']),
    hasFrontMatter:
      layout === 'site' || pages.filter(({ frontMatter }) => frontMatter).length * 2 > pages.length,
    ...settings,
  };
}

function mostUsed(notes: readonly Note[], keys: readonly string[]): string | undefined {
  const counted = keys.map((key) => ({
    key,
    count: notes.filter(({ frontMatter }) => entry(frontMatter, key) !== undefined).length,
  }));
  return counted.toSorted((a, b) => b.count - a.count).find(({ count }) => count > 0)?.key;
}
