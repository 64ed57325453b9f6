import type { Conference, Session } from '../../core/conference/model';
import { isPlaceholderTag } from '../../core/conference/placeholder-tag';
import { pagesAround, type ConferencePage } from '../../core/conference/pages-around';
import type { LinksAround, ListedSession, PageLink } from '../../core/preview/note-context';
import { folderOf, isIn, relativePath } from '../../core/site/paths';
import type { NoteRoot } from '../notes/note-root';

/** More sessions than these are no list that anybody reads; the sidebar filters all of them. */
const MOST = 50;

/** The pages before, after and above a note, in its conference. */
export function linksAround(root: NoteRoot, path: string): LinksAround {
  const conference = conferenceOf(root, path);
  if (conference === undefined) return {};
  const { up, previous, next } = pagesAround(conference, path, (other) => root.index.has(other));
  const link = (page: ConferencePage): PageLink => ({ title: page.title, href: hrefOf(page.path, path) });
  return {
    ...(up && { up: link(up) }),
    ...(previous && { previous: link(previous) }),
    ...(next && { next: link(next) }),
  };
}

/** The other sessions of a note's conference that have a tag, however it is written; none have a placeholder in common. */
export function sessionsWith(root: NoteRoot, path: string, tag: string): ListedSession[] {
  if (isPlaceholderTag(tag)) return [];
  const isMeant = (other: string): boolean => other.toLowerCase() === tag.toLowerCase();
  return (conferenceOf(root, path)?.days ?? [])
    .flatMap(({ sessions }) => sessions)
    .filter((session) => session.path !== path && session.tags.some(isMeant))
    .slice(0, MOST)
    .map((session) => listed(session, path));
}

/** The sessions that the page of a day lists; undefined for other pages. */
export function sessionsOf({ index }: NoteRoot, path: string): ListedSession[] | undefined {
  const day = index.outline.conferences
    .filter(({ layout }) => layout === 'site')
    .flatMap(({ days }) => days)
    .find((one) => one.path === path && one.sessions.every((session) => session.path !== path));
  return day?.sessions.map((session) => listed(session, path));
}

/** The conference of a page: the one that names it, else the one in whose folder it is. */
function conferenceOf({ index }: NoteRoot, path: string): Conference | undefined {
  const { conferences } = index.outline;
  return (
    conferences.find(({ days }) =>
      days.some((day) => day.path === path || day.sessions.some((session) => session.path === path)),
    ) ?? conferences.find((conference) => isIn(conference.path, path))
  );
}

function listed({ title, path, tags }: Session, from: string): ListedSession {
  return { title, href: hrefOf(path, from), tags };
}

function hrefOf(path: string, from: string): string {
  const way = relativePath(folderOf(from), path);
  const href = way.split('/').map(encodeURIComponent).join('/');
  return href.startsWith('.') ? href : `./${href}`;
}
