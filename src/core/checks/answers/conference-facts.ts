import type { Conference, Session } from '../../conference/model';
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
  /** The file's name and the title, letters and digits only, in lower case. */
  readonly name: string;
  readonly title: string;
}

const facts = new WeakMap<Conference, ConferenceFacts>();
const pages = new WeakMap<Conference, readonly NamedPage[]>();

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
export function pagesOf(conference: Conference): readonly NamedPage[] {
  let found = pages.get(conference);
  if (!found) {
    const byPath = new Map<string, NamedPage>();
    for (const { sessions } of conference.days)
      for (const session of sessions) {
        const { path, title } = session;
        if (!byPath.has(path))
          byPath.set(path, { session, name: bareName(nameOf(path)), title: bareName(title) });
      }
    pages.set(conference, (found = [...byPath.values()]));
  }
  return found;
}

/** Letters and digits only, in lower case. */
export function bareName(words: string): string {
  return words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
