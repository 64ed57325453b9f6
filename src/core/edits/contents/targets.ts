import type { Day } from '../../conference/model';
import { headingIds, type IdMaker } from '../../site/heading-ids';
import type { Note } from '../../note/note';
import { withoutColon } from '../../note/title';
import type { Span } from '../../text/span';

/** A heading that a table of contents can lead to. */
export interface Target {
  readonly kind: 'day' | 'session' | 'other';
  readonly title: string;
  readonly id: string;
  /** The day of a session. */
  readonly day: Target | undefined;
}

/** What a table of contents of a file may lead to. */
export interface Targets {
  /** Days and sessions in the order of the file. */
  readonly talks: readonly Target[];
  /** Every heading of the file by its id. */
  readonly byId: ReadonlyMap<string, Target>;
  /** Ids that the author has set by hand: `<a name="x">`. */
  readonly anchors: ReadonlySet<string>;
}

export function readTargets(text: string, note: Note, days: readonly Day[], maker: IdMaker): Targets {
  const ids = headingIds(note.headings, text, maker);
  const at = new Map(note.headings.map(({ line }, index) => [line, index]));
  const byId = new Map<string, Target>();
  const talks: Target[] = [];
  const add = (
    kind: Target['kind'],
    line: number,
    title: string | undefined,
    day?: Target,
  ): Target | undefined => {
    const index = at.get(line);
    const heading = index === undefined ? undefined : note.headings[index];
    const id = index === undefined ? '' : (ids[index] ?? '');
    if (!heading || id === '' || byId.has(id)) return undefined;
    const target = { kind, title: title ?? withoutColon(heading.text), id, day };
    byId.set(id, target);
    talks.push(target);
    return target;
  };
  for (const day of days) {
    // A day that a folder tells has no heading; its line is that of its file.
    const heading = note.headings[at.get(day.line) ?? -1];
    const isHeading = day.path !== undefined && heading && (day.line > 0 || isSame(heading.text, day.name));
    const own = day.name === '' || !isHeading ? undefined : add('day', day.line, undefined);
    if (!own) continue;
    for (const session of day.sessions) add('session', session.line, session.title, own);
  }
  note.headings.forEach((heading, index) => {
    const id = ids[index] ?? '';
    if (id !== '' && !byId.has(id)) byId.set(id, { kind: 'other', title: heading.text, id, day: undefined });
  });
  const anchors = new Set(
    [...text.matchAll(/\b(?:id|name)=["']([^"'\s]{1,200})["']/g)].map(([, name]) => name ?? ''),
  );
  return { talks, byId, anchors };
}

const isSame = (a: string, b: string): boolean => withoutColon(a) === withoutColon(b);

/** HTML comments, those of Obsidian, and links that Markdown never shows. */
const COMMENTS = /<!--[^]*?-->|%%[^]*?%%|^ {0,3}\[(?:\/\/|comment)\]:.*$/gm;

/**
 * The talks whose entries an author has put into comments beside the list: they are not to be listed.
 *
 * @param list the table of contents
 */
export function takenOut(text: string, note: Note, list: Span, { byId, talks }: Targets): Set<Target> {
  const above = note.headings.findLast(({ span }) => span.end <= list.start)?.span.end ?? note.bodyStart;
  const below = note.headings.find(({ span }) => span.start >= list.end)?.span.start ?? text.length;
  const found = new Set<Target>();
  for (const [comment] of text.slice(above, below).matchAll(COMMENTS))
    for (const [, words = '', anchor = ''] of comment.matchAll(ENTRY)) {
      const same = talks.filter(({ title }) => withoutColon(title) === withoutColon(words));
      const target = byId.get(anchor) ?? (same.length === 1 ? same[0] : undefined);
      if (target) found.add(target);
    }
  return found;
}

const ENTRY = /\[([^[\]\n]{0,400})\]\(#([^()\s]{0,400})\)/g;
