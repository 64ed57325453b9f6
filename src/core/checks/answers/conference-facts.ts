import type { Conference, Session } from '../../conference/model';
import { isNear } from '../../distance';
import { nameOf } from '../site';

/** What rules ask about a whole conference, counted once for as long as it stays as it is. */
export interface ConferenceFacts {
  readonly sessions: number;
  readonly written: number;
  readonly promoted: number;
  readonly tagged: number;
}

/** A page by its names, as links are compared with it. */
export interface NamedPage {
  readonly session: Session;
  readonly name: BareName;
  readonly title: BareName;
}

/** A name as others are compared with it. */
export interface BareName {
  /** Letters and digits only, in lower case. */
  readonly words: string;
  /** The words without the number they begin with. */
  readonly unnumbered: string;
  /** A bit for each letter that is in it. */
  readonly letters: number;
}

const facts = new WeakMap<Conference, ConferenceFacts>();
const pages = new WeakMap<Conference, NamedPages>();

/** The pages of a conference, to be found by their names. */
export interface NamedPages {
  readonly all: readonly NamedPage[];
  /** Those whose file has a bare name. */
  readonly byName: ReadonlyMap<string, readonly NamedPage[]>;
  /** Those whose title is, bare. */
  readonly byTitle: ReadonlyMap<string, readonly NamedPage[]>;
}

export function factsOf(conference: Conference): ConferenceFacts {
  let found = facts.get(conference);
  if (!found) {
    const counts = { sessions: 0, written: 0, promoted: 0, tagged: 0 };
    for (const { sessions } of conference.days)
      for (const { state, tags } of sessions) {
        counts.sessions++;
        if (state !== 'planned') counts.written++;
        if (state === 'promoted') counts.promoted++;
        if (tags.length > 0) counts.tagged++;
      }
    facts.set(conference, (found = counts));
  }
  return found;
}

/** Each page of a conference once, under the first of its sessions. */
export function pagesOf(conference: Conference): NamedPages {
  let found = pages.get(conference);
  if (!found) {
    const byPath = new Map<string, NamedPage>();
    for (const { sessions } of conference.days)
      for (const session of sessions) {
        const { path, title } = session;
        if (byPath.has(path)) continue;
        byPath.set(path, { session, name: bareName(nameOf(path)), title: bareName(title) });
      }
    const all = [...byPath.values()];
    const byName = grouped(all, ({ name }) => name.words);
    found = { all, byName, byTitle: grouped(all, ({ title }) => title.words) };
    pages.set(conference, found);
  }
  return found;
}

function grouped(
  all: readonly NamedPage[],
  keyOf: (page: NamedPage) => string,
): ReadonlyMap<string, readonly NamedPage[]> {
  const groups = new Map<string, NamedPage[]>();
  for (const page of all) {
    const group = groups.get(keyOf(page));
    if (group) group.push(page);
    else groups.set(keyOf(page), [page]);
  }
  return groups;
}

export function bareName(name: string): BareName {
  const words = name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  let letters = 0;
  for (let at = 0; at < words.length; at++) letters |= 1 << (words.charCodeAt(at) & 31);
  return { words, unnumbered: words.replace(/^\d+/, ''), letters };
}

/** Whether two names differ by at most `most` slips of the pen. */
export function areNear(a: BareName, b: BareName, most: number): boolean {
  // A slip takes one letter away or brings one in, or both: that is quicker to see than the slips themselves.
  let others = a.letters ^ b.letters;
  for (let left = most * 2; others !== 0; left--) {
    if (left === 0) return false;
    others &= others - 1;
  }
  return isNear(a.words, b.words, most);
}
