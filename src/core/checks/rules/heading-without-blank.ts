import { sentence } from '../../language/sentence';
import type { Note } from '../../note/note';
import type { Span } from '../../text/span';
import { proseOf } from '../prose';
import type { Rule } from '../rule';
import { SIGN } from '../signs/sign';

export const headingWithoutBlank: Rule = {
  id: 'heading-without-blank',
  severity: 'warning',
  about:
    '`##Name` is not a heading in Markdown: a space is missing. `#Name` is reported only where most headings of the note look like that.',
  needs: SIGN.unspacedHeading | SIGN.hashWord,
  *check({ text, note, around, path }) {
    if (!around.conferenceOf(path)) return;
    const places = note.headings
      .filter(({ style }) => style === 'unspaced')
      .map(({ span, level }) => ({ start: span.start, end: span.start + level + 1 }));
    for (const span of [...places, ...singleSigns(text, note, places.length)]) {
      const at = { start: span.end - 1, end: span.end - 1 };
      yield {
        span,
        message: sentence('This is not a heading: a space is missing after the “#”.'),
        fixes: [
          {
            title: sentence('Insert a space'),
            edits: [{ span: at, text: ' ' }],
            preferred: true,
            restructures: true,
          },
        ],
      };
    }
  },
};

/** A paragraph of one line of several words: `#Auth and tokens`; `#docker` and `#a #b` are tags, `#1` is a number. */
const SINGLE =
  /(?<=(?:^|\n)[ \t]*\r?\n|^)#(?=\p{L})(?=[^#\n]*[ \t]\S)[^#\n]*[^#\s.,;:!?](?=[ \t]*(?:\r?\n|$))/gu;

/** Lines with one `#` that are headings, in notes that have no heading of the first level with a space. */
function singleSigns(text: string, note: Note, others: number): Span[] {
  if (!/^#\p{L}/mu.test(text)) return [];
  if (note.headings.some(({ level, style }) => style === 'atx' && level === 1)) return [];
  const found = [...proseOf(text, note).matchAll(SINGLE)].map(({ index }) => ({
    start: index,
    end: index + 2,
  }));
  return others + found.length >= 2 ? found : [];
}
