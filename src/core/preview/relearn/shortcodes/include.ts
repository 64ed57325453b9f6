import { element, type Content } from '../../content';
import { readFrontMatter } from '../../../note/front-matter/read-front-matter';
import { folderOf, join } from '../../../site/paths';
import type { ShortcodeNode } from '../../placeholders';
import { type RenderContext, type ShortcodeRenderer } from '../../rendering';
import { siteIndex, siteRoot } from '../../../site/site-index';

/** The text of another file. One that is not there shows nothing, as in Relearn. */
export const include: ShortcodeRenderer = {
  name: 'include',

  render(use: ShortcodeNode, rendering: RenderContext): Content {
    const file = (rendering.param(use, 'file') ?? '').trim();
    const text = file === '' ? undefined : read(file, rendering);
    if (text === undefined) return undefined;
    const hidesHeading = rendering.param(use, 'hidefirstheading') === 'true';
    const body = rendering.since('6.0') ? text.slice(readFrontMatter(text)?.span.end ?? 0) : text;
    const content = rendering.otherNote(body, use);
    return hidesHeading ? element('div', { class: 'include hide-first-heading' }, content) : content;
  },
};

function read(file: string, rendering: RenderContext): string | undefined {
  const { note } = rendering;
  const { site } = note;
  if (!site?.readText) return undefined;
  const root = siteRoot(site);
  if (!rendering.since('6.0')) return site.readText(join(root, file));
  const folder = folderOf(note.path);
  const index = siteIndex(site);
  const inContent = folder.slice(site.content === '' ? 0 : site.content.length + 1);
  const page = file.startsWith('/')
    ? index.page(file)
    : (index.page(join(inContent, file)) ?? index.page(file));
  const places = [page, join(folder, file), join(site.content, file), join(root, 'assets', file)];
  const found = places.find((place) => place !== undefined && site.hasFile(place));
  return found === undefined ? undefined : site.readText(found);
}
