import { sentence } from '../../../language/sentence';
import { scalar } from '../../../note/front-matter/front-matter';
import type { Content } from '../../content';
import type { ShortcodeNode } from '../../placeholders';
import { BuildError, type RenderContext, type ShortcodeRenderer } from '../../rendering';

export const param: ShortcodeRenderer = {
  name: 'param',
  isInline: true,
  render: (use: ShortcodeNode, rendering: RenderContext): Content => value(use, rendering),
  text: (use: ShortcodeNode, rendering: RenderContext): string => value(use, rendering),
};

/** From the front matter, else from the site; Hugo stops when neither has it. */
function value(use: ShortcodeNode, rendering: RenderContext): string {
  const { note, frontMatter } = rendering;
  const name = (rendering.param(use, 'name') ?? '').trim();
  const found = scalar(frontMatter, name) ?? note.site?.param?.(name);
  if (found === undefined && note.site?.param)
    throw new BuildError(sentence('There is no parameter “{0}”.', name));
  return found ?? '';
}
