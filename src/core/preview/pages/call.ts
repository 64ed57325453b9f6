import { entry } from '../../note/front-matter/front-matter';
import { fallbackNamed, givenParam } from '../../shortcodes/catalogue/parameters';
import type { Shortcode } from '../../shortcodes/shortcode';
import { hugoPage } from '../../site/hugo-links';
import type { NoteContext } from '../note-context';
import type { SiteContext } from '../../site/site-context';
import { join } from '../../site/paths';
import { readListing, type Listing } from './listing';
import { within } from './page-value';

/** A use of `pages` in a note of a site. */
export interface PagesCall {
  readonly shortcode: Shortcode;
  readonly note: Pick<NoteContext, 'path'> & { readonly site: SiteContext };
  readonly relearn: string;
}

/** The page at which a list begins, or what was named and is none. */
export type ListStart = { readonly from: string } | { readonly missing: string };

/** From where the pages are seen: this page, or the one that is named. A page of a taxonomy has no file. */
export function listStart({ shortcode, note, relearn }: PagesCall): ListStart {
  const pageref = (givenParam(shortcode, 'pageref', relearn)?.value ?? '').trim();
  if (pageref === '') return { from: note.path };
  if (pageref === '/') return { from: join(note.site.content, '_index.md') };
  if (/^\/?(?:tags|categories)(?:\/|$)/i.test(pageref)) return { from: '' };
  const from = hugoPage(pageref, note);
  return from === undefined ? { missing: pageref } : { from };
}

export function listingOf(call: PagesCall, from: string): Listing {
  return readListing((name) => said(call, name, from));
}

/** What the call says, else the front matter of the page it begins at, else what holds; a space says that again. */
function said({ shortcode, note, relearn }: PagesCall, name: string, from: string): string {
  const fallback = fallbackNamed('pages', name, relearn) ?? '';
  const written = givenParam(shortcode, name, relearn)?.value ?? '';
  if (written.trim() !== '') return written.trim();
  if (written !== '') return '';
  const page = note.site.pages?.().find(({ path }) => path === from);
  const own = within(entry(page?.frontMatter, 'params')?.value, ['pages', name]);
  const isGiven = typeof own === 'string' || typeof own === 'number' || typeof own === 'boolean';
  return (isGiven ? String(own).trim() : '') || fallback;
}
