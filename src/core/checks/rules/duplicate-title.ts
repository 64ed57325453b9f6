import type { Day, Session } from '../../conference/model';
import { entry } from '../../note/front-matter/front-matter';
import type { Rule } from '../rule';

export const duplicateTitle: Rule = {
  id: 'duplicate-title',
  severity: 'info',
  about: 'Two talks of a day have the same title.',
  *check({ note, around, path }) {
    const own = new Set(around.sessionsOf(path));
    if (own.size === 0) return;
    // A page is in one day; the sessions of an outline file can be in several.
    const day = around.dayOf(path);
    const days = own.size === 1 && day ? [day] : (around.conferenceOf(path)?.days ?? []);
    for (const [session, twin] of twinsOf(own, days)) {
      const title = entry(note.frontMatter, 'title');
      const heading = note.headings.find(({ line }) => line === session.line);
      yield {
        span:
          session.span.start === 0 && title ? title.valueSpan : (heading?.textSpan ?? { start: 0, end: 0 }),
        message: `Another talk of the same day is called “${twin.title}” too.`,
        fixes: [],
      };
    }
  },
};

/** Sessions with another one of the same day and title. */
function* twinsOf(own: ReadonlySet<Session>, days: readonly Day[]): Iterable<[Session, Session]> {
  for (const day of days) {
    const alike = alikeIn(day);
    if (alike.size === 0) continue;
    for (const session of own) {
      const same = alike.get(bare(session));
      const twin = same?.includes(session) === true && same.find((other) => other !== session);
      if (twin) yield [session, twin];
    }
  }
}

const known = new WeakMap<Day, ReadonlyMap<string, readonly Session[]>>();

/** Sessions of a day that share their title, by it; worked out once for as long as the day stays as it is. */
function alikeIn(day: Day): ReadonlyMap<string, readonly Session[]> {
  let found = known.get(day);
  if (!found) {
    const named = new Map<string, Session[]>();
    for (const session of day.sessions) {
      const others = named.get(bare(session));
      if (others) others.push(session);
      else named.set(bare(session), [session]);
    }
    found = new Map([...named].filter(([, sessions]) => sessions.length > 1));
    known.set(day, found);
  }
  return found;
}

const bare = ({ title }: Session): string => title.trim().toLowerCase();
