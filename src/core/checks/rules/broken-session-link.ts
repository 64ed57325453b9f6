import { sentence } from '../../language/sentence';
import type { Day, Session } from '../../conference/model';
import { linkRoot } from '../../site/link-root';
import { isPublished } from '../../site/published';
import { linkTo, localTarget, placesOf, resolveLink } from '../../site/links';
import { fileName, fileStem, folderOf } from '../../site/paths';
import { staticPlaces, withoutBase } from '../../site/static-places';
import { isReference } from '../../note/body/link-places';
import type { Link } from '../../note/note';
import { areNear, bareName, type BareName } from '../facts/bare-name';
import { pagesOfDay, type NamedPage } from '../facts/day-facts';
import type { RuleContext, Finding, Fix, Rule } from '../rule';
import { SIGN } from '../signs/sign';
import { isInSite } from '../site';
import { isSlip } from './bad-address';

export const brokenSessionLink: Rule = {
  id: 'broken-session-link',
  severity: 'warning',
  about: 'A link to a talk or another note that leads nowhere, or to which Hugo finds no page.',
  needs: SIGN.localLink,
  *check(checked) {
    const { note, around, path } = checked;
    const conference = around.conferenceOf(path);
    if (!conference) return;
    for (const link of note.links) {
      if (link.kind !== 'link' && link.kind !== 'definition') continue;
      // A reference names a definition, which is looked at itself.
      const found = isReference(checked.text, link) ? undefined : finding(checked, link);
      if (found) yield found;
    }
  },
};

function finding(checked: RuleContext, link: Link): Omit<Finding, 'rule'> | undefined {
  const { path, around } = checked;
  const { href, hrefSpan } = link;
  if (/^(?:todo|tbd|xxx|fixme):?$/i.test(href.trim()))
    return {
      span: hrefSpan,
      message: sentence('“{0}” is a placeholder; replace it with the address of the link.', href),
      fixes: fixes(checked, link, ''),
    };
  const target = localTarget(href);
  if (!target || target.path === '' || !meansNote(target.path) || isSlip(href)) return undefined;
  if (leadsSomewhere(checked, href, target.path)) return undefined;
  const inside = withoutBase(target.path);
  if (inside !== undefined && isInSite(checked) && leadsSomewhere(checked, inside, inside)) return undefined;
  const corrected = fixes(checked, link, target.path);
  const first = corrected[0]?.edits[0]?.text;
  // What `/` is to whoever builds these notes is not known outside of a site.
  if (first === undefined && target.path.startsWith('/') && around.conferenceOf(path)?.layout !== 'site')
    return undefined;
  const message =
    first !== undefined
      ? sentence('“{0}” leads nowhere from here. Did you mean “{1}”?', href, first)
      : sentence('“{0}” leads nowhere; there is no such note.', href);
  return { span: hrefSpan, message, fixes: corrected };
}

/** Whether a link finds a file or a page, or may: nobody has looked at the place. */
function leadsSomewhere({ path, around }: RuleContext, href: string, target: string): boolean {
  const conference = around.conferenceOf(path);
  const root = linkRoot(conference, path);
  const isSite = conference?.layout === 'site';
  const places = placesOf(path, target, root);
  // What lies outside of the notes is not known.
  if (places.length === 0) return true;
  return (
    resolveLink(path, href, root, around) !== undefined ||
    isPublished(path, target, root, isSite, (address) => around.publishes(address)) ||
    places.some((place) => around.hasFile(place.path) !== false) ||
    (target.startsWith('/') && staticPlaces(path, target).some((place) => around.hasFile(place) === true))
  );
}

/** Whether a path names a note: no ending, or that of Markdown. */
function meansNote(path: string): boolean {
  const name = fileName(path);
  return !/\.[a-z\d]{1,5}$/i.test(name) || /\.(?:md|markdown)$/i.test(name);
}

/** Links to the sessions that are meant: of the same file name, or of the title that the link's words say. */
function fixes({ path, around }: RuleContext, link: Link, target: string): Fix[] {
  const conference = around.conferenceOf(path);
  if (!conference) return [];
  const name = bareName(fileStem(target));
  const words = bareName(link.text);
  const scored: { session: Session; score: number }[] = [];
  for (const [page, near] of meantPages(conference.days, name, words)) {
    const { session } = page;
    if (session.path === path || scored.some((other) => other.session.path === session.path)) continue;
    scored.push({ session, score: near + (folderOf(session.path) === folderOf(path) ? 0.5 : 0) });
  }
  return scored
    .sort((a, b) => b.score - a.score)
    .slice(0, 3)
    .map(({ session, score }, at) => {
      const href = linkTo(path, session.path, conference.layout === 'site');
      return {
        title: sentence('Change to “{0}”', href),
        edits: [{ span: link.hrefSpan, text: href }],
        preferred: at === 0,
        safe: at === 0 && score >= 3 && (scored[1]?.score ?? 0) < score,
      };
    });
}

/** Pages of the same file name (3) or title (2); only where there are none, those of nearly the same one (1). */
function meantPages(days: readonly Day[], name: BareName, title: BareName): Map<NamedPage, number> {
  const meant = new Map<NamedPage, number>();
  for (const day of days) {
    const { byName, byTitle } = pagesOfDay(day);
    if (title.words !== '') for (const page of byTitle.get(title.words) ?? []) meant.set(page, 2);
    if (name.words !== '') for (const page of byName.get(name.words) ?? []) meant.set(page, 3);
  }
  if (meant.size > 0) return meant;
  for (const day of days) for (const page of alikePages(day, name, title)) meant.set(page, 1);
  return meant;
}

/** What links that lead nowhere are like, by day: they stay broken while the author types elsewhere. */
const known = new WeakMap<Day, Map<string, readonly NamedPage[]>>();
/** So many of them are remembered. */
const MOST = 500;

function alikePages(day: Day, name: BareName, title: BareName): readonly NamedPage[] {
  let alike = known.get(day);
  if (!alike || alike.size >= MOST) known.set(day, (alike = new Map<string, readonly NamedPage[]>()));
  const key = `${name.words} ${title.words}`;
  let pages = alike.get(key);
  if (!pages) alike.set(key, (pages = pagesOfDay(day).all.filter((page) => isAlike(page, name, title))));
  return pages;
}

function isAlike(page: NamedPage, name: BareName, title: BareName): boolean {
  if (name.words.length > 4 && (page.name.unnumbered === name.unnumbered || areNear(page.name, name, 2)))
    return true;
  return title.words.length > 8 && areNear(page.title, title, 3);
}
