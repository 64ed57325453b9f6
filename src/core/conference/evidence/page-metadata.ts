import type { FrontMatterValue } from '../../note/front-matter/front-matter';
import type { Note } from '../../note/note';
import { holdsOne, startingIn, type Span } from '../../text/span';

/** What a file says about itself, apart from its headings. Layouts weigh it; part of `shapeOf`. */
export interface PageMetadata {
  /** The front matter or a line above the second heading names a speaker. */
  readonly speaker: boolean;
  /** The front matter or such a line names the conference. */
  readonly event: boolean;
  /** The front matter, a line, a shortcode or a link above the second heading leads to a recording or slides. */
  readonly recording: boolean;
  /** A tag, a category or the type says talk or conference; `other`: there are some, and none does. */
  readonly tags: 'talk' | 'event' | 'other' | undefined;
  /** Something is written above the first heading. */
  readonly above: boolean;
  /** A page that a site needs and nobody gave: `layout: home`. */
  readonly furniture: boolean;
  /** The text is slides, for Marp, Slidev or reveal.js. */
  readonly deck: boolean;
  /** There is some text. */
  readonly written: boolean;
}

const TALK =
  /^(?:#|conf[-_ ]?|my[-_ ]?)?(?:talks?|talk[-_ ]?notes?|sessions?|presentations?|vorträge|vortrag|charlas?|palestras?|lectures?|note[-_ ]?talk)$/i;
const EVENT =
  /(?:^|[-_ /#])(?:conf|conference|conferences|conférences?|konferenz(?:en)?|events?|meetups?|summit|conferencia|congreso|convegno|conference[-_ ]?notes?)$|\w(?:conf|con)$/i;
/** What a key of the front matter tells, by its lower-case name. */
const MEANINGS: ReadonlyMap<string, 'kind' | 'speaker' | 'event' | 'recording' | 'deck' | 'layout'> = new Map(
  [
    ...keys('kind', 'tags tag categories category keywords type kind topics class collection'),
    ...keys('speaker', 'speaker speakers presenter presenters sprecher intervenant orateur ponente orador'),
    ...keys('event', 'event conference conf conférence konferenz venue evento meetup'),
    ...keys(
      'recording',
      'video slides recording youtube slides_url video_url videourl slidesurl slideshare speakerdeck deck',
    ),
    ...keys('deck', 'marp slidev paginate revealoptions transition highlighter'),
    ...keys('layout', 'layout'),
  ],
);

function keys<Meaning extends string>(meaning: Meaning, names: string): [string, Meaning][] {
  return names.split(' ').map((name) => [name, meaning]);
}

const RECORDED =
  /^https?:\/\/(?:(?:www\.|m\.)?(?:youtu\.be\/|youtube\.com\/(?:watch|live|embed))|(?:player\.)?vimeo\.com\/|media\.ccc\.de\/v\/|(?:www\.)?infoq\.com\/presentations|speakerdeck\.com\/|(?:[a-z-]+\.)?slideshare\.net\/|docs\.google\.com\/presentation)/i;

export function readPageMetadata(note: Note): PageMetadata {
  const { headings } = note;
  const top = headings[1]?.span.start ?? note.length;
  const said = new Set<string>();
  const kinds: string[] = [];
  for (const { key, value } of note.frontMatter?.entries ?? []) {
    const meaning = MEANINGS.get(key.toLowerCase());
    if (meaning === undefined || value === null || value === '' || value === false) continue;
    if (meaning === 'kind') kinds.push(...wordsOf(value));
    else if (meaning !== 'layout' || (typeof value === 'string' && FURNITURE.test(value))) said.add(meaning);
  }
  for (const { kind, at } of note.fields) if (at < top) said.add(kind);
  return {
    speaker: said.has('speaker'),
    event: said.has('event'),
    recording:
      said.has('recording') ||
      said.has('video') ||
      said.has('slides') ||
      isRecorded(note, { start: 0, end: top }),
    tags: tagsOf(kinds),
    above: headings[0] !== undefined && holdsOne(note.written, { start: 0, end: headings[0].span.start }),
    furniture: said.has('layout'),
    deck: said.has('deck'),
    written: note.written.length > 0,
  };
}

const FURNITURE = /^(?:home|archives?|about|search|tags?|categor(?:y|ies))$/i;

/** Whether a link or a shortcode in a part of a note leads to a recording or slides. */
export function isRecorded(note: Note, inside: Span): boolean {
  return (
    startingIn(note.links, inside).some(({ href, kind }) => kind !== 'image' && RECORDED.test(href)) ||
    startingIn(note.shortcodes, inside).some(
      ({ name, parked }) => !parked && /^(?:youtube|vimeo|button)$/i.test(name),
    )
  );
}

function wordsOf(value: FrontMatterValue): string[] {
  if (typeof value === 'string') return value.split(/[,;]\s*/);
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

function tagsOf(kinds: readonly string[]): PageMetadata['tags'] {
  let isEvent = false;
  let isOther = false;
  for (const kind of kinds) {
    const word = kind.trim().replace(/^\[\[|\]\]$/g, '');
    if (word === '' || /^(?:post|page|docs?|notes?)$/i.test(word)) continue;
    if (TALK.test(word)) return 'talk';
    if (EVENT.test(word)) isEvent = true;
    isOther = true;
  }
  return isEvent ? 'event' : isOther ? 'other' : undefined;
}
