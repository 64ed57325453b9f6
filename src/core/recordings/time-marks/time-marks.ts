import { codeSpans, indentedCode } from '../../note/body/code-parts';
import type { Note } from '../../note/note';
import { clockTime } from '../../text/clock-time';
import { encloses, isWithin, type Span } from '../../text/span';
import type { TextEdit } from '../../text/text-edit';
import { videoOf } from '../address';

/** A time of a talk, as it was noted: `[12:34]`, `[1:02:03]`. */
export interface TimeMark {
  /** With its brackets. */
  readonly span: Span;
  /** Since the talk began. */
  readonly seconds: number;
  /** Where it leads already: the address in `[12:34](…)`. */
  readonly link: Span | undefined;
}

const MARK = /(?<![\w\]!\\])\[(?:(\d{1,2}):)?(\d{1,3}):(\d{2})\](?:\((https?:[^()\s]*)\))?(?![[\w:])/g;
const CODE = /(`+)[^`](?:.*?[^`])?\1(?!`)/g;

/** A time mark in a piece of text that is no code, with the place it has there. */
export type WordMark = Pick<TimeMark, 'span' | 'seconds'>;

/** The time marks of words that Markdown has read already: those that lead nowhere yet. */
export function marksInWords(words: string): WordMark[] {
  return [...words.matchAll(MARK)].flatMap((mark): WordMark[] => {
    const seconds = secondsOf(mark);
    const span = { start: mark.index, end: mark.index + mark[0].length };
    return seconds === undefined || mark[4] !== undefined ? [] : [{ span, seconds }];
  });
}

/** The seconds of hours, minutes and seconds, the first groups of a match; undefined for more than 59 seconds. */
export function secondsOf([, hours = '0', minutes = '', seconds = '']: RegExpMatchArray): number | undefined {
  if (Number(seconds) > 59) return undefined;
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}

/** The time marks of a part of a note, in order; none from code, comments and front matter. */
export function timeMarks(text: string, note: Note, part: Span): TimeMark[] {
  const start = Math.max(part.start, note.bodyStart);
  const end = Math.min(part.end, text.length);
  const fences = note.fences.map(({ span }) => span);
  const found: TimeMark[] = [];
  let code: Span[] | undefined;
  let at = start;
  while (at < end) {
    const next = text.indexOf('\n', at);
    const lineEnd = next < 0 ? end : Math.min(next, end);
    const line = text.slice(at, lineEnd);
    if (line.includes('[')) {
      const inLine = [...line.matchAll(CODE)].map(({ index, 0: { length } }) => ({
        start: index,
        end: index + length,
      }));
      for (const mark of line.matchAll(MARK)) {
        const [whole, , , , address] = mark;
        const seconds = secondsOf(mark);
        const span = { start: at + mark.index, end: at + mark.index + whole.length };
        const isProse = !isWithin(inLine, { start: mark.index, end: mark.index + whole.length });
        if (seconds === undefined || !isProse) continue;
        if (isWithin(fences, span) || isWithin(note.comments, span)) continue;
        code ??= codeOver(text, { start, end }, fences);
        if (code.some((each) => encloses(each, span))) continue;
        const open = span.start + whole.indexOf('](') + 2;
        found.push({
          span,
          seconds,
          link: address === undefined ? undefined : { start: open, end: open + address.length },
        });
      }
    }
    at = lineEnd + 1;
  }
  return found;
}

/** Code of a part that no fence tells: indented, or between backticks over several lines. */
function codeOver(text: string, part: Span, fences: readonly Span[]): Span[] {
  let masked = '';
  let at = part.start;
  for (const fence of fences) {
    const [start, end] = [Math.max(fence.start, at), Math.min(fence.end, part.end)];
    if (start >= end) continue;
    masked += text.slice(at, start) + text.slice(start, end).replace(/[^\r\n]/g, ' ');
    at = end;
  }
  masked += text.slice(at, part.end);
  return [...codeSpans(masked), ...indentedCode(masked)].map(({ start, end }) => ({
    start: start + part.start,
    end: end + part.start,
  }));
}

/** `[12:34]`; `[1:02:03]` from an hour on. Parts of seconds and times before the beginning are left out. */
export function writeTimeMark(seconds: number): string {
  return `[${clockTime(seconds)}]`;
}

/**
 * The address of a recording at a time of the talk.
 *
 * @param offset at which second of the recording the talk begins; negative when it began before the recording
 * @returns undefined for recordings that cannot be opened at a time
 */
export function addressAt(recording: string, seconds: number, offset = 0): string | undefined {
  const video = videoOf(recording);
  if (video) {
    const at = Math.max(0, Math.round(video.start + seconds + offset));
    const isShort = /^https?:\/\/youtu\.be\//i.test(recording);
    return isShort
      ? `https://youtu.be/${video.id}?t=${String(at)}`
      : `https://www.youtube.com/watch?v=${video.id}&t=${String(at)}`;
  }
  const at = Math.max(0, Math.round(seconds + offset));
  if (/^https?:\/\/(?:(?:www\.)?vimeo\.com|player\.vimeo\.com\/video)\/\d/i.test(recording))
    return `${recording.replace(/#.*$/, '')}#t=${String(at)}s`;
  if (/^https?:\/\/[^/?#]+\/(?:w|videos\/(?:watch|embed))\/[\w-]+(?:[?#]|$)/i.test(recording))
    return `${recording.replace(/[?#].*$/, '')}?start=${String(at)}s`;
  if (/^https?:\/\/(?:[^?#]*\.(?:mp4|webm|m4v|mov)(?:[?#]|$)|media\.ccc\.de\/v\/)/i.test(recording))
    return `${recording.replace(/#.*$/, '')}#t=${String(at)}`;
  return undefined;
}

/**
 * Makes the time marks of a talk links into its recording; those that are links to it already follow a new offset.
 * Links that lead elsewhere stay.
 */
export function linkTimeMarks(
  text: string,
  marks: readonly TimeMark[],
  recording: string,
  offset = 0,
): TextEdit[] {
  const id = videoOf(recording)?.id;
  return marks.flatMap(({ span, seconds, link }): TextEdit[] => {
    const address = addressAt(recording, seconds, offset);
    if (address === undefined) return [];
    if (!link) return [{ span: { start: span.end, end: span.end }, text: `(${address})` }];
    const old = text.slice(link.start, link.end);
    const isOwn = id !== undefined ? videoOf(old)?.id === id : old.startsWith(recording.replace(/#.*$/, ''));
    return isOwn && old !== address ? [{ span: link, text: address }] : [];
  });
}
