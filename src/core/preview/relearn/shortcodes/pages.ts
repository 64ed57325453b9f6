import { sentence } from '../../../language/sentence';
import { element, type Content } from '../../content';
import type { SiteContext } from '../../../site/site-context';
import { listedPages } from '../../pages/listed-pages';
import { listMarkdown } from '../../pages/list-markdown';
import { listStart, listingOf } from '../../pages/call';
import { AXES, type Listing } from '../../pages/listing';
import { pageCards } from '../../pages/page-cards';
import { pageLines } from '../../pages/page-lines';
import type { ShortcodeNode } from '../../placeholders';
import { BuildError, type RenderContext, type ShortcodeRenderer } from '../../rendering';

/** A list of pages, in the `%` notation as Markdown among that of the note. */
export const pages: ShortcodeRenderer = {
  name: 'pages',

  render(use: ShortcodeNode, rendering: RenderContext): Content {
    const { site } = rendering.note;
    if (!site?.pages) return element('p', { class: 'conference-placeholder' }, sentence('A list of pages.'));
    const { from, listing } = wanted(use, site, rendering);
    if (listing.display !== 'cards') return markdownOf(from, listing, site, rendering);
    const isDropped = use.shortcode.notation === '%' && !rendering.settings.unsafe;
    return isDropped ? undefined : pageCards(listedPages(from, listing, site), listing, rendering);
  },

  markdown(use: ShortcodeNode, rendering: RenderContext): string | undefined {
    const { site } = rendering.note;
    if (!site?.pages) return undefined;
    const { from, listing } = wanted(use, site, rendering);
    return listing.display === 'cards' ? undefined : markdownOf(from, listing, site, rendering);
  },
};

function markdownOf(from: string, listing: Listing, site: SiteContext, rendering: RenderContext): string {
  if (!AXES.includes(listing.axis)) return '';
  const line = pageLines(rendering, listing.showsDescription);
  return listMarkdown(listedPages(from, listing, site), listing, site, line);
}

/** @throws {BuildError} when there is no page of that name */
function wanted(
  use: ShortcodeNode,
  site: SiteContext,
  rendering: RenderContext,
): { from: string; listing: Listing } {
  const { note, settings } = rendering;
  const call = {
    shortcode: use.shortcode,
    note: { path: note.path, site },
    relearn: settings.relearnVersion,
  };
  const start = listStart(call);
  if ('missing' in start)
    throw new BuildError(sentence('There is no page “{0}”, and Hugo stops.', start.missing));
  return { from: start.from, listing: listingOf(call, start.from) };
}
