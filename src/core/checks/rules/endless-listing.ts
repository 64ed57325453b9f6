import { sentence } from '../../language/sentence';
import { entry, scalar } from '../../note/front-matter/front-matter';
import { listStart, listingOf } from '../../preview/pages/call';
import { flattened, listedPages } from '../../preview/pages/listed-pages';
import { readListing } from '../../preview/pages/listing';
import type { SiteContext, SitePage } from '../../site/site-context';
import { sitePage } from '../../site/pages';
import { givenParam } from '../../shortcodes/catalogue/parameters';
import type { Shortcode } from '../../shortcodes/shortcode';
import type { RuleContext, Rule } from '../rule';
import { SIGN } from '../signs/sign';
import { isInSite } from '../site';
import { contentAround, siteAround } from '../site-versions';
import { isIn } from '../../site/paths';

/** Pages that are followed from one list to the next. */
const MOST = 200;

export const endlessListing: Rule = {
  id: 'endless-listing',
  severity: 'error',
  about:
    'A list of pages with descriptions or cards that needs the summary of its own page: Hugo never finishes.',
  needs: SIGN.listing,
  *check(checked) {
    if (!isInSite(checked) || !siteAround(checked).since('9.2')) return;
    const { path, note } = checked;
    const lists = note.shortcodes.filter(needsSummaries);
    const [first] = lists;
    const content = contentAround(checked);
    if (!first || content === undefined || hasDescription(path, checked)) return;
    const site = siteOf(content, checked);
    for (const list of lists) {
      const needed = summariesFor(list, path, site, checked);
      if (!leadsTo(path, needed, site, checked)) continue;
      const isOwn = needed.includes(path);
      yield {
        span: list.nameSpan,
        message: isOwn
          ? sentence(
              'This list needs the summary of its own page, so Hugo never finishes; give the page a description in its front matter.',
            )
          : sentence(
              'This list and that of a page in it need each other’s summary, so Hugo never finishes; give the page a description in its front matter.',
            ),
        fixes: [],
      };
    }
  },
};

/** Whether a shortcode may show descriptions of pages, which are their summaries when they have none. */
function needsSummaries({ name, params, problem }: Shortcode): boolean {
  if (problem !== undefined || (name !== 'pages' && name !== 'children')) return false;
  return params.some(
    (param) =>
      (param.name === 'description' && param.value.trim().toLowerCase() === 'true') ||
      (param.name === 'display' && param.value.trim() === 'cards') ||
      (param.name === 'type' && param.value.trim() === 'card'),
  );
}

/** The pages whose summary Hugo makes for a list. */
function summariesFor(list: Shortcode, path: string, site: SiteContext, checked: RuleContext): string[] {
  const { relearn } = siteAround(checked);
  const pages = (from: string, listing: ReturnType<typeof readListing>): string[] =>
    flattened(listedPages(from, listing, site))
      .map(({ page }) => page.path)
      .filter((other) => !hasDescription(other, checked));
  if (list.name === 'children') {
    const value = (name: string): string => givenParam(list, name, relearn)?.value.trim() ?? '';
    const words: Readonly<Record<string, string>> = {
      axis: 'descendants',
      levels: value('depth'),
      hidden: value('showhidden'),
    };
    return pages(
      path,
      readListing((name) => words[name] ?? ''),
    );
  }
  const call = { shortcode: list, note: { path, site }, relearn };
  const start = listStart(call);
  return 'missing' in start ? [] : pages(start.from, listingOf(call, start.from));
}

/** Whether summaries need, by the lists in those pages, that of a page again. */
function leadsTo(path: string, needed: readonly string[], site: SiteContext, checked: RuleContext): boolean {
  const seen = new Set<string>();
  const next = [...needed];
  for (let at = next.pop(); at !== undefined && seen.size < MOST; at = next.pop()) {
    if (at === path) return true;
    if (seen.has(at)) continue;
    seen.add(at);
    const lists = (checked.around.note(at)?.shortcodes ?? []).filter(needsSummaries);
    for (const list of lists) next.push(...summariesFor(list, at, site, checked));
  }
  return false;
}

function hasDescription(path: string, { around }: RuleContext): boolean {
  const frontMatter = around.note(path)?.frontMatter;
  return (
    scalar(frontMatter, 'description') !== undefined || entry(frontMatter, 'summary')?.value !== undefined
  );
}

function siteOf(content: string, { around, path }: RuleContext): SiteContext {
  let pages: SitePage[] | undefined;
  const read = (): SitePage[] =>
    [...around.paths()]
      .filter((other) => isIn(content, other))
      .map((other) => sitePage(other, around.note(other)?.frontMatter));
  return {
    content,
    root: around.siteOf(path)?.base ?? '',
    hasFile: (file) => around.hasFile(file) === true,
    pages: () => (pages ??= read()),
  };
}
