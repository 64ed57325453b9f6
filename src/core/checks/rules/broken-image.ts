import { sentence } from '../../language/sentence';
import { linkRoot } from '../../site/link-root';
import { encodePath, localTarget, placesOf } from '../../site/links';
import { fileName, folderOf, inFolder, joinInside } from '../../site/paths';
import { staticPlaces, withoutBase } from '../../site/static-places';
import { addressSpan } from '../../note/body/link-places';
import { cut, type Span } from '../../text/span';
import type { RuleContext, Finding, Fix, Rule } from '../rule';
import { SIGN } from '../signs/sign';
import { isInSite, isSectionPage } from '../site';

export const brokenImage: Rule = {
  id: 'broken-image',
  severity: 'warning',
  about: 'A picture that neither Hugo nor VS Code can find.',
  needs: SIGN.image | SIGN.figure,
  *check(checked) {
    const { text, note, around, path } = checked;
    if (!around.conferenceOf(path)) return;
    for (const link of note.links)
      if (link.kind === 'image')
        yield* finding(checked, link.href, link.hrefSpan, addressSpan(text, note, link));
    if (!isInSite(checked)) return;
    for (const { name, params, parked } of note.shortcodes) {
      if (name !== 'figure' || parked) continue;
      const src = params.findLast((param) => param.name === 'src');
      if (src && src.value.trim() !== '') yield* finding(checked, src.value, src.valueSpan, src.valueSpan);
    }
  },
};

/** @param address where the address can be changed; undefined: nowhere */
function* finding(
  checked: RuleContext,
  href: string,
  span: Span,
  address: Span | undefined,
): Iterable<Omit<Finding, 'rule'>> {
  const target = localTarget(href);
  if (!target || target.path === '' || mayBeThere(checked, target.path)) return;
  const corrections = fixes(checked, target.path);
  // What `/` is to whoever builds these notes is not known outside of a site.
  if (target.path.startsWith('/') && corrections.length === 0 && !isInSite(checked)) return;
  yield {
    span,
    message: sentence('There is no picture “{0}”.', href),
    fixes: corrections.flatMap((text, at): Fix[] => {
      if (!address || cut(checked.text, address) === text) return [];
      return [
        { title: sentence('Change to “{0}”', text), edits: [{ span: address, text }], preferred: at === 0 },
      ];
    }),
  };
}

/** Whether there is such a file, or nobody has looked for files where it would be. */
function mayBeThere({ path, around }: RuleContext, target: string): boolean {
  const root = linkRoot(around.conferenceOf(path), path);
  const places = placesOf(path, target, root).map((place) => place.path);
  const inside = withoutBase(target);
  if (target.startsWith('/'))
    places.push(...staticPlaces(path, target), ...(inside === undefined ? [] : staticPlaces(path, inside)));
  const states = places.map((place) => around.hasFile(place));
  return places.length === 0 || states.includes(true) || states[0] === undefined;
}

/** The same name in the folders in which pictures lie. */
function fixes(checked: RuleContext, wanted: string): string[] {
  const { path, around } = checked;
  const name = fileName(wanted);
  const folders = ['_img', 'images', 'img', 'assets', ''];
  return folders.flatMap((folder) => {
    const place = inFolder(folder, name);
    const whole = joinInside(folderOf(path), place);
    if (whole === undefined || around.hasFile(whole) !== true) return [];
    // A browser looks from the page's own address, which is one folder deeper than the file.
    const up = isInSite(checked) && !isSectionPage(checked) && folder !== '' ? '../' : '';
    return [`${up}${encodePath(place)}`];
  });
}
