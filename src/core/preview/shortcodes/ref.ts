import type { Content } from '../content';
import { hugoPage } from '../hugo-links';
import { folderOf, relativePath } from '../paths';
import type { Use } from '../placeholders';
import { BuildError, type Rendering, type ShortcodeRenderer } from '../rendering';

/** The address of a page, written into a link as a rule; one that is not there ends Hugo's build. */
export const ref: ShortcodeRenderer = {
  name: 'ref',
  isInline: true,
  render: (use: Use, rendering: Rendering): Content => pageAddress(use, rendering),
  text: (use: Use, rendering: Rendering): string => pageAddress(use, rendering),
};

export function pageAddress(use: Use, rendering: Rendering): string {
  const { note } = rendering;
  const wanted = rendering.param(use, 'path') ?? '';
  if (!note.site) return wanted;
  const [, path = '', anchor = ''] = /^([^#]*)(.*)$/s.exec(wanted) ?? [];
  const found = path === '' ? note.path : hugoPage(path, note);
  if (found === undefined) throw new BuildError(`There is no page “${wanted}”.`);
  return encodeURI(relativePath(folderOf(note.path), found)) + anchor;
}
