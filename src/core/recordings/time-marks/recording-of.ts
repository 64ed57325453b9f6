import type { Session } from '../../conference/model';
import { entry } from '../../note/front-matter/front-matter';
import type { Note } from '../../note/note';
import type { Span } from '../../text/span';
import { videoOf } from '../address';
import { habitOf } from '../fill/habits';
import { heldBy, isBlankAddress } from '../fill/held';
import { addressAt, timeMarks, type TimeMark } from './time-marks';

/** The key of front matter that says at which second of its recording a talk begins. */
export const OFFSET_KEY = 'recordingOffset';

/** The recording of a talk, with where in it the talk begins. */
export interface TalkRecording {
  readonly url: string;
  /** In seconds; negative when the talk began before its recording. */
  readonly offset: number;
  /** Whether the author has said so in the front matter. */
  readonly isOffsetKept: boolean;
}

/**
 * The recording of a talk that can be opened at a time: by its button, its front matter, or a line that says nothing
 * else. A link in the middle of a sentence may lead to any video, and the time marks of a talk are not of that one.
 *
 * @param marks of the same talk; links among them tell the offset where the front matter does not
 */
export function recordingOf(
  text: string,
  note: Note,
  session: Session,
  marks: readonly TimeMark[] = timeMarks(text, note, session.span),
): TalkRecording | undefined {
  const own = heldBy(text, note, session).filter(
    ({ kind, isParked, url }) =>
      kind === 'recording' && !isParked && !isBlankAddress(url) && addressAt(url, 0) !== undefined,
  );
  const linked = marks.flatMap(({ link }) => link ?? []);
  const found =
    own.find(({ source }) => source !== 'link') ??
    own.find(
      (held) =>
        habitOf(text, held) !== undefined &&
        !linked.some(({ start, end }) => held.span.start <= start && end <= held.span.end),
    );
  if (!found) return undefined;
  const kept = session.span.start === 0 ? readOffset(entry(note.frontMatter, OFFSET_KEY)?.value) : undefined;
  return {
    url: found.url,
    offset: kept ?? linkedOffset(text, marks, found.url) ?? 0,
    isOffsetKept: kept !== undefined,
  };
}

/** Where unlinked time marks of a note lead, those of talks that have a recording. */
export function timeMarkLinks(
  text: string,
  note: Note,
  sessions: readonly Session[],
): { readonly span: Span; readonly url: string }[] {
  return sessions.flatMap((session) => {
    const marks = timeMarks(text, note, session.span);
    const recording = marks.length > 0 ? recordingOf(text, note, session, marks) : undefined;
    if (!recording) return [];
    return marks.flatMap(({ span, seconds, link }) => {
      const url = link ? undefined : addressAt(recording.url, seconds, recording.offset);
      return url === undefined ? [] : [{ span, url }];
    });
  });
}

/**
 * Reads an offset as somebody writes it: seconds, or `1:35`, either with a minus in front.
 *
 * @returns seconds; undefined when it is neither
 */
export function readOffset(written: unknown): number | undefined {
  if (typeof written === 'number') return Number.isFinite(written) ? written : undefined;
  if (typeof written !== 'string') return undefined;
  const found = /^\s*([-−–+]?)\s*(?:(?:(\d{1,2}):)?(\d{1,3}):)?(\d{1,6})\s*s?\s*$/.exec(written);
  if (!found) return undefined;
  const [, sign = '', hours = '0', minutes = '0', seconds = '0'] = found;
  if (found[3] !== undefined && Number(seconds) > 59) return undefined;
  const whole = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  return sign === '' || sign === '+' ? whole : -whole;
}

/** What the first link among the marks says. */
function linkedOffset(text: string, marks: readonly TimeMark[], recording: string): number | undefined {
  const video = videoOf(recording);
  if (!video) return undefined;
  for (const { link, seconds } of marks) {
    const other = link && videoOf(text.slice(link.start, link.end));
    // A time before the recording's beginning has become its beginning.
    if (other?.id === video.id && other.start > 0) return other.start - video.start - seconds;
  }
  return undefined;
}
