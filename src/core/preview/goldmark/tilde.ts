import type { Delimiter, MarkdownIt, StateInline } from 'markdown-it';
import { noteOf } from '../note-context';

/** A number that is no character, so that these never pair with `~~`. */
const MARKER = 0x11007e;

/** `~x~` is struck through by newer Goldmarks, as `~~x~~` is. */
export function singleTilde(md: MarkdownIt): void {
  md.inline.ruler.before('strikethrough', 'conference_tilde', (state, silent) => {
    if (silent || state.src[state.pos] !== '~' || noteOf(state.env) === undefined) return false;
    const scanned = state.scanDelims(state.pos, true);
    if (scanned.length !== 1) return false;
    state.push('text', '', 0).content = '~';
    state.delimiters.push({
      marker: MARKER,
      length: 0,
      token: state.tokens.length - 1,
      end: -1,
      open: scanned.can_open,
      close: scanned.can_close,
    });
    state.pos++;
    return true;
  });
  md.inline.ruler2.before('strikethrough', 'conference_tilde', (state) => {
    strike(state, state.delimiters);
    for (const meta of state.tokens_meta) if (meta?.delimiters) strike(state, meta.delimiters);
    return true;
  });
}

function strike(state: StateInline, delimiters: readonly Delimiter[]): void {
  for (const start of delimiters) {
    const end = start.marker === MARKER && start.end >= 0 ? delimiters[start.end] : undefined;
    const opening = state.tokens[start.token];
    const closing = end && state.tokens[end.token];
    if (!opening || !closing) continue;
    Object.assign(opening, { type: 's_open', tag: 's', nesting: 1, markup: '~', content: '' });
    Object.assign(closing, { type: 's_close', tag: 's', nesting: -1, markup: '~', content: '' });
  }
}
