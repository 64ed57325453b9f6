import type { TalkLink } from '../schedule';
import { plainWords } from './plain-words';

const RECORDING_TITLE =
  /\b(?:recordings?|video|videos|aufzeichnung|youtube|vod|mp4|webm|livestream replay)\b/i;
const RECORDING_URL =
  /^https?:\/\/(?:(?:www\.|m\.)?(?:youtu\.be\/|youtube\.com\/(?:watch|live|shorts|embed))|(?:player\.)?vimeo\.com\/\d|media\.ccc\.de\/v\/|video\.fosdem\.org\/)|\.(?:mp4|webm|mkv)(?:[?#]|$)/i;
const SLIDES_TITLE =
  /\b(?:slides?|slide deck|deck|folien|präsentation|presentation|diapositivas|transparents)\b/i;
const SLIDES_URL =
  /^https?:\/\/(?:docs\.google\.com\/presentation|(?:www\.)?speakerdeck\.com\/|(?:[a-z-]+\.)?slideshare\.net\/|slides\.com\/|noti\.st\/)|\.(?:pptx?|key|odp)(?:[?#]|$)/i;

/** A link as a file has it. */
export interface LinkDraft {
  readonly title?: string | undefined;
  readonly url: string | undefined;
  /** The file's own word: `SLIDES`, `paper`. */
  readonly type?: string | undefined;
  /** A file put there for the talk, so that a PDF is its slides. */
  readonly isAttachment?: boolean;
}

/** The links whose address leads somewhere, once each. */
export function links(drafts: readonly LinkDraft[], base?: string): TalkLink[] {
  const found = new Map<string, TalkLink>();
  for (const draft of drafts) {
    const url = absolute(draft.url, base);
    if (url === undefined || found.has(url)) continue;
    const kind = kindOfLink(draft, url);
    const title = plainWords(draft.title) ?? NAMES[kind] ?? url;
    found.set(url, { title, url, kind });
  }
  return [...found.values()];
}

const NAMES: Readonly<Record<string, string>> = { slides: 'Slides', recording: 'Recording' };

function kindOfLink(
  { title = '', type = '', isAttachment = false }: LinkDraft,
  url: string,
): TalkLink['kind'] {
  if (/^slides?$/i.test(type)) return 'slides';
  if (/^(?:recording|video|media)$/i.test(type) && (isAttachment ? RECORDING_URL.test(url) : true))
    return 'recording';
  if (/^(?:paper|feedback|origin)$/i.test(type) || /\bfeedback\b|\bpaper\b/i.test(title)) return 'other';
  if (RECORDING_URL.test(url)) return 'recording';
  if (SLIDES_URL.test(url) || SLIDES_TITLE.test(title)) return 'slides';
  if (RECORDING_TITLE.test(title)) return 'recording';
  return isAttachment && /\.pdf(?:[?#]|$)/i.test(url) ? 'slides' : 'other';
}

/** `example.org/slides`, as people type it. */
const HOST = /^(?:[a-z\d-]+\.)+[a-z]{2,}(?:[/?#]|$)/i;
const FILE =
  /^[^/?#]*\.(?:pdf|html?|php|pptx?|odp|key|zip|png|jpe?g|svg|txt|md|ics|mp4|webm|json|xml)(?:[?#]|$)/i;

/** An address of the web with its scheme; undefined for anything else, and for a relative one without a base. */
export function absolute(address: string | undefined | null, base?: string): string | undefined {
  const words = address?.trim() ?? '';
  if (words === '' || /\s/.test(words)) return undefined;
  if (/^https?:\/\/[^/]/i.test(words)) return words;
  // As one producer writes it.
  const repaired = /^(https?:)\/([^/].*)$/i.exec(words);
  if (repaired) return `${repaired[1] ?? ''}//${repaired[2] ?? ''}`;
  if (HOST.test(words) && !FILE.test(words)) return `https://${words}`;
  if (/^[a-z][a-z\d+.-]*:/i.test(words) || base === undefined) return undefined;
  try {
    return new URL(words, base).href;
  } catch {
    return undefined;
  }
}
