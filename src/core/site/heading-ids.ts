import { spokenWords } from '../note/body/markdown';
import type { Heading } from '../note/note';

/** Who makes the ids: GitHub for a file that is read there, Hugo for a page of a site. */
export type IdMaker = 'github' | 'hugo';

/**
 * The ids of headings in order; empty for what only its author takes for a heading (`##Name`). Of two with the same
 * id the second gets `-1`, unless another heading has that already.
 *
 * @param text from which the headings were read: white space within them counts; without it what a reader sees counts
 */
export function headingIds(headings: readonly Heading[], text?: string, maker: IdMaker = 'github'): string[] {
  const taken = new Map<string, number>();
  return headings.map((heading) => {
    if (heading.style === 'unspaced' || heading.style === 'bold') return '';
    const words = wordsOf(heading, text, maker);
    const given = maker === 'hugo' ? /\{[^{}]*#([^\s{}.#]+)[^{}]*\}$/.exec(words)?.[1] : undefined;
    const id = given ?? freeId(slugOfHeading(words, maker), taken);
    if (!taken.has(id)) taken.set(id, 0);
    return id;
  });
}

function wordsOf({ text: seen, textSpan, style }: Heading, text: string | undefined, maker: IdMaker): string {
  if (text === undefined) return seen;
  const written = text.slice(textSpan.start, textSpan.end);
  // Hugo runs shortcodes before it reads Markdown, and names a heading of several lines after its last.
  if (maker === 'hugo') {
    const last = style === 'atx' ? written : written.slice(written.lastIndexOf('\n') + 1);
    return spokenWords(last.replace(/\{\{[<%][^{}]*[%>]\}\}/g, '')).trim();
  }
  return spokenWords(written.replace(/\r\n?/g, '\n')).trim();
}

/**
 * The first of `id`, `id-1`, `id-2` … that no heading has, as github-slugger and Goldmark count.
 *
 * @param taken the ids of the headings so far, each with the last number that was added to it
 */
export function freeId(id: string, taken: Map<string, number>): string {
  let count = taken.get(id);
  if (count === undefined) return id;
  let next = id;
  while (taken.has(next)) next = `${id}-${String(++count)}`;
  taken.set(id, count);
  return next;
}

/**
 * The id of a heading that stands alone: lower case, without punctuation, `-` for each space. GitHub keeps what Ruby
 * counts as a character of a word (github-slugger 2: Alphabetic, Mark, Decimal_Number, Connector_Punctuation), Hugo
 * letters and digits.
 */
export function slugOfHeading(text: string, maker: IdMaker = 'github'): string {
  const plain = text.trim().toLowerCase();
  if (maker === 'github')
    return plain.replace(/[^\p{Alphabetic}\p{M}\p{Nd}\p{Pc}\- ]/gu, '').replaceAll(' ', '-');
  const kept = plain.replace(/[^\p{L}\p{Nd}_\- ]/gu, '').replaceAll(' ', '-');
  return kept === '' ? 'heading' : kept;
}
