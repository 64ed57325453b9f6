import { decodePercent } from '../../site/decode-address';
import type { SiteContext, SitePage } from '../../site/site-context';
import { hugoPage } from '../../site/hugo-links';
import { referenceTarget } from '../../shortcodes/reference';
import { sitePage } from '../../site/pages';
import { fileName } from '../../site/paths';
import type { TextEdit } from '../../text/text-edit';
import { linkTo } from '../../site/links';
import { linkSpellings, splitAddress } from './link-spellings';
import type { MoveNotes } from './move-edit';
import { siteAfter, type Relocation, type Target } from './relocation';

/** Edits by which each `ref` and `relref` of a page leads to the same page after a move, as Hugo looks for pages. */
export function referenceEdits(notes: MoveNotes, path: string, relocation: Relocation): TextEdit[] {
  const uses = (notes.note(path)?.shortcodes ?? []).flatMap((shortcode) => {
    const found = referenceTarget(shortcode);
    return found && !/[{}\\]/.test(found.value) ? { found, span: shortcode.span } : [];
  });
  const content = notes.siteOf(path);
  if (uses.length === 0 || content === undefined) return [];
  const { before, after } = sitesOf(notes, content, relocation);
  return uses.flatMap(({ found, span }) => {
    const [target, suffix] = splitAddress(found.value);
    const old = target === '' ? path : hugoPage(target, { path, site: before });
    if (old === undefined) return [];
    const from = relocation.source(path, found.valueSpan.start);
    const anchor = suffix.startsWith('#') ? decodePercent(suffix.slice(1)) : '';
    const to = relocation.target(old, anchor);
    const rest = to.anchor === anchor ? suffix : to.anchor === '' ? '' : `#${to.anchor}`;
    // Where Hugo does not look, a reference is text: a link leads there.
    if (
      siteAfter(notes, relocation, from) === undefined ||
      siteAfter(notes, relocation, to.path) === undefined
    )
      return [{ span, text: plainLink(from, to) }];
    const leads = (way: string): boolean => hugoPage(way, { path: from, site: after }) === to.path;
    if (target === '' ? from === to.path : leads(target))
      return rest === suffix ? [] : [{ span: found.valueSpan, text: target + rest }];
    const link = {
      href: target === '' ? fileName(path) : target,
      target: old,
      fromFolder: true,
      isAddress: false,
    };
    const ways = linkSpellings(link, { from, target: to.path, root: content });
    // A way that counts from the top of the site goes on to.
    const fromTop =
      /^[^./].*\//.test(target) && hugoPage(`/${target}`, { path, site: before }) === old
        ? linkSpellings({ ...link, href: `/${target}` }, { from, target: to.path, root: content })
            .slice(0, 1)
            .map((each) => each.replace(/^\//, ''))
        : [];
    // A lone name stays one where it is enough: Hugo finds a page by it wherever it stands.
    const names = target.includes('/') ? [] : ways.slice(0, 1).map((way) => fileName(way));
    const way = [...names, ...fromTop, ...ways].find(leads);
    return way === undefined ? [] : [{ span: found.valueSpan, text: way + rest }];
  });
}

function plainLink(from: string, { path, anchor }: Target): string {
  const suffix = anchor === '' ? '' : `#${anchor}`;
  return from === path ? suffix || '#' : linkTo(from, path, false) + suffix;
}

interface Sites {
  readonly before: SiteContext;
  readonly after: SiteContext;
}

const made = new WeakMap<Relocation, Map<string, Sites>>();

/** A site's pages before and after a move, listed once for each move. */
function sitesOf(notes: MoveNotes, content: string, relocation: Relocation): Sites {
  let sites = made.get(relocation);
  if (!sites) made.set(relocation, (sites = new Map<string, Sites>()));
  let found = sites.get(content);
  if (!found) sites.set(content, (found = readSites(notes, content, relocation)));
  return found;
}

function readSites(notes: MoveNotes, content: string, relocation: Relocation): Sites {
  const before: SitePage[] = [];
  const after: SitePage[] = [];
  for (const path of notes.paths()) {
    const page = sitePage(path, notes.note(path)?.frontMatter);
    if (notes.siteOf(path) === content) before.push(page);
    const to = relocation.target(path, '').path;
    if (siteAfter(notes, relocation, to) === content) after.push({ ...page, path: to });
  }
  const context = (pages: readonly SitePage[], has: (path: string) => boolean | undefined): SiteContext => ({
    content,
    pages: () => pages,
    hasFile: (path) => has(path) === true,
  });
  return {
    before: context(before, (path) => notes.hasFile(path)),
    after: context(after, (path) => relocation.after.hasFile(path)),
  };
}
