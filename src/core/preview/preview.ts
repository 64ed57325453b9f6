import type { MarkdownIt, StateCore } from 'markdown-it';
import { readFrontMatter } from '../note/read-front-matter';
import { noteOf } from './note-context';
import { NoteRendering } from './note-rendering';
import { cleanRawHtml } from './raw-html';

export { DEFAULT_SETTINGS, noteOf } from './note-context';
export type {
  ListedSession,
  NoteContext,
  PreviewEnv,
  PreviewSettings,
  SitePage,
  SiteContext,
} from './note-context';

/**
 * Shows conference notes as Hugo and Relearn will: a plugin for any markdown-it from version 12 on. Its rules act
 * only while `env.conferenceNote` holds a {@link NoteContext}; other Markdown is left alone. Everything is worked
 * out while the text is parsed, so that tokens may be rendered with another environment.
 */
export function conferencePreview(md: MarkdownIt): void {
  const renderings = new WeakMap<object, NoteRendering>();
  const renderingOf = ({ env }: StateCore): NoteRendering | undefined =>
    noteOf(env) === undefined ? undefined : renderings.get(env);

  md.core.ruler.after('normalize', 'conference_shortcodes', (state) => {
    const note = noteOf(state.env);
    if (note === undefined) return;
    const frontMatter = readFrontMatter(state.src);
    const rendering = new NoteRendering(state, note, frontMatter?.span.end ?? 0);
    renderings.set(state.env, rendering);
    state.src = rendering.body.text;
  });
  md.core.ruler.after('block', 'conference_blocks', (state) => {
    const rendering = renderingOf(state);
    if (rendering) state.tokens = rendering.withBlocks(state.tokens, rendering.body.lines);
  });
  md.core.ruler.after('inline', 'conference_inline', (state) => {
    const rendering = renderingOf(state);
    if (!rendering) return;
    for (const token of state.tokens)
      if (token.type === 'inline' && token.children)
        token.children = rendering.withShortcodes(token.children);
  });
  cleanRawHtml(md);
}
