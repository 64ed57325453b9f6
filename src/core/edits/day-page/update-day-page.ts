import type { Note } from '../../note/note';
import { linkTo } from '../../site/links';
import { contentEnd } from '../../text/content-end';
import { startingIn, type Span } from '../../text/span';
import { listsIn } from '../contents/contents-list';
import { hiddenParts } from '../contents/find-contents';
import { fileTail } from '../file-tail';
import { asInlineText } from '../inline-text';
import { languageOf, type Language } from '../promote/language';
import { lineBreakOf, type TextEdit } from '../../text/text-edit';
import { partOfRecommendations } from './recommended-talks';
import { nextLine } from '../../text/next-line';

/** A talk that its author recommends: `recommended: why` in its front matter says so. */
export interface Recommendation {
  readonly path: string;
  readonly title: string;
  /** Empty when none was given. */
  readonly reason: string;
}

/** What a new heading is called, in the language of the page. */
const HEADINGS: Readonly<Record<Language, string>> = {
  en: 'Talk recommendations',
  de: 'Empfehlungen',
  fr: 'Recommandations',
  es: 'Recomendaciones',
  nl: 'Aanbevelingen',
  it: 'Raccomandazioni',
  pt: 'Recomendações',
};

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
  const part = partOfRecommendations(note);
  const listed = new Set(
    part
      ? note.links
          .filter(({ span, kind }) => kind !== 'image' && span.start >= part.start && span.end <= part.end)
          .map(({ href }) => targetOf(href))
      : [],
  );
  const missing = recommended.filter((each) => !listed.has(each.path));
  if (missing.length === 0) return [];
  const words = missing.map((each) => wordsOf(each, path, isSite));
  if (!part) return [newList(text, note, words, eol)];
  const { afterList, markers } = listBelow(text, note, part.start, part.end);
  const lines = words.map((each, at) => `${markers(at)} ${each}`);
  return [
    {
      span: { start: afterList, end: afterList },
      text: (markers(-1) === '' ? eol + eol : eol) + lines.join(eol),
    },
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
  const part = partOfRecommendations(note);
  if (!part) return undefined;
  const link = startingIn(note.links, part).find(
    ({ kind, href }) => kind === 'link' && targetOf(href) === path,
  );
  if (!link) return undefined;
  const start = text.lastIndexOf('\n', link.span.start - 1) + 1;
  const end = nextLine(text, link.span.end);
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
  note: Note,
  start: number,
  end: number,
): { readonly afterList: number; readonly markers: (at: number) => string } {
  const list = listsIn(text, { start, end }, hiddenParts(note)).at(-1);
  const last = list?.items.at(-1);
  if (!list || !last) {
    const tail = Math.max(start, fileTail(text, note, end, undefined));
    const afterList = contentEnd(text, { start, end: tail });
    return { afterList, markers: (at) => (at < 0 ? '' : '-') };
  }
  const { indent, marker } = last;
  const number = parseInt(marker, 10);
  return {
    afterList: list.span.end,
    markers: (at) =>
      indent + (Number.isNaN(number) ? marker : `${String(number + at + 1)}${marker.slice(-1)}`),
  };
}

function wordsOf({ path: to, title, reason }: Recommendation, from: string, isSite: boolean): string {
  const link = `[${asInlineText(title)}](${linkTo(from, to, isSite)})`;
  return reason === '' ? link : `${reason}: ${link}`;
}

/** A new heading with its list: in front of the page's first section, else at its end. */
function newList(text: string, note: Note, words: readonly string[], eol: string): TextEdit {
  const heading = HEADINGS[languageOf(text.slice(note.bodyStart))];
  const block = [`## ${heading}`, '', ...words.map((each) => `- ${each}`)].join(eol);
  const first = note.headings.find(({ level, span }) => level === 2 && span.start >= note.bodyStart);
  if (first) return { span: { start: first.span.start, end: first.span.start }, text: block + eol + eol };
  const tail = fileTail(text, note, text.length, undefined);
  const end = text.slice(0, tail).trimEnd().length;
  const gap = end <= note.bodyStart && text.length > end ? eol : eol + eol;
  const below = tail < text.length ? eol : '';
  return { span: { start: end, end: tail }, text: gap + block + eol + below };
}
