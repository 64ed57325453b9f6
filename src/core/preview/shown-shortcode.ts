import type { Content } from './content';
import { isDropped, wordsOf } from './dropped-html';
import type { ExpandContext } from './expand-context';
import type { ShortcodeNode } from './placeholders';
import { rendererOf } from './relearn/shortcodes/renderers';
import { orWhenWrong } from './rendering';
import { buildError, mistakeOf, placeholder } from './shortcode-errors';

/** What is shown of a shortcode by {@link ExpandContext.shortcode}. */
export function shownShortcode(use: ShortcodeNode, context: ExpandContext, isBlock: boolean): Content {
  const content = rendered(use, context);
  if (!isDropped(use, context.settings)) return content;
  return isBlock && !context.isInline(use) ? undefined : wordsOf(content, context);
}

function rendered(use: ShortcodeNode, context: ExpandContext): Content {
  const mistake = mistakeOf(use.shortcode, context.note, context.settings);
  if (mistake !== undefined) return buildError(use, mistake);
  const renderer = rendererOf(use.shortcode.name);
  if (!renderer) return placeholder(use, context.inner(use));
  return orWhenWrong(
    () => renderer.render(use, context),
    (message) => buildError(use, message),
  );
}

export function isInlineShortcode({ shortcode }: ShortcodeNode, { note, settings }: ExpandContext): boolean {
  return mistakeOf(shortcode, note, settings) !== undefined || rendererOf(shortcode.name)?.isInline === true;
}

/** @throws {BuildError} as its renderer does */
export function shortcodeWords(use: ShortcodeNode, context: ExpandContext): string {
  return rendererOf(use.shortcode.name)?.text?.(use, context) ?? '';
}
