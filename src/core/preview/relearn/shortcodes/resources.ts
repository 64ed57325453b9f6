import { box, flag } from '../box';
import { element, type Content } from '../../content';
import { appearance, styleParams } from '../appearance';
import { fileName, folderOf, join } from '../../../site/paths';
import type { ShortcodeNode } from '../../placeholders';
import { parameter, type RenderContext, type ShortcodeRenderer } from '../../rendering';

export const resources: ShortcodeRenderer = {
  name: 'resources',

  render(use: ShortcodeNode, rendering: RenderContext): Content {
    const { note } = rendering;
    const isBundle = /^_?index\.md$/i.test(fileName(note.path));
    const folder = folderOf(note.path);
    const files = isBundle ? (note.site?.filesIn?.(folder) ?? []) : [];
    return fileBox(
      use,
      files.filter((name) => !/\.(?:md|html)$/i.test(name)).map((name) => [name, name]),
      rendering,
    );
  },
};

/** The box of Relearn's two lists of files; an entry is a name and an address. */
export function fileBox(
  { shortcode }: ShortcodeNode,
  files: readonly (readonly [name: string, href: string])[],
  rendering: RenderContext,
): Content {
  const matches = matcher(parameter(shortcode, 'pattern') ?? '');
  const direction = parameter(shortcode, 'sort') === 'desc' ? -1 : 1;
  const listed = files
    .filter(([name]) => matches(name))
    .toSorted(([a], [b]) => (a < b ? -direction : a > b ? direction : 0));
  const look = appearance(
    styleParams(shortcode),
    { style: 'transparent', colouredStyle: 'default', icon: 'paperclip', title: 'Attachments' },
    rendering,
  );
  return box(
    {
      look,
      kind: 'attachments',
      container: 'ul',
      content: listed.map(([name, href]) =>
        element('li', {}, element('a', { href: encodeURI(join(href)) }, name)),
      ),
      hasContent: listed.length > 0,
      isOpen: flag(parameter(shortcode, 'expanded')),
    },
    rendering,
  );
}

/** The author's expression; one that is none, or that could run for ever, matches as plain words. */
function matcher(pattern: string): (name: string) => boolean {
  if (pattern === '') return () => true;
  const isSimple = /^[\w\s.\-|^$()[\]?:*+\\]{1,100}$/.test(pattern) && !/[*+]\)?[*+{]/.test(pattern);
  try {
    const expression = isSimple ? new RegExp(pattern) : undefined;
    return (name) => expression?.test(name) ?? name.includes(pattern);
  } catch {
    // Half-typed: nothing matches yet.
    return () => false;
  }
}
