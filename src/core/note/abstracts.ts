import type { Span } from '../text/span';

/** As an import writes it: folded, each line quoted, so that no heading or fence of it is one of the note. */
const ABSTRACT =
  /^(?:<details>\r?\n<summary>Abstract<\/summary>|\{\{% expand title="Abstract" %\}\})\r?\n(?:(?:>[^\n]*|[ \t\r]*)\n)*(?:<\/details>|\{\{% \/expand %\}\})/gm;

/** Folded abstracts of the programme in a body, in order: words that the author of the note has not written. */
export function abstractSpans(text: string, offset: number): Span[] {
  if (!text.includes('Abstract', offset)) return [];
  return [...text.slice(offset).matchAll(ABSTRACT)].map(({ index, 0: { length } }) => ({
    start: index + offset,
    end: index + offset + length,
  }));
}

/**
 * An abstract as a folded block. Shortcodes of it stay words.
 *
 * @param eol the line break of the note
 */
export function foldAbstract(abstract: string, look: 'details' | 'expand', eol: string): string {
  const lines = abstract
    .replace(/\{\{([<%])/g, (_, delimiter: string) => (delimiter === '<' ? '{{&lt;' : '{{&#37;'))
    .split('\n')
    .map((line) => (line.trim() === '' ? '>' : `> ${line}`));
  const [open, close] =
    look === 'details'
      ? [['<details>', '<summary>Abstract</summary>'], '</details>']
      : [['{{% expand title="Abstract" %}}'], '{{% /expand %}}'];
  return [...open, '', ...lines, '', close].join(eol);
}
