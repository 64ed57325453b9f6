import type { FrontMatterEntry, FrontMatterValue } from '../note/front-matter/front-matter';
import type { Heading, Note } from '../note/note';
import { standingIn, startingIn, type Span } from '../text/span';
import { listedSpeakers, readAttributed, speakersIn } from './evidence/speakers';

const KEYS = [
  'speakers',
  'speaker',
  'presenters',
  'presenter',
  'sprecher',
  'intervenants',
  'intervenant',
  'ponentes',
  'ponente',
  'oradores',
  'orador',
  'authors',
];

/**
 * Who spoke in the session that a part of a note is: its front matter says so, a line (`Speaker: Ann Lee`,
 * `<Speaker name="Ann Lee" />`, `by Ann Lee`), the heading below its title (`## Ann Lee - Acme`), or the title.
 * @returns names as they are written, without firms where those can be told; empty when nobody is named
 */
export function speakersOf(note: Note, span: Span, title: string): readonly string[] {
  if (span.start === 0) {
    const told = (note.frontMatter?.entries ?? []).filter(({ key }) => KEYS.includes(key.toLowerCase()));
    const rank = ({ key }: FrontMatterEntry): number => KEYS.indexOf(key.toLowerCase());
    for (const { value } of told.toSorted((a, b) => rank(a) - rank(b))) {
      const names = namesIn(value);
      if (names.length > 0) return names;
    }
  }
  const headings = startingIn(note.headings, span).slice(0, 2);
  const lines = standingIn(note.fields, span).filter(({ kind, value }) => kind === 'speaker' && value !== '');
  if (lines.length > 0) return unique(lines.flatMap(({ value }) => listedSpeakers(value)));
  const below = headings.find((heading) => isBelowTitle(heading, headings, span));
  const named = below ? speakersIn(below.text.replace(/\s+[-–—|]\s.*$/u, '')) : [];
  if (named.length > 0) return named;
  // What stands ahead of a colon or dash is a topic as often as a name: `Tail Latency: Why It Matters`.
  const attributed = readAttributed(title);
  return attributed && attributed.form !== 'before' ? attributed.speakers : [];
}

/** The heading that follows the title's, or the first one of a page whose title stands elsewhere. */
function isBelowTitle(heading: Heading, headings: readonly Heading[], { start }: Span): boolean {
  const [first] = headings;
  return heading !== first && (start === 0 || first?.span.start === start);
}

function namesIn(value: FrontMatterValue): string[] {
  if (value === null || typeof value === 'boolean' || typeof value === 'number') return [];
  if (typeof value === 'string') return listedSpeakers(value);
  if (isList(value)) return unique(value.flatMap(namesIn));
  const { name } = value;
  return typeof name === 'string' ? [name.trim()] : [];
}

function isList(value: FrontMatterValue): value is readonly FrontMatterValue[] {
  return Array.isArray(value);
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)];
}
