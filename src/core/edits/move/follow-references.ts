import type { SiteContext, SitePage } from '../../preview/note-context';
import { hugoPage } from '../../site/hugo-links';
import { sitePage } from '../../site/pages';
import { fileName } from '../../site/paths';
import type { TextEdit } from '../../text/text-edit';
import { linkSpellings, splitAddress } from './link-spellings';
import type { MoveNotes } from './move-edit';
import type { Relocation } from './relocation';

/** Edits by which each `ref` and `relref` of a page leads to the same page after a move, as Hugo looks for pages. */
export function referenceEdits(notes: MoveNotes, path: string, relocation: Relocation): TextEdit[] {
  const uses = notes.note(path)?.shortcodes.filter(({ name }) => name === 'ref' || name === 'relref') ?? [];
  const content = notes.siteOf(path);
  if (uses.length === 0 || content === undefined) return [];
  const { before, after } = sitesOf(notes, content, relocation);
  return uses.flatMap(({ params }) => {
    const found = params.findLast(({ name }) => name === 'path' || name === undefined);
    if (!found || /[{}\\]/.test(found.value)) return [];
    const [target, behind] = splitAddress(found.value);
    const old = target === '' ? path : hugoPage(target, { path, site: before });
    if (old === undefined) return [];
    const from = relocation.source(path, found.valueSpan.start);
    const anchor = behind.startsWith('#') ? behind.slice(1) : '';
    const to = relocation.target(old, anchor);
    const rest = to.anchor === anchor ? behind : to.anchor === '' ? '' : `#${to.anchor}`;
    const leads = (way: string): boolean => hugoPage(way, { path: from, site: after }) === to.path;
    if (target === '' ? from === to.path : leads(target))
      return rest === behind ? [] : [{ span: found.valueSpan, text: target + rest }];
    const link = {
      href: target === '' ? fileName(path) : target,
      target: old,
      fromFolder: true,
      isAddress: false,
    };
    const ways = linkSpellings(link, { from, target: to.path, root: content });
    // A lone name stays one where it is enough: Hugo finds a page by it wherever it stands.
    const names = target.includes('/') ? [] : ways.slice(0, 1).map((way) => fileName(way));
    const way = [...names, ...ways].find(leads);
    return way === undefined ? [] : [{ span: found.valueSpan, text: way + rest }];
  });
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
    if (notes.siteOf(to) === content) after.push({ ...page, path: to });
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
