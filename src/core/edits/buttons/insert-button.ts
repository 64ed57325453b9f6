import type { Session } from '../../conference/model';
import type { Note } from '../../note/note';
import type { Shortcode } from '../../shortcodes/shortcode';
import { quoted } from '../../shortcodes/write';
import { startingIn, TO_THE_END, type Span } from '../../text/span';
import { sessionPart } from '../promote/session-part';
import { lineBreakOf, type TextEdit } from '../../text/text-edit';
import { kindOfButton, writeButton, writeLink, type ButtonKind, type ButtonTemplate } from './button';
import { nextLine } from '../../text/next-line';

/** What can be done to give a talk a button. */
export interface ButtonPlan {
  /**
   * `fill`: the button that is parked for it is filled in and taken out of its comment; `replace`: a live one gets the
   * address; `insert`: a new one.
   */
  readonly way: 'fill' | 'replace' | 'insert';
  readonly edits: readonly TextEdit[];
  /** The address of the live button, for `replace`. */
  readonly old?: string;
}

const RANK: Readonly<Record<ButtonKind, number>> = { video: 0, slides: 1, code: 2, other: 3 };

/**
 * Plans a button for a talk.
 *
 * @param session the talk; undefined: the page as a whole, such as a day's
 * @param isBuilt whether Hugo builds the note (see `isBuiltByHugo`); a new button is a Markdown link elsewhere
 */
export function planButton(
  text: string,
  note: Note,
  session: Session | undefined,
  template: ButtonTemplate,
  href: string,
  isBuilt = true,
): ButtonPlan {
  const region = regionOf(text, note, session);
  const buttons = note.shortcodes.filter(
    ({ name, span, problem }) =>
      name === 'button' && problem === undefined && span.start >= region.start && span.end <= region.end,
  );
  const own =
    template.kind === 'other' ? [] : buttons.filter((button) => kindOfButton(text, button) === template.kind);
  const parked = own.find((button) => button.parked);
  if (parked)
    return { way: 'fill', edits: [...unparked(text, note, parked), ...withAddress(text, parked, href)] };
  const live = own.find((button) => !button.parked);
  if (live) {
    const old = live.params.findLast(({ name }) => name === 'href')?.value ?? '';
    return { way: 'replace', edits: withAddress(text, live, href), old };
  }
  if (isBuilt) return { way: 'insert', edits: [inserted(text, note, region, buttons, template, href)] };
  return linkPlan(text, note, region, template, href);
}

/** A link with the words of the button: the one that is there gets the address, else one comes on top. */
function linkPlan(
  text: string,
  note: Note,
  region: Region,
  template: ButtonTemplate,
  href: string,
): ButtonPlan {
  const links = startingIn(note.links, region).filter(({ kind }) => kind === 'link');
  const written = writeLink(template, href);
  const own = links.find(({ span }) => {
    const before = text.slice(span.start, span.end);
    return before.startsWith(written.slice(0, written.indexOf('](') + 2));
  });
  if (own) return { way: 'replace', edits: [{ span: own.span, text: written }], old: own.href };
  const last = links.findLast(({ span }) => span.start < region.top && isAlone(text, span));
  const eol = lineBreakOf(text);
  if (!last) return { way: 'insert', edits: [onTop(text, region, written, eol)] };
  // A line of links goes on: each in a paragraph of its own would take the page apart.
  const at = last.span.end;
  return { way: 'insert', edits: [{ span: { start: at, end: at }, text: ` · ${written}` }] };
}

/** Whether nothing but links stands on a line. */
function isAlone(text: string, { start, end }: Span): boolean {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const found = text.indexOf('\n', end);
  const before = text.slice(lineStart, start).replace(/\[[^[\]]*\]\([^()]*\)/g, '');
  return /^[\s|·•,]*$/.test(before) && text.slice(end, found < 0 ? text.length : found).trim() === '';
}

export interface Region extends Span {
  /** Where blocks begin that are no title, button, picture or comment. */
  readonly top: number;
}

/** The part of the text that is the talk's. */
export function regionOf(text: string, note: Note, session: Session | undefined): Region {
  const whole = { start: 0, end: TO_THE_END };
  const page: Session = session ?? { ...EMPTY, span: whole };
  const { start, end, top } = sessionPart(text, note, page);
  return { start, end, top };
}

const EMPTY: Session = {
  id: '',
  title: '',
  path: '',
  line: 0,
  span: { start: 0, end: 0 },
  tags: [],
  state: 'planned',
  unpublished: false,
  speakers: [],
  video: undefined,
  slides: undefined,
  todos: 0,
};

/** Takes off the comment that holds nothing but this button. */
export function unparked(text: string, note: Note, { span }: Shortcode): TextEdit[] {
  const comment = note.comments.find(({ start, end }) => start <= span.start && span.end <= end);
  if (!comment) return [];
  const before = text.slice(comment.start, span.start);
  const after = text.slice(span.end, comment.end);
  if (/^<!--\s*$/.test(before) && /^\s*-->$/.test(after)) {
    return [
      { span: { start: comment.start, end: span.start }, text: '' },
      { span: { start: span.end, end: comment.end }, text: '' },
    ];
  }
  // Others are parked in the same comment: it ends in front of this one and begins again after it.
  const eol = lineBreakOf(text);
  const isFirst = /^<!--\s*$/.test(before);
  const isLast = /^\s*-->$/.test(after);
  return [
    isFirst
      ? { span: { start: comment.start, end: span.start }, text: '' }
      : { span: { start: span.start, end: span.start }, text: `-->${eol}` },
    isLast
      ? { span: { start: span.end, end: comment.end }, text: '' }
      : { span: { start: span.end, end: span.end }, text: `${eol}<!-- ` },
  ];
}

/** Gives a button another address. */
export function withAddress(text: string, button: Shortcode, href: string): TextEdit[] {
  const param = button.params.findLast(({ name }) => name === 'href');
  if (!param)
    return [
      { span: { start: button.nameSpan.end, end: button.nameSpan.end }, text: ` href=${quoted(href)}` },
    ];
  const { start, end } = param.valueSpan;
  const quoteLength = param.quote.length;
  return [
    {
      span: { start: start - quoteLength, end: Math.min(end + quoteLength, text.length) },
      text: quoted(href),
    },
  ];
}

/** A line of its own among the talk's other buttons, video before slides before code; else on top. */
function inserted(
  text: string,
  note: Note,
  region: Region,
  buttons: readonly Shortcode[],
  template: ButtonTemplate,
  href: string,
): TextEdit {
  const eol = lineBreakOf(text);
  const line = writeButton(template, href);
  const head = buttons
    .filter(({ span }) => span.start < region.top)
    .map((button) => ({ button, line: lineOf(text, note, button) }));
  const rank = RANK[template.kind];
  const next = head.find(({ button }) => RANK[kindOfButton(text, button)] > rank);
  if (next) return { span: { start: next.line.start, end: next.line.start }, text: `${line}${eol}` };
  const last = head.at(-1);
  if (last) {
    const { end } = last.line;
    const isClosed = end > 0 && text[end - 1] === '\n';
    return { span: { start: end, end }, text: isClosed ? `${line}${eol}` : `${eol}${line}` };
  }
  return onTop(text, region, line, eol);
}

/** Below the title or front matter, with a blank line above and below. */
function onTop(text: string, { start, end }: Region, line: string, eol: string): TextEdit {
  const blank = /^(?:[ \t]*\r?\n)*/.exec(text.slice(start, end))?.[0] ?? '';
  const at = start + blank.length;
  const isOnFreshLine = start === 0 || text[start - 1] === '\n';
  const needsGap = start > 0 && blank === '';
  const above = `${isOnFreshLine ? '' : eol}${needsGap ? eol : ''}`;
  const isLast = at >= text.length;
  return { span: { start: at, end: at }, text: `${above}${line}${eol}${isLast ? '' : eol}` };
}

/** The line or lines of a button, its comment included, with the line break. */
function lineOf(text: string, note: Note, { span }: Shortcode): Span {
  const comment = note.comments.find(({ start, end }) => start <= span.start && span.end <= end) ?? span;
  const start = text.lastIndexOf('\n', comment.start - 1) + 1;
  return { start, end: nextLine(text, comment.end) };
}
