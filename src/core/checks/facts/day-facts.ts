import type { Day, Session } from '../../conference/model';
import { bareName, type BareName } from './bare-name';
import { fileStem } from '../../site/paths';

/** A page by its names, as links are compared with it. */
export interface NamedPage {
  readonly session: Session;
  readonly name: BareName;
  readonly title: BareName;
}

/** What rules ask about a day. */
export interface DayFacts {
  readonly sessions: number;
  readonly written: number;
  readonly promoted: number;
  readonly tagged: number;
  /** How many sessions have a tag. */
  readonly tags: ReadonlyMap<string, number>;
  /** Sessions by the addresses of their live video and slides. */
  readonly byAddress: ReadonlyMap<string, readonly Session[]>;
}

/** The pages of a day, each once, under the first of its sessions there. */
export interface DayPages {
  readonly all: readonly NamedPage[];
  /** Those whose file has a bare name. */
  readonly byName: ReadonlyMap<string, readonly NamedPage[]>;
  /** Those whose title is, bare. */
  readonly byTitle: ReadonlyMap<string, readonly NamedPage[]>;
}

// A note that is typed into makes one day new and leaves the others: what is known of those is kept.
const facts = new WeakMap<Day, DayFacts>();
const pages = new WeakMap<Day, DayPages>();

export function factsOfDay(day: Day): DayFacts {
  let found = facts.get(day);
  if (!found) facts.set(day, (found = countDay(day)));
  return found;
}

export function pagesOfDay(day: Day): DayPages {
  let found = pages.get(day);
  if (!found) pages.set(day, (found = namePages(day)));
  return found;
}

function countDay({ sessions }: Day): DayFacts {
  const counts = { sessions: sessions.length, written: 0, promoted: 0, tagged: 0 };
  const counted = new Map<string, number>();
  const byAddress = new Map<string, Session[]>();
  for (const session of sessions) {
    const { state, tags, video, slides } = session;
    if (state !== 'planned') counts.written++;
    if (state === 'promoted') counts.promoted++;
    if (tags.length > 0) counts.tagged++;
    for (const tag of tags) counted.set(tag, (counted.get(tag) ?? 0) + 1);
    if (video !== undefined) addTo(byAddress, video, session);
    if (slides !== undefined && slides !== video) addTo(byAddress, slides, session);
  }
  return { ...counts, tags: counted, byAddress };
}

function namePages({ sessions }: Day): DayPages {
  const byPath = new Map<string, NamedPage>();
  const byName = new Map<string, NamedPage[]>();
  const byTitle = new Map<string, NamedPage[]>();
  for (const session of sessions) {
    const { path, title } = session;
    if (byPath.has(path)) continue;
    const page = { session, name: bareName(fileStem(path)), title: bareName(title) };
    byPath.set(path, page);
    addTo(byName, page.name.words, page);
    addTo(byTitle, page.title.words, page);
  }
  return { all: [...byPath.values()], byName, byTitle };
}

function addTo<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}
