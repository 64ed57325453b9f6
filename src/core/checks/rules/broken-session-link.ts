import { linkRoot } from '../../links/link-root';
import { folderOf, linkTo, localTarget, resolveLink } from '../../links/resolve-link';
import type { Link } from '../../note/note';
import { isNear } from '../../distance';
import { bareName, pagesOf, type NamedPage } from '../answers/conference-facts';
import type { Checked, Finding, Fix, Rule } from '../rule';
import { nameOf } from '../site';

export const brokenSessionLink: Rule = {
  id: 'broken-session-link',
  severity: 'warning',
  about: 'A link to a talk or another note that leads nowhere, or where Hugo finds nothing.',
  *check(checked) {
    const { note, around, path } = checked;
    const conference = around.conferenceOf(path);
    if (!conference) return;
    for (const link of note.links) {
      if (link.kind !== 'link' && link.kind !== 'definition') continue;
      const found = finding(checked, link);
      if (found) yield found;
    }
  },
};

function finding(checked: Checked, link: Link): Omit<Finding, 'rule'> | undefined {
  const { path, around } = checked;
  const { href, hrefSpan } = link;
  if (/^(?:todo|tbd|xxx|fixme):?$/i.test(href.trim()))
    return {
      span: hrefSpan,
      message: `“${href}” is a placeholder; put in where the link leads.`,
      fixes: fixes(checked, link, ''),
    };
  const target = localTarget(href);
  if (!target || target.path === '' || !meansNote(target.path)) return undefined;
  if (resolveLink(path, href, linkRoot(around.conferenceOf(path), path), around)) return undefined;
  const mended = fixes(checked, link, target.path);
  const [first] = mended;
  const message = first
    ? `“${href}” leads nowhere from here; ${first.title.replace('Change to ', '')} is meant, it seems.`
    : `“${href}” leads nowhere; there is no such note.`;
  return { span: hrefSpan, message, fixes: mended };
}

/** Whether a path names a note: no ending, or that of Markdown. */
function meansNote(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return !/\.[a-z\d]{1,5}$/i.test(name) || /\.(?:md|markdown)$/i.test(name);
}

/** Links to the sessions that are meant: of the same file name, or of the title that the link's words say. */
function fixes({ path, around }: Checked, link: Link, target: string): Fix[] {
  const conference = around.conferenceOf(path);
  if (!conference) return [];
  const name = bareName(nameOf(target));
  const words = bareName(link.text);
  const scored = pagesOf(conference).flatMap((page) => {
    const { session } = page;
    const near = nearness(page, name, words);
    const score = near + (near > 0 && folderOf(session.path) === folderOf(path) ? 0.5 : 0);
    return score >= 1 && session.path !== path ? [{ session, score }] : [];
  });
  return scored
    .sort((a, b) => b.score - a.score)
    .slice(0, 3)
    .map(({ session, score }, at) => {
      const href = linkTo(path, session.path, conference.layout === 'site');
      return {
        title: `Change to “${href}”`,
        edits: [{ span: link.hrefSpan, text: href }],
        preferred: at === 0,
        safe: at === 0 && score >= 3 && (scored[1]?.score ?? 0) < score,
      };
    });
}

/** 3 for the same file name, 2 for the same title, 1 for nearly one of them. */
function nearness(page: NamedPage, name: string, words: string): number {
  if (name !== '' && page.name === name) return 3;
  if (words !== '' && page.title === words) return 2;
  if (name.length > 4 && (isNear(page.name, name, 2) || withoutNumber(page.name) === withoutNumber(name)))
    return 1;
  return words.length > 8 && isNear(page.title, words, 3) ? 1 : 0;
}

const withoutNumber = (name: string): string => name.replace(/^\d+/, '');
