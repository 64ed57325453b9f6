import { scalar } from '../../note/front-matter/front-matter';
import type { Heading, Note } from '../../note/note';
import { linkTo } from '../../site/links';
import { lineBreakOf, type TextEdit } from '../../text/text-edit';

/** A talk that its author recommends: `recommended: why` in its front matter says so. */
export interface Recommendation {
  readonly path: string;
  readonly title: string;
  /** Empty when none was given. */
  readonly reason: string;
}

const HEADING = /^(?:talk |session )?(?:recommendations?|recommended(?: talks| sessions)?|empfehlungen)$/i;

/** The key of a page's front matter that recommends it. */
export const RECOMMENDED = 'recommended';

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
  const link = `[${title.replace(/[[\]\\]/g, '\\$&')}](${linkTo(from, to, isSite)})`;
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
