import { scalar } from '../../note/front-matter';
import type { Content } from '../content';
import type { Use } from '../placeholders';
import { BuildError, type Rendering, type ShortcodeRenderer } from '../rendering';

export const param: ShortcodeRenderer = {
  name: 'param',
  isInline: true,
  render: (use: Use, rendering: Rendering): Content => value(use, rendering),
  text: (use: Use, rendering: Rendering): string => value(use, rendering),
};

/** From the front matter, else from the site; Hugo stops when neither has it. */
function value(use: Use, rendering: Rendering): string {
  const { note, frontMatter } = rendering;
  const name = (rendering.param(use, 'name') ?? '').trim();
  const found = scalar(frontMatter, name) ?? note.site?.param?.(name);
  if (found === undefined && note.site?.param) throw new BuildError(`There is no parameter “${name}”.`);
  return found ?? '';
}
