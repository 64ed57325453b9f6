import type { MediaKind } from '../list';
import { takeChapters } from './chapters';
import type { EntryDraft } from './draft';

/** Words that name what a link leads to, not a talk. */
const LABEL =
  /^(?:[^\p{L}\p{N}]*)(?:(?:the |watch (?:the )?(?:talk|video|recording)?(?: on youtube)?|view |download |link to |full )?)(?<kind>slides?|slide deck|deck|pdf|folien|diapositives|diapositivas|presentation|präsentation|speaker ?deck|slideshare|google slides|video|recording|youtube|vimeo|peertube|media\.ccc\.de|watch|aufzeichnung|mitschnitt|vidéo|vídeo|code|repo(?:sitory)?|github|gitlab|demo|link|here|url|zenodo|google drive|drive|mirror|download|audio|transcript)?(?: ?\(?(?:pdf|pptx?|link|recording)\)?)?(?:[^\p{L}\p{N}]*)$/iu;
/** What pages put around titles: numbers, times, views, names of buttons. */
const NOISE =
  /^(?:[^\p{L}\p{N}]*|\d+|(?:\d+:)?\d{1,2}:\d{2}|now playing|watch later|.*\bviews?\b.*\bago|(?:[\d.,]+[kKmM]? )?views?|play all|shuffle|share|save|new|live|cc|\d+ (?:minutes?|hours?|days?|weeks?|months?|years?) ago)$/iu;

const ADDRESS =
  /\[([^[\]\r\n]*)\]\(\s*<?((?:https?:\/\/|\/watch\?)[^\s<>]+?)>?(?:\s+"[^"]*")?\s*\)|<?((?:https?:\/\/|(?:www\.)?youtube\.com\/watch\?|youtu\.be\/)[^\s<>"|\]]+)>?/gi;

interface Address {
  readonly url: string;
  readonly text: string;
}

/** Nobody writes longer lines; what is no list must not cost. */
const LONGEST_LINE = 5000;

/**
 * Reads titles with addresses from lines, plain or Markdown: both on one line or on two, in either order; several
 * addresses of a talk; headings above the links of a talk.
 */
export function readLines(text: string): EntryDraft[] {
  const { left, drafts: chapters } = takeChapters(text.split(/\r\n|\n|\r/));
  const drafts: EntryDraft[] = [...chapters];
  let title: { words: string; isUsed: boolean } | undefined;
  let waiting: (Address & { kind: MediaKind | undefined })[] = [];
  for (const whole of left) {
    const line = whole.slice(0, LONGEST_LINE);
    if (line.trim() === '') continue;
    const addresses: Address[] = [];
    const around = line.replace(
      ADDRESS,
      (_, words: string | undefined, linked: string | undefined, bare: string | undefined) => {
        const url = trimmedAddress(linked ?? bare ?? '');
        addresses.push({ url, text: (words ?? '').trim() });
        return isLabel(words ?? '') ? ' ' : ` ${words ?? ''} `;
      },
    );
    const words = bareTitle(around);
    if (addresses.length === 0) {
      if (NOISE.test(words) || words === '') continue;
      // The addresses came first.
      for (const { url, kind } of waiting) drafts.push({ title: words, url, kind, closeness: 0 });
      title = { words, isUsed: waiting.length > 0 };
      waiting = [];
      continue;
    }
    const hasTitle = !NOISE.test(words) && !isLabel(words);
    for (const { url, text: own } of addresses) {
      const kind =
        kindIn(own) ?? (addresses.length === 1 ? kindBefore(around) : kindBeforeAddress(line, url));
      if (own !== '' && !isLabel(own) && !NOISE.test(own))
        drafts.push({ title: bareTitle(addresses.length > 1 ? own : words), url, kind, closeness: 2 });
      else if (hasTitle) drafts.push({ title: words, url, kind, closeness: 2 });
      else if (
        title &&
        (!title.isUsed || isLabel(own) || isLabel(words)) &&
        !(title.isUsed && own === '' && words === '')
      ) {
        drafts.push({ title: title.words, url, kind, closeness: 1 });
      } else waiting = [...waiting.slice(-3), { url, text: own, kind }];
    }
    if (title) title.isUsed = true;
    if (hasTitle) {
      title = { words, isUsed: true };
      waiting = [];
    }
  }
  return drafts;
}

function trimmedAddress(written: string): string {
  let url = written.replace(/[.,;:!?'*_]+$/, '');
  // A bracket that was opened before the address.
  while (url.endsWith(')') && (url.match(/\(/g)?.length ?? 0) < (url.match(/\)/g)?.length ?? 0))
    url = url.slice(0, -1);
  if (url.startsWith('/watch?')) return `https://www.youtube.com${url}`;
  return /^https?:/i.test(url) ? url : `https://${url}`;
}

/** A title without the marks and numbers of lists, and without the word that names what an address leads to. */
function bareTitle(line: string): string {
  return line
    .replace(/^[\s>]*(?:[-*+•–—]\s+(?:\[[ xX]\]\s+)?|#{1,6}\s+|\(?\d{1,4}[.):]\s+|\|\s*)+/u, '')
    .replace(/\s*\|\s*$/, '')
    .replace(/\*\*|__|`|<\/?[a-z]+>/gi, '')
    .replace(/\(\s*[,;|/·\s]*\)|\[\s*\]/g, ' ')
    .replace(
      /(?:^|[\s,;|(–—-]+)(?:slides?|video|recording|code|youtube|aufzeichnung|folien)\s*[:=]\s*(?=$|[,;|)\s])/giu,
      ' ',
    )
    .replace(/\s+/g, ' ')
    .replace(/^[\s:|,;·•–—-]+|(?:[\s:|,;·•–—(→-]|[-=]>)+$/gu, '');
}

const isLabel = (words: string): boolean => words.length < 60 && LABEL.test(words);

function kindIn(words: string): MediaKind | undefined {
  if (words.length > 60 || !LABEL.test(words)) return undefined;
  if (/slide|deck|folien|presentation|präsentation|diaposit/i.test(words)) return 'slides';
  if (/video|recording|youtube|vimeo|peertube|ccc\.de|watch|aufzeichnung|mitschnitt|vidéo|vídeo/i.test(words))
    return 'recording';
  return /code|repo|github|gitlab/i.test(words) ? 'code' : undefined;
}

function kindBefore(around: string): MediaKind | undefined {
  const found =
    /(?:^|[\s,;|(–—-])(slides?|video|recording|code|aufzeichnung|folien)\s*[:=]\s*(?:$|[,;|)\s])/iu.exec(
      around,
    )?.[1];
  return found === undefined ? undefined : kindIn(found);
}

function kindBeforeAddress(line: string, url: string): MediaKind | undefined {
  const at = line.indexOf(url.replace(/^https?:\/\//, ''));
  return at < 0
    ? undefined
    : kindIn(
        /(\p{L}+)\s*[:=]?\s*[<(]?(?:https?:\/\/)?$/u.exec(line.slice(Math.max(0, at - 40), at))?.[1] ??
          '-none-',
      );
}
