import type { Session } from '../../conference/model';
import type { Note } from '../../note/note';
import type { Shortcode } from '../../shortcodes/shortcode';
import { cut, startingIn } from '../../text/span';
import { applyEdits, lineBreakOf, type TextEdit } from '../../text/text-edit';
import { kindOfButton, type ButtonTemplate } from './button';
import { planButton, regionOf, withAddress } from './insert-button';
import { readYouTube } from './youtube';

/** A live button or link of a talk. */
export interface LiveButton {
  readonly address: string;
  /** Give it another address. */
  readonly replace: readonly TextEdit[];
}

/** What can be done for a talk that has a button of a kind already. */
export interface AnotherButton {
  /** Those of the kind that it has, in order. */
  readonly live: readonly LiveButton[];
  /** Put in one more, which looks like the last. */
  readonly edits: readonly TextEdit[];
  /** Its words, numbered. */
  readonly words: string;
}

/**
 * Plans a second button of a kind, such as for a recording in two parts: as the last one is written, with the next
 * number.
 *
 * @param session the talk; undefined: the page as a whole
 * @returns undefined when the talk has none of the kind yet
 */
export function anotherButton(
  text: string,
  note: Note,
  session: Session | undefined,
  template: ButtonTemplate,
  href: string,
  isBuilt: boolean,
): AnotherButton | undefined {
  const region = regionOf(text, note, session);
  const live = note.shortcodes.filter(
    (each) =>
      each.name === 'button' &&
      each.problem === undefined &&
      !each.parked &&
      each.span.start >= region.start &&
      each.span.end <= region.end &&
      kindOfButton(text, each) === template.kind,
  );
  const last = live.at(-1);
  if (last)
    return {
      live: live.map((each) => liveButton(text, each, href)),
      ...copyOf(text, last, live.length, href),
    };
  if (isBuilt) return undefined;
  const family = startingIn(note.links, region).filter(
    ({ kind, text: words }) => kind === 'link' && withoutNumber(words) === withoutNumber(template.text),
  );
  if (family.length === 0) return undefined;
  const words = numbered(family.at(-1)?.text ?? template.text, family.length);
  const { edits } = planButton(text, note, session, { ...template, text: words }, href, false);
  return {
    live: family.map((link) => ({ address: link.href, replace: [{ span: link.hrefSpan, text: href }] })),
    edits,
    words,
  };
}

/** Whether two addresses lead to the same: those of a video are written in many ways. */
export function isSameAddress(one: string, other: string): boolean {
  if (one === other) return true;
  const [a, b] = [readYouTube(one), readYouTube(other)];
  return 'url' in a && 'url' in b && a.url === b.url;
}

function liveButton(text: string, button: Shortcode, href: string): LiveButton {
  return {
    address: button.params.findLast(({ name }) => name === 'href')?.value ?? '',
    replace: withAddress(text, button, href),
  };
}

/** The button again, below it or beside it, wherever it stands. */
function copyOf(
  text: string,
  button: Shortcode,
  count: number,
  href: string,
): { edits: TextEdit[]; words: string } {
  const { start, end } = button.span;
  const inner = button.inner && cut(text, button.inner);
  const words = numbered(inner?.trim() ?? '', count);
  const changes = [...withAddress(text, button, href)];
  if (button.inner && inner !== undefined && inner.trim() !== '') {
    const from = button.inner.start + (inner.length - inner.trimStart().length);
    changes.push({ span: { start: from, end: from + inner.trim().length }, text: words });
  }
  const after = applyEdits(text, changes);
  const copy = after.slice(start, end + after.length - text.length);
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const found = text.indexOf('\n', end);
  const before = text.slice(lineStart, start);
  const isAlone = /^[ \t]*$/.test(before) && text.slice(end, found < 0 ? text.length : found).trim() === '';
  const gap = isAlone ? `${lineBreakOf(text)}${before}` : ' ';
  return { edits: [{ span: { start: end, end }, text: `${gap}${copy}` }], words };
}

const NUMBER = /(^|\s|\()(\d{1,2})(\)?)$/;

/** `Slides` → `Slides (2)`, `Part 1` → `Part 2`, `Slides (2)` → `Slides (3)`. */
function numbered(words: string, count: number): string {
  if (words === '') return '';
  const known = NUMBER.exec(words)?.[2];
  if (known === undefined) return `${words} (${String(count + 1)})`;
  return words.replace(NUMBER, (_, before: string, number: string, after: string) => {
    return `${before}${String(Number(number) + 1)}${after}`;
  });
}

function withoutNumber(words: string): string {
  return words.replace(/\s*\(\d{1,2}\)$/, '').trim();
}
