import { scalar } from '../../note/front-matter/front-matter';
import type { Heading, Note } from '../../note/note';
import { linkTo } from '../../site/links';
import { startingIn, type Span } from '../../text/span';
import { asInlineText } from '../inline-text';
import { lineBreakOf, type TextEdit } from '../../text/text-edit';
import { RECOMMENDED } from './recommended-key';

/** A talk that its author recommends: `recommended: why` in its front matter says so. */
export interface Recommendation {
  readonly path: string;
  readonly title: string;
  /** Empty when none was given. */
  readonly reason: string;
}

const HEADING = /^(?:talk |session )?(?:recommendations?|recommended(?: talks| sessions)?|empfehlungen)$/i;

export { RECOMMENDED } from './recommended-key';

/** What a page says about being recommended; undefined when it is not. */
export function recommendationOf(note: Note | undefined): string | undefined {
  const value = scalar(note?.frontMatter, RECOMMENDED)?.trim();
  if (value === undefined || /^(?:false|no)$/i.test(value)) return undefined;
  return /^(?:true|yes)$/i.test(value) ? '' : value;
}

/**
 * Puts recommended talks into a day's page, below its heading `Talk recommendations`, which is made when it is
 * missing. What stands there already stays as it is; a talk that is linked there is not put there again.
 *
 * @param path of the day's page
 * @param targetOf the note to which a link of the page leads
 */
export function updateDayPage(
  text: string,
  note: Note,
  path: string,
  recommended: readonly Recommendation[],
  targetOf: (href: string) => string | undefined,
  isSite: boolean,
): TextEdit[] {
  const eol = lineBreakOf(text);
  const heading = note.headings.find((each) => HEADING.test(each.text.trim()));
  const end = heading ? endOf(note, heading, text.length) : 0;
  const listed = new Set(
    heading
      ? note.links
          .filter(({ span, kind }) => kind !== 'image' && span.start >= heading.span.end && span.end <= end)
          .map(({ href }) => targetOf(href))
      : [],
  );
  const missing = recommended.filter((each) => !listed.has(each.path));
  if (missing.length === 0) return [];
  const words = missing.map((each) => wordsOf(each, path, isSite));
  if (!heading) return [newList(text, note, words, eol)];
  const { behind, markers } = listBelow(text, heading.span.end, end);
  const lines = words.map((each, at) => `${markers(at)} ${each}`);
  return [
    { span: { start: behind, end: behind }, text: (markers(-1) === '' ? eol + eol : eol) + lines.join(eol) },
  ];
}

/** An entry for a talk on a day's page. */
export interface ListedTalk {
  /** The words in front of the link, without the colon; empty for none. */
  readonly reason: string;
  readonly reasonSpan: Span;
  /** The line of the entry with its line break; undefined when more than the reason and the link stands there. */
  readonly line: Span | undefined;
}

/** The entry of a talk below the heading of a day's recommendations; undefined when it is not listed there. */
export function listedTalk(
  text: string,
  note: Note,
  path: string,
  targetOf: (href: string) => string | undefined,
): ListedTalk | undefined {
  const heading = note.headings.find((each) => HEADING.test(each.text.trim()));
  if (!heading) return undefined;
  const part = { start: heading.span.end, end: endOf(note, heading, text.length) };
  const link = startingIn(note.links, part).find(
    ({ kind, href }) => kind === 'link' && targetOf(href) === path,
  );
  if (!link) return undefined;
  const start = text.lastIndexOf('\n', link.span.start - 1) + 1;
  const found = text.indexOf('\n', link.span.end);
  const end = found < 0 ? text.length : found + 1;
  const marker = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+/.exec(text.slice(start, link.span.start))?.[0] ?? '';
  const reasonSpan = { start: start + marker.length, end: link.span.start };
  const written = text.slice(reasonSpan.start, reasonSpan.end);
  const isWhole = marker !== '' && text.slice(link.span.end, end).trim() === '';
  return {
    reason: written.trimEnd().replace(/:$/, '').trim(),
    reasonSpan,
    line: isWhole && /^$|:\s*$/.test(written) ? { start, end } : undefined,
  };
}

/**
 * Gives a talk that a day's page lists another reason, or takes it off the page; what stands after its link stays.
 *
 * @param reason empty for none; undefined takes the entry out, unless its author has written more there
 */
export function changeListedTalk(
  { reason: old, reasonSpan, line }: ListedTalk,
  reason: string | undefined,
): TextEdit[] {
  if (reason === undefined) return line ? [{ span: line, text: '' }] : [];
  const plain = reason.replace(/\s+/g, ' ').trim();
  return plain === old ? [] : [{ span: reasonSpan, text: plain === '' ? '' : `${plain}: ` }];
}

/** Where a list below a heading ends, and the markers of the items that come next; that of -1 is empty without a list. */
function listBelow(
  text: string,
  start: number,
  end: number,
): { readonly behind: number; readonly markers: (at: number) => string } {
  const item = /^(?:([-*+])|(\d+)([.)]))[ \t].*(?:\r?\n(?:[ \t]+\S.*))*/gm;
  const last = [...text.slice(start, end).matchAll(item)].at(-1);
  if (!last) {
    const behind = start + text.slice(start, end).trimEnd().length;
    return { behind, markers: (at) => (at < 0 ? '' : '-') };
  }
  const [whole, bullet, digits, sign = '.'] = last;
  return {
    behind: start + last.index + whole.trimEnd().length,
    markers: (at) => bullet ?? `${String(Number(digits) + at + 1)}${sign}`,
  };
}

function wordsOf({ path: to, title, reason }: Recommendation, from: string, isSite: boolean): string {
  const link = `[${asInlineText(title)}](${linkTo(from, to, isSite)})`;
  return reason === '' ? link : `${reason}: ${link}`;
}

/** A new heading with its list: in front of the page's first section, else at its end. */
function newList(text: string, note: Note, words: readonly string[], eol: string): TextEdit {
  const block = ['## Talk recommendations', '', ...words.map((each) => `- ${each}`)].join(eol);
  const first = note.headings.find(({ level, span }) => level === 2 && span.start >= note.bodyStart);
  if (first) return { span: { start: first.span.start, end: first.span.start }, text: block + eol + eol };
  const end = text.trimEnd().length;
  const gap = end <= note.bodyStart && text.length > end ? eol : eol + eol;
  return { span: { start: end, end: text.length }, text: gap + block + eol };
}

function endOf(note: Note, heading: Heading, length: number): number {
  const next = note.headings.find(
    ({ span, level }) => span.start > heading.span.start && level <= heading.level,
  );
  return next?.span.start ?? length;
}
