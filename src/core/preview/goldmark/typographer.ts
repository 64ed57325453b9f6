import type { MarkdownIt, StateInline } from 'markdown-it';
import { quoteAt, type Unclosed } from './quotes';
import type { ExpandContext, ExpandContextOf } from '../expand-context';

const REPLACEMENTS: readonly (readonly [written: string, shown: string])[] = [
  ['---', '\u2014'],
  ['--', '\u2013'],
  ['...', '\u2026'],
  ['<<', '\u00AB'],
  ['>>', '\u00BB'],
];

/** Curly quotes, dashes, ellipses and guillemets, as Goldmark sets them; what is escaped or code stays as it is. */
export function typographer(md: MarkdownIt, renderingOf: ExpandContextOf): void {
  // Goldmark goes on counting from block to block.
  const unclosed = new WeakMap<ExpandContext, Unclosed>();
  md.inline.ruler.push('conference_typographer', (state, silent) => {
    const { src, pos } = state;
    const first = src.charAt(pos);
    const isQuote = first === '"' || first === "'";
    if (!isQuote && (first !== src.charAt(pos + 1) || !'-.<>'.includes(first))) return false;
    const rendering = renderingOf(state.env);
    if (rendering?.settings.typographer !== true) return false;
    const replacement = REPLACEMENTS.find(([written]) => src.startsWith(written, pos));
    let shown = replacement?.[1];
    if (isQuote) {
      let counts = unclosed.get(rendering);
      if (!counts) unclosed.set(rendering, (counts = { single: 0, double: 0 }));
      // Whoever only looks ahead closes nothing.
      shown = quoteAt(src, pos, silent ? { ...counts } : counts);
    }
    if (shown === undefined) return false;
    if (!silent) state.pending += shown;
    state.pos += replacement?.[0].length ?? 1;
    return true;
  });
}

/** Whether the text that was read last is such a replacement. */
export function endsWithSign({ src, pos, pending }: StateInline): boolean {
  return (
    /["'.<>-]/.test(src.charAt(pos - 1)) &&
    /[\u2013\u2014\u2026\u00AB\u00BB\u2018\u2019\u201C\u201D]$/.test(pending)
  );
}
