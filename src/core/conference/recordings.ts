import { scalar } from '../note/front-matter';
import type { Note } from '../note/note';
import { param } from '../shortcodes/shortcode';
import { startingIn, type Span } from '../span';

const VIDEO =
  /^https?:\/\/(?:www\.|m\.)?(?:youtu\.be\/|youtube(?:-nocookie)?\.com\/(?:watch|live|shorts|embed|playlist)|vimeo\.com\/\d|media\.ccc\.de\/v\/|player\.vimeo\.com\/|infoq\.com\/presentations\/|video\.fosdem\.org\/)/i;
const SLIDES =
  /^https?:\/\/(?:docs\.google\.com\/presentation|(?:www\.)?speakerdeck\.com\/|(?:[a-z-]+\.)?slideshare\.net\/|static\.sched\.com\/|slides\.com\/|noti\.st\/)|\.(?:pptx?|key|odp)(?:[?#]|$)/i;
const SAYS_VIDEO = /^(?:the )?(?:talk )?(?:video|recording|watch(?: the talk)?|youtube|vidéo|aufzeichnung|grabación|registrazione|opname|gravação)(?: link| recording)?$/iu;
const SAYS_SLIDES = /^(?:the )?(?:talk )?(?:slides?|slide ?deck|deck|pdf|folien|diapositives|diapos|diapositivas|dias)(?: link)?$/iu;
const VIDEO_KEYS = ['video', 'youtube', 'recording', 'video_url', 'videourl', 'vimeo'];
const SLIDES_KEYS = ['slides', 'slides_url', 'slidesurl', 'deck', 'speakerdeck', 'slideshare'];

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
  let video = whole ? firstOf(note, VIDEO_KEYS) : undefined;
  let slides = whole ? firstOf(note, SLIDES_KEYS) : undefined;
  for (const shortcode of startingIn(note.shortcodes, span)) {
    if (shortcode.parked) continue;
    const id = param(shortcode, 'id') ?? shortcode.params.find((p) => p.name === undefined)?.value;
    if (shortcode.name === 'youtube' && id !== undefined) video ??= `https://youtu.be/${id}`;
    if (shortcode.name === 'vimeo' && id !== undefined) video ??= `https://vimeo.com/${id}`;
    if (shortcode.name !== 'button') continue;
    const href = param(shortcode, 'href');
    if (href === undefined || href === '') continue;
    const icon = param(shortcode, 'icon') ?? '';
    if (VIDEO.test(href) || /video|youtube|play/.test(icon)) video ??= href;
    else if (SLIDES.test(href) || /chalkboard|slideshare|powerpoint|person-chalkboard/.test(icon))
      slides ??= href;
  }
  for (const { kind, value, at } of note.fields) {
    if (at < span.start || at >= span.end || (kind !== 'video' && kind !== 'slides')) continue;
    const href = addressOf(note, value, at, kind === 'video');
    if (kind === 'video') video ??= href;
    else slides ??= href;
  }
  for (const link of startingIn(note.links, span)) {
    if (link.kind === 'image' || link.kind === 'definition') continue;
    if (VIDEO.test(link.href)) video ??= link.href;
    else if (SLIDES.test(link.href) || SAYS_SLIDES.test(link.text)) slides ??= link.href;
    else if (SAYS_VIDEO.test(link.text)) video ??= link.href;
  }
  return { video, slides };
}

function firstOf({ frontMatter }: Note, keys: readonly string[]): string | undefined {
  for (const key of keys) {
    const value = scalar(frontMatter, key);
    if (value !== undefined && !/^(?:true|false|tbd|todo|n\/?a|none|-)$/i.test(value)) return value;
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
