import { sentence } from '../../../language/sentence';
import { RE2JS, RE2JSException } from 're2js';
import { box, flag } from '../box';
import { element, type Content } from '../../content';
import { appearance, styleParams } from '../appearance';
import { hugoPage } from '../../../site/hugo-links';
import { fileName, folderOf, join, relativePath } from '../../../site/paths';
import type { ShortcodeNode } from '../../placeholders';
import { addressOfPath } from '../../../site/safe-address';
import { BuildError, type RenderContext, type ShortcodeRenderer } from '../../rendering';

export const resources: ShortcodeRenderer = {
  name: 'resources',

  render(use: ShortcodeNode, rendering: RenderContext): Content {
    const page = bundleOf(use, rendering);
    const { note } = rendering;
    const isBundle = /^_?index\.md$/i.test(fileName(page));
    const folder = folderOf(page);
    const files = isBundle ? (note.site?.filesIn?.(folder) ?? []) : [];
    const way = relativePath(folderOf(note.path), join(folder, 'x')).slice(0, -1);
    return fileBox(
      use,
      files
        .filter((name) => !/\.(?:md|html)$/i.test(name))
        .map((name) => ({ name, href: `${way}${name}`, size: note.site?.fileSize?.(join(folder, name)) })),
      rendering,
    );
  },
};

/** This page, or the one that is named. @throws {BuildError} when there is none of that name */
function bundleOf(use: ShortcodeNode, rendering: RenderContext): string {
  const { note } = rendering;
  const pageref = (rendering.param(use, 'pageref') ?? '').trim();
  if (pageref === '' || !note.site) return note.path;
  const found = hugoPage(pageref, note);
  if (found === undefined) throw new BuildError(sentence('There is no page “{0}”, and Hugo stops.', pageref));
  return found;
}

/** A file of a list. */
export interface ListedFile {
  readonly name: string;
  readonly href: string;
  /** In bytes; undefined when nobody knows. */
  readonly size?: number | undefined;
}

/** The box of Relearn's two lists of files. */
export function fileBox(use: ShortcodeNode, files: readonly ListedFile[], rendering: RenderContext): Content {
  const matches = matcher(rendering.param(use, 'pattern') ?? '');
  const direction = rendering.param(use, 'sort') === 'desc' ? -1 : 1;
  const listed = files
    .filter(({ name }) => matches(name))
    .toSorted(({ name: a }, { name: b }) => (a < b ? -direction : a > b ? direction : 0));
  const look = appearance(
    styleParams(use, rendering),
    {
      style: rendering.fallback(use, 'style'),
      colouredStyle: 'default',
      icon: rendering.fallback(use, 'icon'),
      title: rendering.fallback(use, 'title'),
    },
    rendering,
  );
  return box(
    {
      look,
      kind: 'attachments',
      container: 'ul',
      content: listed.map(({ name, href, size }) =>
        element(
          'li',
          {},
          element('a', { href: addressOfPath(href) }, name),
          size === undefined ? '' : ` (${sizeIn(size)})`,
        ),
      ),
      hasContent: listed.length > 0,
      isOpen: flag(rendering.param(use, 'expanded')),
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
/** In whole units, as Relearn counts them. */
function sizeIn(bytes: number): string {
  if (bytes < 1024) return `${String(bytes)} B`;
  const kilobytes = Math.floor(bytes / 1024);
  return kilobytes < 1024 ? `${String(kilobytes)} KB` : `${String(Math.floor(kilobytes / 1024))} MB`;
}

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
