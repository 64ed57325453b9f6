import type { Conference, Day, Session } from '../../conference/model';
import { sameDay } from '../../edits/move/outline-after';
import { plainTitle } from '../session-talks';
import type { DayMove } from './day-moves';

/** Which session stands where while talks move between days: titles change meanwhile, and several may have one. */
export class SessionOrder {
  /** The sessions of each day as they were before, in the order that they have now; undefined: a new one. */
  readonly #days = new Map<string, (Session | undefined)[]>();

  /** @param now the conference after its notes were updated and before talks are moved */
  constructor(before: Conference, now: Conference | undefined) {
    for (const day of before.days) {
      const added = (sameDay(now?.days ?? [], day)?.sessions.length ?? 0) - day.sessions.length;
      const fresh = Array.from({ length: Math.max(added, 0) }, () => undefined);
      this.#days.set(keyOf(day), [...day.sessions, ...fresh]);
    }
  }

  /**
   * The session of a move as it is now.
   *
   * @param path of its note now
   */
  find(conference: Conference, { session, from, after }: DayMove, path: string): Session | undefined {
    const all = conference.days.flatMap(({ sessions }) => sessions);
    const inFile = all.filter((each) => each.path === path);
    if (session.span.start === 0 && inFile.length === 1) return inFile[0];
    const titles = new Set([session.title, after.title].map(plainTitle));
    const isIt = (each: Session | undefined): each is Session =>
      each?.path === path && titles.has(plainTitle(each.title));
    const sessions = sameDay(conference.days, from)?.sessions ?? [];
    const there = sessions[this.#days.get(keyOf(from))?.indexOf(session) ?? -1];
    if (isIt(there)) return there;
    // Something else stands where it was: it is known only where nothing else has its title.
    const [only, ...others] = sessions.filter(isIt);
    return others.length === 0 ? only : undefined;
  }

  /** Remembers that a session has moved. @param position among the others of the day; at its end when undefined */
  move({ session, from }: DayMove, to: Day, position: number | undefined): void {
    const left = this.#days.get(keyOf(from)) ?? [];
    this.#days.set(
      keyOf(from),
      left.filter((each) => each !== session),
    );
    const own = this.#days.get(keyOf(to)) ?? [];
    this.#days.set(keyOf(to), own.toSpliced(position ?? own.length, 0, session));
  }
}

function keyOf({ name, path }: Day): string {
  return `${path ?? ''}\n${name}`;
}
