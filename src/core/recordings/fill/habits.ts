import { sessionPart, type SessionPart } from '../../edits/promote/session-part';
import { cut, type Span } from '../../text/span';
import { formOf, videoOf, type VideoForm } from '../address';
import type { MediaKind } from '../list';
import { isBlankAddress, type Held } from './held';
import type { ReadText, TalkMedia } from './needs';

/** How an author gives talks an address of a kind. */
export type Habit =
  | { readonly way: 'button' }
  /** A key of front matter; `sample` is a value as written, for its quotes. */
  | { readonly way: 'front-matter'; readonly key: string; readonly sample: string }
  /** A line of its own, with the address or the id of a video left out. */
  | { readonly way: 'line'; readonly before: string; readonly after: string; readonly part: 'url' | 'id' };

/** What an author does, most often first counted. */
export interface Habits {
  readonly of: (kind: MediaKind) => Habit | undefined;
  /** The form of addresses of YouTube: in the same day, else the conference, else anywhere. */
  readonly formFor: (talk: Pick<TalkMedia, 'day' | 'conference'>) => VideoForm | undefined;
  /** Whether lines with addresses stand below the words of most talks, not above them. */
  readonly areBelow: boolean;
  /** Whether buttons are in use at all, parked ones too. */
  readonly hasButtons: boolean;
}

/** Reads what the author does from all talks that have something. */
export function habitsOf(talks: readonly TalkMedia[], read: (path: string) => ReadText | undefined): Habits {
  const votes = new Map<MediaKind, Map<string, { habit: Habit; count: number }>>();
  const forms = new Map<unknown, { short: number; watch: number }>();
  let hasButtons = false;
  let [above, below] = [0, 0];
  for (const { session, day, conference, held, filled } of talks) {
    const file = read(session.path);
    const text = file?.text ?? '';
    let part: SessionPart | undefined;
    for (const each of held) {
      if (each.source === 'button') hasButtons = true;
      if (each.isParked || filled.get(each.kind) !== each.url) continue;
      const habit = habitOf(text, each);
      if (habit) vote(votes, each.kind, habit);
      if (file && habit?.way === 'line') {
        part ??= sessionPart(text, file.note, session);
        const place = placeOf(part, each.span);
        if (place === 'above') above++;
        if (place === 'below') below++;
      }
      const form =
        each.kind === 'recording'
          ? formOf(cut(text, each.span).match(/https?:\/\/[^\s"')\]>]+/)?.[0] ?? '')
          : undefined;
      if (form !== undefined)
        for (const scope of [day, conference, ALL]) {
          const found = forms.get(scope) ?? { short: 0, watch: 0 };
          found[form]++;
          forms.set(scope, found);
        }
    }
  }
  return {
    of: (kind) => [...(votes.get(kind)?.values() ?? [])].sort((a, b) => b.count - a.count)[0]?.habit,
    formFor: ({ day, conference }) => {
      const found = forms.get(day) ?? forms.get(conference) ?? forms.get(ALL);
      return found && (found.short >= found.watch ? 'short' : 'watch');
    },
    areBelow: below > above,
    hasButtons,
  };
}

/**
 * Where a line stands among the words of a talk, what stands on top of them left out: title, speaker, front matter.
 * Undefined when there are none beside it, or on both sides.
 */
function placeOf({ text, top, end }: SessionPart, line: Span): 'above' | 'below' | undefined {
  const words = (from: number, to: number): boolean =>
    text
      .slice(from, to)
      .split(/\r\n|\n|\r/)
      .some((each) => /\p{L}/u.test(each) && !/https?:\/\//.test(each));
  const lineEnd = text.indexOf('\n', line.end);
  const [before, after] = [words(top, line.start), lineEnd >= 0 && words(lineEnd, end)];
  return before === after ? undefined : before ? 'below' : 'above';
}

const ALL = 'all';

function vote(
  votes: Map<MediaKind, Map<string, { habit: Habit; count: number }>>,
  kind: MediaKind,
  habit: Habit,
): void {
  const own = votes.get(kind) ?? new Map<string, { habit: Habit; count: number }>();
  votes.set(kind, own);
  const name = habit.way === 'front-matter' ? `${habit.way} ${habit.key}` : JSON.stringify(habit);
  const known = own.get(name);
  if (known) known.count++;
  else own.set(name, { habit, count: 1 });
}

/** How an address is given; undefined for one that only stands in a sentence. */
export function habitOf(text: string, held: Held): Habit | undefined {
  if (isBlankAddress(held.url)) return undefined;
  if (held.source === 'button') return { way: 'button' };
  if (held.source === 'front-matter')
    return { way: 'front-matter', key: held.key ?? '', sample: cut(text, held.span) };
  const start = text.lastIndexOf('\n', held.span.start - 1) + 1;
  const found = text.indexOf('\n', held.span.end);
  const line = text.slice(start, found < 0 ? text.length : found).replace(/\r$/, '');
  return lineHabit(line, held.url);
}

/** A line that says nothing but what it leads to. */
function lineHabit(line: string, url: string): Habit | undefined {
  const id = videoOf(url)?.id;
  const parts = [
    [url, 'url'],
    [id, 'id'],
  ] as const;
  for (const [words, part] of parts) {
    const at = words === undefined || words === '' ? -1 : line.indexOf(words);
    if (words === undefined || at < 0) continue;
    const isIdOfUrl = part === 'id' && /https?:/.test(line);
    const [before, after] = [line.slice(0, at), line.slice(at + words.length)];
    if (isIdOfUrl || /https?:/.test(before + after) || !saysOnlyWhat(before + after)) return undefined;
    return { way: 'line', before, after, part };
  }
  return undefined;
}

const WHAT =
  /\b(?:youtube|video|recording|recorded|talk|session|watch|slides?|slide|deck|pdf|link|links|on|the|url|urls|s|aufzeichnung|folien|code|repo|repository|github|src|id|href|title|controls|width|height|frameborder|allowfullscreen|iframe|br|p|div|here|presentation|view|see|full|vidéo|vídeo|\d+)\b/giu;

function saysOnlyWhat(rest: string): boolean {
  return rest.length < 160 && !/[\p{L}]/u.test(rest.replace(WHAT, ''));
}
