import { sentence } from '../../language/sentence';
import { changeTo } from '../change-to';
import { referenceTarget } from '../../shortcodes/reference';
import { linkRoot } from '../../site/link-root';
import { fileStem, folderOf, joinInside } from '../../site/paths';
import type { RuleContext, Finding, Fix, Rule } from '../rule';
import { SIGN } from '../signs/sign';
import { nearestName } from '../nearest-name';
import { isInSite } from '../site';

export const brokenReference: Rule = {
  id: 'broken-reference',
  severity: 'error',
  about: 'A `ref` or `relref` to a page that does not exist: Hugo stops.',
  needs: SIGN.reference,
  *check(checked) {
    if (!isInSite(checked)) return;
    for (const shortcode of checked.note.shortcodes) {
      const found = referenceTarget(shortcode);
      if (!found || shortcode.problem !== undefined) continue;
      // In another language there may be other pages.
      if (shortcode.params.some(({ name }) => name === 'lang')) continue;
      const target = found.value.trim().replace(/[#?].*$/s, '');
      if (target === '' || /[{}]|^[a-z][a-z\d+.-]*:/i.test(target) || isPage(checked, target)) continue;
      const at = found.valueSpan.start + found.value.indexOf(target);
      yield {
        span: found.valueSpan,
        message: sentence('There is no page “{0}”, and Hugo stops at this reference.', target),
        fixes: fixes(checked, target, { start: at, end: at + target.length }),
      };
    }
  },
};

/** Whether Hugo finds a page: from the folder of the note, from the content folder, or a lone name anywhere. */
function isPage({ path, around }: RuleContext, target: string): boolean {
  const root = linkRoot(around.conferenceOf(path), path);
  const bare = target
    .replace(/\.(?:[a-z]{2}\.)?(?:md|markdown|mdx|html)$/i, '')
    .replace(/(?:^|\/)_?index$/i, '');
  const inside = bare.replace(/^\/+|\/+$/g, '');
  const places = target.startsWith('/')
    ? [joinInside(root, inside)]
    : [
        joinInside(folderOf(path), bare),
        joinInside(path.replace(/\.[^./]+$/, ''), bare),
        joinInside(root, bare),
      ];
  const isThere = places.some((place) => {
    if (place === undefined) return false;
    const address = place.toLowerCase();
    return address === root.toLowerCase() || around.publishes(address);
  });
  if (isThere || target.includes('../')) return isThere;
  const name = `/${inside.toLowerCase()}`;
  for (const other of around.paths()) {
    const page = `/${other.toLowerCase()}`;
    if (page.includes(`${name}/`) || page.includes(`${name}.`)) return true;
  }
  return false;
}

/** The page of nearly the same name in the folder that is named, or in that of the note. */
function fixes({ path, around }: RuleContext, target: string, span: Finding['span']): Fix[] {
  const slash = target.lastIndexOf('/') + 1;
  const folder = slash === 0 ? folderOf(path) : joinInside(folderOf(path), target.slice(0, slash));
  const names: string[] = [];
  for (const other of around.paths()) if (folderOf(other) === folder) names.push(fileStem(other));
  const meant = nearestName(fileStem(target), names);
  if (meant === undefined) return [];
  const ending = /\.(?:md|markdown)$/i.exec(target)?.[0] ?? '';
  const text = target.slice(0, slash) + meant + ending;
  return changeTo(span, text);
}
