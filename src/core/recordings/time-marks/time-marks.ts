import type { Note } from '../../note/note';
import { isWithin, type Span } from '../../text/span';
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

/** The time marks of a part of a note, in order; none from code, comments and front matter. */
export function timeMarks(text: string, note: Note, part: Span): TimeMark[] {
  const start = Math.max(part.start, note.bodyStart);
  const end = Math.min(part.end, text.length);
  const fences = note.fences.map(({ span }) => span);
  const found: TimeMark[] = [];
  let at = start;
  while (at < end) {
    const next = text.indexOf('\n', at);
    const lineEnd = next < 0 ? end : Math.min(next, end);
    const line = text.slice(at, lineEnd);
    if (line.includes('[')) {
      const code = [...line.matchAll(CODE)].map(({ index, 0: { length } }) => ({
        start: index,
        end: index + length,
      }));
      for (const mark of line.matchAll(MARK)) {
        const [whole, hours = '0', minutes = '', seconds = '', address] = mark;
        const span = { start: at + mark.index, end: at + mark.index + whole.length };
        const isProse = !isWithin(code, { start: mark.index, end: mark.index + whole.length });
        if (!isProse || Number(seconds) > 59 || isWithin(fences, span) || isWithin(note.comments, span))
          continue;
        const open = span.start + whole.indexOf('](') + 2;
        found.push({
          span,
          seconds: Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds),
          link: address === undefined ? undefined : { start: open, end: open + address.length },
        });
      }
    }
    at = lineEnd + 1;
  }
  return found;
}

/** `[12:34]`; `[1:02:03]` from an hour on. Parts of seconds and times before the beginning are left out. */
export function writeTimeMark(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const two = (number: number): string => String(number).padStart(2, '0');
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  return hours > 0
    ? `[${String(hours)}:${two(minutes)}:${two(whole % 60)}]`
    : `[${two(minutes)}:${two(whole % 60)}]`;
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
  if (/^https?:\/\/(?:www\.)?vimeo\.com\/\d/i.test(recording))
    return `${recording.replace(/#.*$/, '')}#t=${String(at)}s`;
  if (/^https?:\/\/media\.ccc\.de\/v\//i.test(recording))
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
