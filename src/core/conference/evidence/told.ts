import { entry, list, scalar } from '../../note/front-matter';
import type { FrontMatter } from '../../note/front-matter';
import type { Note } from '../../note/note';
import { holdsOne, startingIn, type Span } from '../../span';

/** What a file says about itself, apart from its headings. Layouts weigh it; part of `shapeOf`. */
export interface Told {
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

const TALK = /^(?:#|conf[-_ ]?|my[-_ ]?)?(?:talks?|talk[-_ ]?notes?|sessions?|presentations?|keynotes?|lightning[-_ ]?talks?|vorträge|vortrag|charlas?|palestras?|lectures?|note[-_ ]?talk)$/i;
const EVENT =
  /(?:^|[-_ /#])(?:conf|conference|conferences|conférences?|konferenz(?:en)?|events?|meetups?|summit|conferencia|congreso|convegno|conference[-_ ]?notes?)$|\w(?:conf|con)$/i;
const KINDS = ['tags', 'tag', 'categories', 'category', 'keywords', 'type', 'kind', 'topics', 'class', 'collection'];
const SPEAKERS = ['speaker', 'speakers', 'presenter', 'presenters', 'sprecher', 'intervenant', 'orateur', 'ponente', 'orador'];
const EVENTS = ['event', 'conference', 'conf', 'conférence', 'konferenz', 'venue', 'evento', 'meetup'];
const RECORDINGS = ['video', 'slides', 'recording', 'youtube', 'slides_url', 'video_url', 'videourl', 'slidesurl', 'slideshare', 'speakerdeck', 'deck'];
const RECORDED =
  /^https?:\/\/(?:(?:www\.|m\.)?(?:youtu\.be\/|youtube\.com\/(?:watch|live|embed))|(?:player\.)?vimeo\.com\/|media\.ccc\.de\/v\/|(?:www\.)?infoq\.com\/presentations|speakerdeck\.com\/|(?:[a-z-]+\.)?slideshare\.net\/|docs\.google\.com\/presentation)/i;

export function readTold(note: Note): Told {
  const { frontMatter, headings } = note;
  const top = headings[1]?.span.start ?? note.length;
  const fields = note.fields.filter(({ at }) => at < top);
  const has = (kind: string): boolean => fields.some((field) => field.kind === kind);
  return {
    speaker: holdsKey(frontMatter, SPEAKERS) || has('speaker'),
    event: holdsKey(frontMatter, EVENTS) || has('event'),
    recording:
      holdsKey(frontMatter, RECORDINGS) ||
      has('video') ||
      has('slides') ||
      isRecorded(note, { start: 0, end: top }),
    tags: kindOf(frontMatter),
    above: headings[0] !== undefined && holdsOne(note.written, { start: 0, end: headings[0].span.start }),
    furniture: /^(?:home|page|archive|archives|about|search|tags?|categor(?:y|ies)|list|default)$/i.test(
      scalar(frontMatter, 'layout') ?? '',
    ),
    deck: holdsKey(frontMatter, ['marp', 'slidev', 'paginate', 'revealoptions', 'transition', 'highlighter']),
    written: note.written.length > 0,
  };
}

/** Whether a link or a shortcode in a part of a note leads to a recording or slides. */
export function isRecorded(note: Note, inside: Span): boolean {
  return (
    startingIn(note.links, inside).some(({ href, kind }) => kind !== 'image' && RECORDED.test(href)) ||
    startingIn(note.shortcodes, inside).some(
      ({ name, parked }) => !parked && /^(?:youtube|vimeo|button)$/i.test(name),
    )
  );
}

function holdsKey(frontMatter: FrontMatter | undefined, keys: readonly string[]): boolean {
  if (!frontMatter) return false;
  return keys.some((key) => {
    const value = entry(frontMatter, key)?.value;
    return typeof value === 'object' ? value !== null : value !== undefined && value !== '' && value !== false;
  });
}

function kindOf(frontMatter: FrontMatter | undefined): Told['tags'] {
  if (!frontMatter) return undefined;
  const words = KINDS.flatMap((key) => list(frontMatter, key).flatMap((value) => value.split(/[,;]\s*/)));
  const told = words.map((word) => word.trim().replace(/^\[\[|\]\]$/g, '')).filter((word) => word !== '' && !/^(?:post|page|docs?|notes?)$/i.test(word));
  if (told.length === 0) return undefined;
  if (told.some((word) => TALK.test(word))) return 'talk';
  return told.some((word) => EVENT.test(word)) ? 'event' : 'other';
}
