import type { ExpandContext } from './expand-context';
import type { ShortcodeNode } from './placeholders';
import { orWhenWrong } from './rendering';
import { mistakeOf } from './shortcode-errors';
import { rendererOf } from './relearn/shortcodes/renderers';

/** The Markdown that Hugo puts in the place of a shortcode before it reads Markdown; undefined for none. */
export function markdownOf(use: ShortcodeNode, rendering: ExpandContext): string | undefined {
  const { shortcode } = use;
  const renderer = shortcode.notation === '%' ? rendererOf(shortcode.name) : undefined;
  const { note, settings } = rendering;
  if (!renderer?.markdown || mistakeOf(shortcode, note, settings) !== undefined) return undefined;
  // What is wrong is shown in the place of the shortcode.
  return orWhenWrong<string | undefined>(
    () => renderer.markdown?.(use, rendering),
    () => undefined,
  );
}
