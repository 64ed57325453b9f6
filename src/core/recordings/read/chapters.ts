import { addressAt, secondsOf } from '../time-marks/time-marks';
import type { EntryDraft } from './draft';

/** `12:30 Sailing clusters`, as chapters of a long video are written. */
const CHAPTER = /^\s*(?:[-*•]\s+)?[[(]?(?:(\d{1,2}):)?(\d{1,3}):(\d{2})[\])]?\s*(?:[-–—|:]\s*)?(\S.*)$/;
const ADDRESS = /https?:\/\/[^\s<>()|\]]+/i;

interface Chapter {
  readonly seconds: number;
  readonly title: string;
}

/**
 * Takes chapters out of lines: several lines in a row that begin with later and later times, and the video above or
 * below them. Each is a talk that begins there in the video.
 *
 * @returns the lines that are left, and what the chapters lead to
 */
export function takeChapters(lines: readonly string[]): {
  readonly left: readonly string[];
  readonly drafts: readonly EntryDraft[];
} {
  const left: string[] = [];
  const drafts: EntryDraft[] = [];
  for (let at = 0; at < lines.length;) {
    const { chapters, end } = blockAt(lines, at);
    const video = chapters.length < 2 ? undefined : videoBeside(lines, at, end);
    if (video === undefined) {
      // What begins further down in the same block has no video beside it either.
      const next = Math.max(end, at + 1);
      left.push(...lines.slice(at, next));
      at = next;
      continue;
    }
    for (const { title, seconds } of chapters)
      drafts.push({
        title,
        url: seconds === 0 ? video : addressAt(video, seconds),
        kind: 'recording',
        closeness: 2,
      });
    at = end;
  }
  return { left, drafts };
}

/** Chapters from a line on, those without spaces between them or with. */
function blockAt(lines: readonly string[], from: number): { chapters: Chapter[]; end: number } {
  const chapters: Chapter[] = [];
  let end = from;
  for (let at = from; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (line.trim() === '' && chapters.length > 0) continue;
    const found = line.length < 500 && !ADDRESS.test(line) ? CHAPTER.exec(line) : null;
    const seconds = found ? secondsOf(found) : undefined;
    const last = chapters.at(-1);
    if (seconds === undefined || (last && seconds <= last.seconds)) break;
    chapters.push({ seconds, title: found?.[4] ?? '' });
    end = at + 1;
  }
  // Times of day begin in the morning, chapters at the beginning.
  return { chapters: (chapters[0]?.seconds ?? 0) > FIRST_CHAPTER ? [] : chapters, end };
}

/** In seconds: the first chapter begins before. */
const FIRST_CHAPTER = 1200;

/** The video whose address stands right above or below lines, with nothing but its title between. */
function videoBeside(lines: readonly string[], start: number, end: number): string | undefined {
  const filled = (line: string): boolean => line.trim() !== '';
  const above = lines
    .slice(Math.max(0, start - 4), start)
    .filter(filled)
    .slice(-2)
    .toReversed();
  const below = lines
    .slice(end, end + 3)
    .filter(filled)
    .slice(0, 1);
  for (const line of [...above, ...below]) {
    const url = ADDRESS.exec(line)?.[0].replace(/[.,;:!?'*_]+$/, '');
    if (url !== undefined && addressAt(url, 1) !== undefined) return url;
  }
  return undefined;
}
