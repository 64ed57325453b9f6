import type { Content } from '../../content';
import { hugoPage } from '../../../site/hugo-links';
import { folderOf, relativePath } from '../../../site/paths';
import type { ShortcodeNode } from '../../placeholders';
import { BuildError, parameter, type RenderContext, type ShortcodeRenderer } from '../../rendering';

/** The address of a page, written into a link as a rule; one that is not there ends Hugo's build. */
export const ref: ShortcodeRenderer = {
  name: 'ref',
  isInline: true,
  render: (use: ShortcodeNode, rendering: RenderContext): Content => pageAddress(use, rendering),
  text: (use: ShortcodeNode, rendering: RenderContext): string => pageAddress(use, rendering),
};

export function pageAddress({ shortcode }: ShortcodeNode, { note }: RenderContext): string {
  const wanted = parameter(shortcode, 'path', 1) ?? '';
  if (!note.site) return wanted;
  const [, path = '', anchor = ''] = /^([^#]*)(.*)$/s.exec(wanted) ?? [];
  const found = path === '' ? note.path : hugoPage(path, note);
  if (found === undefined) throw new BuildError(`There is no page “${wanted}”.`);
  return encodeURI(relativePath(folderOf(note.path), found)) + anchor;
}
