import { sentence } from '../../language/sentence';
import type { Day, Session } from '../../conference/model';
import { entry } from '../../note/front-matter/front-matter';
import type { Heading } from '../../note/note';
import { groupBy } from '../../text/group-by';
import type { Rule } from '../rule';

export const duplicateTitle: Rule = {
  id: 'duplicate-title',
  severity: 'hint',
  about:
    'Two talks on one day have the same title of several words; recurring names, such as “Lunch” or “Questions and answers”, are left alone.',
  *check({ note, around, path }) {
    const own = new Set(around.sessionsOf(path));
    if (own.size === 0) return;
    // A page is in one day; the sessions of an outline file can be in several.
    const day = around.dayOf(path);
    const days = own.size === 1 && day ? [day] : (around.conferenceOf(path)?.days ?? []);
    const title = entry(note.frontMatter, 'title');
    let headings: ReadonlyMap<number, Heading> | undefined;
    for (const [session, twin] of twinsOf(own, days)) {
      // The same page in another language, or a heading that many talks have.
      if (bare(session).split(/\s+/).length < 3 || isTranslation(session.path, twin.path)) continue;
      headings ??= new Map(note.headings.toReversed().map((heading) => [heading.line, heading]));
      const heading = headings.get(session.line);
      yield {
        span:
          session.span.start === 0 && title ? title.valueSpan : (heading?.textSpan ?? { start: 0, end: 0 }),
        message: sentence('Another talk on the same day is also called “{0}”.', twin.title),
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
      const twin = same?.length === 2 && same.includes(session) && same.find((other) => other !== session);
      if (twin) yield [session, twin];
    }
  }
}

const known = new WeakMap<Day, ReadonlyMap<string, readonly Session[]>>();

/** Sessions of a day that share their title, by it; worked out once for as long as the day stays as it is. */
function alikeIn(day: Day): ReadonlyMap<string, readonly Session[]> {
  let found = known.get(day);
  if (!found) {
    const named = groupBy(day.sessions, bare);
    found = new Map([...named].filter(([, sessions]) => sessions.length > 1));
    known.set(day, found);
  }
  return found;
}

const bare = ({ title }: Session): string => title.trim().toLowerCase();

/** `dns.en.md` and `dns.de.md`, `en/dns.md` and `de/dns.md`. */
function isTranslation(a: string, b: string): boolean {
  const plain = (path: string): string => path.replace(/(^|[/.])[a-z]{2}(?:-[a-z]{2})?(?=[/.])/gi, '$1');
  return a !== b && plain(a) === plain(b);
}
