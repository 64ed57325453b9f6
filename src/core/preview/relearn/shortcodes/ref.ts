import { sentence } from '../../../language/sentence';
import type { Content } from '../../content';
import { hugoPage } from '../../../site/hugo-links';
import { folderOf, relativePath } from '../../../site/paths';
import type { ShortcodeNode } from '../../placeholders';
import { addressOfPath } from '../../../site/safe-address';
import { BuildError, type RenderContext, type ShortcodeRenderer } from '../../rendering';

/** The address of a page, written into a link as a rule; one that is not there ends Hugo's build. */
export const ref: ShortcodeRenderer = {
  name: 'ref',
  isInline: true,
  render: (use: ShortcodeNode, rendering: RenderContext): Content => pageAddress(use, rendering),
  text: (use: ShortcodeNode, rendering: RenderContext): string => pageAddress(use, rendering),
};

function pageAddress(use: ShortcodeNode, rendering: RenderContext): string {
  const { note } = rendering;
  const wanted = rendering.param(use, 'path') ?? '';
  if (!note.site) return wanted;
  const [, path = '', anchor = ''] = /^([^#]*)(.*)$/s.exec(wanted) ?? [];
  const found = path === '' ? note.path : hugoPage(path, note);
  if (found === undefined) throw new BuildError(sentence('There is no page “{0}”.', wanted));
  return addressOfPath(relativePath(folderOf(note.path), found)) + anchor;
}
