import type { MarkdownIt } from 'markdown-it';
import { footnotesAsHugo } from './goldmark/footnotes';
import { goldmarkExtensions } from './goldmark/goldmark';
import { headingIds } from './goldmark/heading-ids';
import { noteOf } from './note-context';
import { NoteRenderer } from './note-renderer';
import { withHead } from './relearn/page-head';
import { cleanPages } from './clean-page';
import { withBlockFormulae } from './passthrough';
import { expandBlock } from './expand-block';
import { expandInline } from './expand-inline';
import { withTimeMarks } from './time-marks';

export { DEFAULT_SETTINGS, noteOf } from './note-context';
export type { ListedSession, NoteContext, PreviewEnv, PreviewSettings } from './note-context';

/**
 * Shows conference notes as Hugo and Relearn will: a plugin for any markdown-it from version 12 on. Its rules act
 * only while `env.conferenceNote` holds a {@link NoteContext}; other Markdown is left alone. Everything is worked
 * out while the text is parsed, so that tokens may be rendered with another environment.
 *
 * Shortcodes are taken out before Markdown is read and put back after it, each a word in between, as Hugo does.
 */
export function conferencePreview(md: MarkdownIt): void {
  const renderings = new WeakMap<object, NoteRenderer>();
  // Rules ask at nearly every sign of the same text.
  const last: { env: unknown; rendering: NoteRenderer | undefined } = {
    env: undefined,
    rendering: undefined,
  };
  const renderingOf = (env: unknown): NoteRenderer | undefined => {
    if (noteOf(env) === undefined) return undefined;
    if (env !== last.env) {
      last.env = env;
      last.rendering = renderings.get(env as object);
    }
    return last.rendering;
  };

  md.core.ruler.after('normalize', 'conference_shortcodes', (state) => {
    const note = noteOf(state.env);
    if (note === undefined) return;
    const rendering = new NoteRenderer(state, note);
    renderings.set(state.env, rendering);
    last.env = undefined;
    state.src = rendering.body.text;
  });
  md.core.ruler.after('block', 'conference_blocks', (state) => {
    const rendering = renderingOf(state.env);
    if (rendering) state.tokens = expandBlock(state.tokens, rendering.body.lines, rendering);
  });
  md.core.ruler.after('inline', 'conference_inline', (state) => {
    const rendering = renderingOf(state.env);
    if (!rendering) return;
    if (rendering.settings.passthrough) state.tokens = withBlockFormulae(state.tokens, rendering);
    for (const token of state.tokens)
      if (token.type === 'inline' && token.children) token.children = expandInline(token.children, rendering);
    if (rendering.note.timeMarks) withTimeMarks(state.tokens, rendering.note.timeMarks, rendering);
  });
  goldmarkExtensions(md, renderingOf);
  headingIds(md, renderingOf);
  md.core.ruler.push('conference_page', (state) => {
    const rendering = renderingOf(state.env);
    if (rendering) state.tokens = withHead(footnotesAsHugo(state.tokens, rendering), rendering);
  });
  cleanPages(md, renderingOf);
}
