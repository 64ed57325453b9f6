import { RE2JS, RE2JSException } from 're2js';
import { box, flag } from '../box';
import { element, type Content } from '../../content';
import { appearance, styleParams } from '../appearance';
import { fileName, folderOf, join } from '../../../site/paths';
import type { ShortcodeNode } from '../../placeholders';
import { parameter, type RenderContext, type ShortcodeRenderer } from '../../rendering';
import { addressOfPath } from '../../safe-address';

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
        element('li', {}, element('a', { href: addressOfPath(join(href)) }, name)),
      ),
      hasContent: listed.length > 0,
      isOpen: flag(parameter(shortcode, 'expanded')),
    },
    rendering,
  );
}

/** Nobody writes a longer expression. */
const LONGEST = 100;

/**
 * The author's expression as Hugo's own engine reads it, in time in proportion to the name. One that is none, half-typed
 * as it may be, matches nothing.
 */
function matcher(pattern: string): (name: string) => boolean {
  if (pattern === '') return () => true;
  if (pattern.length > LONGEST) return () => false;
  try {
    const expression = RE2JS.compile(pattern);
    return (name) => expression.matcher(name).find();
  } catch (thrown) {
    if (!(thrown instanceof RE2JSException)) throw thrown;
    return () => false;
  }
}
