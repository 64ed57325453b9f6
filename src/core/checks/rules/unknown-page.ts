import { sentence } from '../../language/sentence';
import { describe } from '../../shortcodes/catalogue/catalogue';
import { givenParam, isInVersion } from '../../shortcodes/catalogue/parameters';
import { fileName, folderOf } from '../../site/paths';
import type { RuleContext, Rule } from '../rule';
import { SIGN } from '../signs/sign';
import { isInSite } from '../site';
import { contentAround, siteAround } from '../site-versions';

/** Shortcodes that stop Hugo when there is no page of the name that a parameter says; links are `broken-reference`'s. */
const NAMERS: readonly (readonly [shortcode: string, param: string])[] = [
  ['pages', 'pageref'],
  ['resources', 'pageref'],
];

export const unknownPage: Rule = {
  id: 'unknown-page',
  severity: 'error',
  about: 'A shortcode refers to a page that the site does not have: Hugo stops.',
  needs: SIGN.listing,
  *check(checked) {
    if (!isInSite(checked)) return;
    const content = contentAround(checked);
    if (content === undefined) return;
    const { relearn, hugo } = siteAround(checked);
    let pages: ReadonlySet<string> | undefined;
    for (const shortcode of checked.note.shortcodes) {
      const [name, param] = NAMERS.find(([wanted]) => wanted === shortcode.name) ?? [];
      const known = name === undefined ? undefined : describe(name);
      if (!known || param === undefined || shortcode.problem !== undefined) continue;
      if (isInVersion(known, { relearn, hugo }) === false) continue;
      const given = givenParam(shortcode, param, relearn);
      const wanted = (given?.value ?? '').replace(/[?#].*$/s, '').trim();
      if (!given || wanted === '') continue;
      pages ??= pagesIn(content, checked.around);
      if (isThere(wanted, content, checked.path, pages)) continue;
      yield {
        span: given.valueSpan,
        message: sentence('The site has no page “{0}”, and Hugo stops at it.', given.value),
        fixes: [],
      };
    }
  },
};

/** As Hugo looks for it: beside the page, from the top of the content, then by a name that one page has. */
function isThere(wanted: string, content: string, path: string, pages: ReadonlySet<string>): boolean {
  if (/^\/?(?:tags|categories)(?:\/|$)/i.test(wanted) || /^[a-z][a-z\d+.-]*:/i.test(wanted)) return true;
  const inContent = content === '' ? path : path.slice(content.length + 1);
  const beside = wanted.startsWith('/') ? undefined : keyOf(`${folderOf(inContent)}/${wanted}`);
  const fromTop = keyOf(wanted);
  if (fromTop === '' || (beside !== undefined && pages.has(beside)) || pages.has(fromTop)) return true;
  const name = fileName(fromTop);
  return [...pages].some((page) => page === name || page.endsWith(`/${name}`));
}

/** Paths of pages without endings; the file of a section or bundle is its folder. */
function pagesIn(content: string, around: RuleContext['around']): ReadonlySet<string> {
  const prefix = content === '' ? '' : `${content}/`;
  return new Set(
    [...around.paths()].flatMap((path) =>
      path.startsWith(prefix) ? [keyOf(path.slice(prefix.length))] : [],
    ),
  );
}

function keyOf(path: string): string {
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps
    .join('/')
    .toLowerCase()
    .replace(/\.(?:md|markdown)$/, '')
    .replace(/(?:^|\/)_?index$/, '')
    .replaceAll(' ', '-');
}
