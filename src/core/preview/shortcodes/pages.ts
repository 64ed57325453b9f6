import { element, type Content } from '../content';
import { hugoPage } from '../hugo-links';
import type { SiteContext } from '../note-context';
import { listedPages } from '../pages/listed-pages';
import { listMarkdown } from '../pages/list-markdown';
import { AXES, readListing, type Listing } from '../pages/listing';
import { pageCards } from '../pages/page-cards';
import { pageLines } from '../pages/page-lines';
import { within } from '../pages/page-value';
import { entry } from '../../note/front-matter';
import { join } from '../paths';
import type { Use } from '../placeholders';
import { BuildError, type Rendering, type ShortcodeRenderer } from '../rendering';

/** A list of pages, in the `%` notation as Markdown among that of the note. */
export const pages: ShortcodeRenderer = {
  name: 'pages',

  render(use: Use, rendering: Rendering): Content {
    const { site } = rendering.note;
    if (!site?.pages) return element('p', { class: 'conference-placeholder' }, 'A list of pages.');
    const { from, listing } = wanted(use, site, rendering);
    if (listing.display !== 'cards') return markdownOf(from, listing, site, rendering);
    const isDropped = use.shortcode.notation === '%' && !rendering.settings.unsafe;
    return isDropped ? undefined : pageCards(listedPages(from, listing, site), listing, rendering);
  },

  markdown(use: Use, rendering: Rendering): string | undefined {
    const { site } = rendering.note;
    if (!site?.pages) return undefined;
    const { from, listing } = wanted(use, site, rendering);
    return listing.display === 'cards' ? undefined : markdownOf(from, listing, site, rendering);
  },
};

function markdownOf(from: string, listing: Listing, site: SiteContext, rendering: Rendering): string {
  if (!AXES.includes(listing.axis)) return '';
  const line = pageLines(rendering, listing.showsDescription);
  return listMarkdown(listedPages(from, listing, site), listing, site, line);
}

/** @throws {BuildError} when there is no page of that name */
function wanted(use: Use, site: SiteContext, rendering: Rendering): { from: string; listing: Listing } {
  const from = startOf((rendering.param(use, 'pageref') ?? '').trim(), site, rendering);
  return { from, listing: readListing((name) => said(use, name, from, rendering)) };
}

function startOf(pageref: string, site: SiteContext, rendering: Rendering): string {
  if (pageref === '') return rendering.note.path;
  if (pageref === '/') return join(site.content, '_index.md');
  // The pages of taxonomies have no files.
  if (/^\/?(?:tags|categories)(?:\/|$)/i.test(pageref)) return '';
  const found = hugoPage(pageref, rendering.note);
  if (found === undefined) throw new BuildError(`There is no page “${pageref}”, and Hugo stops.`);
  return found;
}

/** What the call says, else the front matter of the page it begins at, else what holds; a space says that again. */
function said(use: Use, name: string, from: string, rendering: Rendering): string {
  const written = rendering.param(use, name) ?? '';
  if (written !== '' && written.trim() === '') return rendering.fallback(use, name);
  if (written.trim() !== '') return written.trim();
  const page = rendering.note.site?.pages?.().find(({ path }) => path === from);
  const own = within(entry(page?.frontMatter, 'params')?.value, ['pages', name]);
  const isSaid = typeof own === 'string' || typeof own === 'number' || typeof own === 'boolean';
  return (isSaid ? String(own).trim() : '') || rendering.fallback(use, name);
}
