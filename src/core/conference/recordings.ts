import type { Note } from '../note/note';
import { param } from '../shortcodes/shortcode';
import { standingIn, startingIn, type Span } from '../text/span';

const VIDEO =
  /^https?:\/\/(?:www\.|m\.)?(?:youtu\.be\/|youtube(?:-nocookie)?\.com\/(?:watch|live|shorts|embed|playlist)|vimeo\.com\/\d|media\.ccc\.de\/v\/|player\.vimeo\.com\/|infoq\.com\/presentations\/|video\.fosdem\.org\/)/i;
const SLIDES =
  /^https?:\/\/(?:docs\.google\.com\/presentation|(?:www\.)?speakerdeck\.com\/|(?:[a-z-]+\.)?slideshare\.net\/|static\.sched\.com\/|slides\.com\/|noti\.st\/)|\.(?:pptx?|key|odp)(?:[?#]|$)/i;
const SAYS_VIDEO =
  /^(?:the )?(?:talk )?(?:video|recording|watch(?: the talk)?|youtube|vidéo|aufzeichnung|grabación|registrazione|opname|gravação)(?: link| recording)?$/iu;
const SAYS_SLIDES =
  /^(?:the )?(?:talk )?(?:slides?|slide ?deck|deck|pdf|folien|diapositives|diapos|diapositivas|dias)(?: link)?$/iu;
const VIDEO_KEY = /^(?:video|youtube|recording|video_?url|vimeo)$/i;
const SLIDES_KEY = /^(?:slides|slides_?url|deck|speakerdeck|slideshare)$/i;

/** Where a talk can be watched and its slides are. */
export interface Recordings {
  readonly video: string | undefined;
  readonly slides: string | undefined;
}

/**
 * The recording and the slides of the session that a part of a note is: live buttons first, then front matter,
 * lines that name them (`Slides: …`, `<Video src=…>`) and plain links, in tables too.
 */
export function recordingsOf(note: Note, span: Span): Recordings {
  const whole = span.start === 0;
  let video = whole ? firstOf(note, VIDEO_KEY) : undefined;
  let slides = whole ? firstOf(note, SLIDES_KEY) : undefined;
  for (const shortcode of startingIn(note.shortcodes, span)) {
    if (shortcode.parked) continue;
    if (shortcode.name === 'youtube' || shortcode.name === 'vimeo') {
      const id = param(shortcode, 'id') ?? shortcode.params.find((p) => p.name === undefined)?.value;
      const site = shortcode.name === 'youtube' ? 'https://youtu.be/' : 'https://vimeo.com/';
      if (id !== undefined) video ??= `${site}${id}`;
    }
    if (shortcode.name !== 'button') continue;
    const href = param(shortcode, 'href');
    if (href === undefined || href === '') continue;
    const icon = param(shortcode, 'icon') ?? '';
    if (VIDEO.test(href) || /video|youtube|play/.test(icon)) video ??= href;
    else if (SLIDES.test(href) || /chalkboard|slideshare|powerpoint|person-chalkboard/.test(icon))
      slides ??= href;
  }
  for (const { kind, value, at } of standingIn(note.fields, span)) {
    if (kind !== 'video' && kind !== 'slides') continue;
    const href = addressOf(note, value, at, kind === 'video');
    if (kind === 'video') video ??= href;
    else slides ??= href;
  }
  for (const link of startingIn(note.links, span)) {
    if (link.kind === 'image' || link.kind === 'definition') continue;
    if (VIDEO.test(link.href)) video ??= link.href;
    else if (SLIDES.test(link.href) || says(SAYS_SLIDES, link.text)) slides ??= link.href;
    else if (says(SAYS_VIDEO, link.text)) video ??= link.href;
  }
  return { video, slides };
}

function says(names: RegExp, text: string): boolean {
  return text.length < 30 && names.test(text);
}

function firstOf({ frontMatter }: Note, keys: RegExp): string | undefined {
  for (const { key, value } of frontMatter?.entries ?? []) {
    if (!keys.test(key) || typeof value === 'object' || typeof value === 'boolean') continue;
    const text = String(value).trim();
    if (text !== '' && !/^(?:tbd|todo|n\/?a|none|-)$/i.test(text)) return text;
  }
  return undefined;
}

/** The address that a line gives: written out, the id of a video, or a link whose words were read. */
function addressOf(note: Note, value: string, at: number, isVideo: boolean): string | undefined {
  const written = /https?:\/\/[^\s<>)\]]+/.exec(value)?.[0];
  if (written !== undefined) return written;
  if (isVideo && /^[\w-]{11}$/.test(value) && /[\d_A-Z]/.test(value)) return `https://youtu.be/${value}`;
  if (/^\.{0,2}\/?[^\s]+\.(?:pdf|pptx?|key|odp|mp4|webm|html?)$/i.test(value)) return value;
  const link = startingIn(note.links, { start: at, end: at + 200 })[0];
  return link && value !== '' && value.includes(link.text) && link.kind !== 'image' ? link.href : undefined;
}
