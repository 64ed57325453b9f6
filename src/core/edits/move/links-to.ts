import type { Conference, Session } from '../../conference/model';
import { referenceTarget } from '../../shortcodes/reference';
import { headingIds } from '../../site/heading-ids';
import { hugoPage } from '../../site/hugo-links';
import { resolveLink } from '../../site/links';
import { sitePage } from '../../site/pages';
import type { SiteContext } from '../../site/site-context';
import { groupBy } from '../../text/group-by';
import { leadingTo } from './leading-notes';
import { splitAddress } from './link-spellings';
import { wikiLeads, wikiNamesOf } from './follow-wiki-links';
import type { MoveNotes } from './move-edit';
import type { WikiNames } from './wiki-names';
import { writtenAddresses } from './written-addresses';

/** Where a link to something stands. */
export interface LinkPlace {
  readonly path: string;
  /** 0-based offset of the address. */
  readonly offset: number;
  /** 0-based. */
  readonly line: number;
  /** The line as written, without the spaces around it and the mark of its list item, heading or quote. */
  readonly text: string;
}

/** Where an address leads. */
interface Lead {
  readonly path: string;
  readonly anchor: string;
  readonly offset: number;
}

/** The links and references that lead to a session, or to a part of it, from elsewhere in the notes. */
export function linksTo(notes: MoveNotes, session: Session): LinkPlace[] {
  const ids = session.span.start === 0 ? undefined : idsIn(notes, session);
  const lists: Lists = { sites: new Map() };
  const found: LinkPlace[] = [];
  const mayLead = leadingTo(notes, [session.path]);
  for (const path of notes.paths()) {
    if (path !== session.path && !mayLead(path)) continue;
    const text = notes.text(path);
    if (text === undefined) continue;
    for (const lead of leadsOf(notes, path, text, lists)) {
      if (lead.path !== session.path || (ids && !ids.has(lead.anchor))) continue;
      if (path !== session.path || !isInside(session, lead.offset))
        found.push(placeOf(path, text, lead.offset));
    }
  }
  return found;
}

/** What is listed once for all notes, when it is asked for. */
interface Lists {
  readonly sites: Map<string, SiteContext>;
  names?: WikiNames;
}

/** Everything that an address in a note leads to. */
function* leadsOf(notes: MoveNotes, path: string, text: string, lists: Lists): Generator<Lead> {
  const note = notes.note(path);
  if (!note) return;
  const content = notes.siteOf(path);
  for (const { href, span } of writtenAddresses(text, note, path)) {
    const target = resolveLink(path, href, content ?? '', notes);
    if (target) yield { path: target.path, anchor: target.anchor, offset: span.start };
  }
  for (const { span, ...lead } of wikiLeads(notes, () => (lists.names ??= wikiNamesOf(notes)), path, text))
    yield { path: lead.path, anchor: lead.anchor, offset: span.start };
  if (content === undefined) return;
  for (const shortcode of note.shortcodes) {
    const param = referenceTarget(shortcode);
    if (!param || /[{}\\]/.test(param.value)) continue;
    const [target, rest] = splitAddress(param.value);
    const page = target === '' ? path : hugoPage(target, { path, site: siteAt(notes, content, lists.sites) });
    if (page !== undefined)
      yield { path: page, anchor: rest.replace(/^#/, ''), offset: param.valueSpan.start };
  }
}

function siteAt(notes: MoveNotes, content: string, sites: Map<string, SiteContext>): SiteContext {
  const known = sites.get(content);
  if (known) return known;
  const pages = [...notes.paths()]
    .filter((path) => notes.siteOf(path) === content)
    .map((path) => sitePage(path, notes.note(path)?.frontMatter));
  const site: SiteContext = {
    content,
    pages: () => pages,
    hasFile: (path) => notes.hasFile(path) === true,
  };
  sites.set(content, site);
  return site;
}

/** The ids of the headings of a session that is a part of a file. */
function idsIn(notes: MoveNotes, session: Session): ReadonlySet<string> {
  const [text, note] = [notes.text(session.path), notes.note(session.path)];
  if (text === undefined || !note) return new Set();
  const maker = notes.siteOf(session.path) === undefined ? 'github' : 'hugo';
  const ids = headingIds(note.headings, text, maker);
  return new Set(
    note.headings.flatMap(({ span }, at) => {
      const id = ids[at];
      return id !== undefined && id !== '' && isInside(session, span.start) ? [id] : [];
    }),
  );
}

function placeOf(path: string, text: string, offset: number): LinkPlace {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  return {
    path,
    offset,
    line: text.slice(0, start).split('\n').length - 1,
    text: text
      .slice(start, end < 0 ? text.length : end)
      .trim()
      .replace(/^(?:[-*+>]|#{1,6}|\d{1,9}[.)])\s+/, ''),
  };
}

const isInside = ({ span }: Session, offset: number): boolean => span.start <= offset && offset < span.end;

/**
 * The ids of the sessions that lead to a session, and of those to which it leads.
 *
 * @param links to it, where they are known already
 */
export function linkedSessions(
  notes: MoveNotes,
  conferences: readonly Conference[],
  session: Session,
  links: readonly LinkPlace[] = linksTo(notes, session),
): Set<string> {
  const all = conferences.flatMap(({ days }) => days.flatMap(({ sessions }) => sessions));
  const byPath = groupBy(all, ({ path }) => path);
  const idAt = (path: string, offset: number): string[] =>
    (byPath.get(path) ?? []).filter((each) => isInside(each, offset)).map(({ id }) => id);
  const linked = new Set(links.flatMap(({ path, offset }) => idAt(path, offset)));
  const text = notes.text(session.path);
  if (text === undefined) return linked;
  for (const { path, anchor, offset } of leadsOf(notes, session.path, text, { sites: new Map() })) {
    if (!isInside(session, offset)) continue;
    for (const each of byPath.get(path) ?? [])
      if (each.span.start === 0 || idsIn(notes, each).has(anchor)) linked.add(each.id);
  }
  linked.delete(session.id);
  return linked;
}
