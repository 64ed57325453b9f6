import type { Session } from '../../conference/model';
import { TEMPLATES, type ButtonTemplate } from '../../edits/buttons/button';
import { planButton } from '../../edits/buttons/insert-button';
import { addLines, yamlString } from '../../edits/front-matter-line';
import { nextLine } from '../../text/next-line';
import { sessionPart } from '../../edits/promote/session-part';
import { readNote } from '../../note/read-note';
import { composeEdits } from '../../text/compose-edits';
import { groupBy } from '../../text/group-by';
import { applyEdits, lineBreakOf, type TextEdit } from '../../text/text-edit';
import { videoOf, writtenAddress } from '../address';
import type { MediaKind } from '../list';
import type { Habit, Habits } from './habits';
import { heldBy, KEYS, type Held } from './held';
import type { TalkMedia } from './needs';
import { fillSlot } from './slots';

/** An address that goes to a talk. */
export interface Fill {
  readonly talk: TalkMedia;
  readonly kind: MediaKind;
  /** As the list has it. */
  readonly url: string;
  /** The address that the talk has, when it is to be replaced. */
  readonly instead?: string;
  /** Whether it becomes a button whatever else the talk has: for an address that stands in its text. */
  readonly asButton?: boolean;
}

/** How new buttons look; the user's settings say it. */
export type Templates = Readonly<Record<MediaKind, ButtonTemplate>>;

const DEFAULT_TEMPLATES: Templates = {
  recording: TEMPLATES.video,
  slides: TEMPLATES.slides,
  code: TEMPLATES.code,
};

const ORDER: readonly MediaKind[] = ['recording', 'slides', 'code'];

/**
 * The edits of one note that give its talks their addresses, in the way the author does: the parked button, the empty
 * key or line is filled; else a new one is written as in the other notes.
 *
 * @param fills all of the same note
 */
export function fillNote(
  text: string,
  fills: readonly Fill[],
  habits: Habits,
  templates: Templates = DEFAULT_TEMPLATES,
): TextEdit[] {
  let edits: TextEdit[] = [];
  let now = text;
  // From the end of the note to its beginning: what stands before stays where it is.
  const bySession = groupBy(fills, ({ talk }) => talk.session);
  for (const own of [...bySession].sort((a, b) => b[0].span.start - a[0].span.start)) {
    let [session] = own;
    for (const fill of own[1].toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind))) {
      const step = fillOne(now, session, fill, habits, templates);
      const after = applyEdits(now, step);
      const end = session.span.end + (after.length - now.length);
      session = { ...session, span: { start: session.span.start, end } };
      edits = edits.length === 0 ? step : composeEdits(text.length, edits, step);
      now = after;
    }
  }
  return edits;
}

function fillOne(
  text: string,
  session: Session,
  { talk, kind, url: listed, instead, asButton: isButton = false }: Fill,
  habits: Habits,
  templates: Templates,
): TextEdit[] {
  const note = readNote(text);
  const held = heldBy(text, note, session).filter((each) => each.kind === kind);
  const parked = held.find(({ source, isParked }) => source === 'button' && isParked);
  const form = habits.formFor(talk) ?? formOfParked(parked?.url);
  const url = writtenAddress(listed, kind === 'recording' ? form : undefined);
  if (instead !== undefined) return replaced(text, held, instead, url);
  const asButton = (): TextEdit[] => [...planButton(text, note, session, templates[kind], url).edits];
  if (isButton || (parked ?? held.find(({ source }) => source === 'button'))) return asButton();
  const part = sessionPart(text, note, session);
  const key = held.find(({ source }) => source === 'front-matter');
  if (key) return [intoFrontMatter(text, key.span, url, note.frontMatter?.language)];
  const slot = fillSlot(text, note, part, kind, url);
  if (slot) return [slot];
  const habit = habits.of(kind) ?? (habits.hasButtons ? { way: 'button' } : sibling(habits, kind));
  if (habit.way === 'button') return asButton();
  if (habit.way === 'front-matter') {
    const { frontMatter } = note;
    const isOpen = part.isPage && frontMatter?.error === undefined;
    if (frontMatter && isOpen && (frontMatter.language === 'yaml' || frontMatter.language === 'toml'))
      return [addLines(text, frontMatter, [keyLine(habit, url, frontMatter.language)], 'last')];
    return [newLine(text, part, LINKS[kind], url, habits.areBelow)];
  }
  return [newLine(text, part, habit, url, habits.areBelow)];
}

/** The address in the place of the one that the talk has, wherever that stands. */
function replaced(text: string, held: readonly Held[], instead: string, url: string): TextEdit[] {
  const own = held.find((each) => !each.isParked && each.url === instead);
  if (!own) return [];
  const written = text.slice(own.span.start, own.span.end);
  for (const [old, now] of [
    [instead, url],
    [videoOf(instead)?.id, videoOf(url)?.id],
  ] as const) {
    const at = old === undefined ? -1 : written.indexOf(old);
    if (old === undefined || now === undefined || at < 0) continue;
    const start = own.span.start + at;
    return [{ span: { start, end: start + old.length }, text: now }];
  }
  return [];
}

function formOfParked(url: string | undefined): 'short' | 'watch' | undefined {
  if (url === undefined) return undefined;
  return /youtu\.be\//i.test(url) ? 'short' : /watch\?/i.test(url) ? 'watch' : undefined;
}

function intoFrontMatter(
  text: string,
  span: { readonly start: number; readonly end: number },
  url: string,
  language: string | undefined,
): TextEdit {
  const old = text.slice(span.start, span.end);
  const quote = /^["']/.exec(old)?.[0] ?? (language === 'yaml' ? '' : '"');
  const needsSpace = old === '' && text[span.start - 1] === ':';
  return {
    span,
    text: `${needsSpace ? ' ' : ''}${quote === '' ? yamlString(url) : `${quote}${url}${quote}`}`,
  };
}

function keyLine(
  { key, sample }: Habit & { way: 'front-matter' },
  url: string,
  language: 'yaml' | 'toml',
): string {
  const bare = sample.replace(/^["']|["']$/g, '');
  const id = /^[\w-]{11}$/.test(bare) ? videoOf(url)?.id : undefined;
  const value = id ?? url;
  if (language === 'toml') return `${key} = "${value}"`;
  const quote = /^["']/.exec(sample)?.[0];
  return `${key}: ${quote === undefined ? yamlString(value) : `${quote}${value}${quote}`}`;
}

type Line = Habit & { way: 'line' };

/** What is written in notes that have no such line yet. */
const LINKS: Readonly<Record<MediaKind, Line>> = {
  recording: { way: 'line', before: '- [Recording](', after: ')', part: 'url' },
  slides: { way: 'line', before: '- [Slides](', after: ')', part: 'url' },
  code: { way: 'line', before: '- [Code](', after: ')', part: 'url' },
};

/** The way of this kind made after that of another: a key beside `video:`, `[Slides](…)` below `[Video](…)`. */
function sibling(habits: Habits, kind: MediaKind): Habit {
  for (const other of ORDER) {
    const habit = other === kind ? undefined : habits.of(other);
    if (habit?.way === 'front-matter') return { ...habit, key: KEYS[kind][0] ?? kind };
    if (habit?.way !== 'line' || habit.part !== 'url') continue;
    const mark = /^(?:[ \t]*[-*+][ \t]+)?/.exec(habit.before)?.[0] ?? '';
    return { ...LINKS[kind], before: `${mark}${LINKS[kind].before.slice(2)}` };
  }
  return LINKS[kind];
}

/** A line below the talk's title, before or after those that lead somewhere too, or below its words. */
function newLine(
  text: string,
  part: ReturnType<typeof sessionPart>,
  line: Line,
  url: string,
  isBelow: boolean,
): TextEdit {
  const eol = lineBreakOf(text);
  const words = `${line.before}${line.part === 'id' ? (videoOf(url)?.id ?? url) : url}${line.after}`;
  const isItem = /^[ \t]*[-*+][ \t]/.test(words);
  const last = isBelow ? lastLine(text, part) : undefined;
  if (last) {
    const joins = isLinkLine(last.words) || (isItem && /^[-*+][ \t]/.test(last.words));
    return { span: { start: last.end, end: last.end }, text: `${joins ? eol : eol + eol}${words}` };
  }
  const first = part.start + (/^(?:[ \t]*\r?\n)*/.exec(text.slice(part.start, part.end))?.[0].length ?? 0);
  // Below a link that is there already.
  let at = first;
  while (at < part.end && isLinkLine(text.slice(at, nextLine(text, at)))) at = nextLine(text, at);
  if (at > first) {
    const needsBreak = text[at - 1] !== '\n';
    return { span: { start: at, end: at }, text: needsBreak ? `${eol}${words}` : `${words}${eol}` };
  }
  const next = text.slice(first, Math.min(part.end, first + 200));
  const joins = isItem && /^[ \t]*(?:[-*+]|\d+[.)])[ \t]/.test(next);
  const own = joins ? words.replace(/^[ \t]*[-*+][ \t]+/, '') : words;
  const isOnFreshLine = part.start === 0 || text[part.start - 1] === '\n';
  const gap = first === part.start ? `${isOnFreshLine ? '' : eol}${part.start > 0 ? eol : ''}` : '';
  const isLast = first >= text.length;
  return { span: { start: first, end: first }, text: `${gap}${own}${eol}${isLast ? '' : eol}` };
}

/** The last line of a talk that has words below its title, and where it ends. */
function lastLine(
  text: string,
  { start, end }: ReturnType<typeof sessionPart>,
): { words: string; end: number } | undefined {
  const written = text.slice(start, end).trimEnd();
  if (written === '') return undefined;
  return { words: written.slice(written.lastIndexOf('\n') + 1), end: start + written.length };
}

/** A line that is a link and what it leads to. */
function isLinkLine(line: string): boolean {
  return /^[ \t]*(?:[-*+][ \t]+)?(?:\*{0,2}[\p{L} ]{1,20}:\*{0,2}[ \t]*)?(?:\[[^\]\r\n]{1,40}\]\(https?:[^()\s]+\)|<?https?:\/\/\S+>?)[ \t]*\r?\n?$/u.test(
    line,
  );
}
