import type { Day } from '../../conference/model';
import type { Note } from '../../note/note';
import type { RuleContext } from '../rule';

/** How often something is done that a rule would speak of, and how often it could have been. */
export interface Count {
  readonly times: number;
  readonly chances: number;
}

/** What an author does throughout a conference. */
export interface Habit {
  readonly times: number;
  /** The first note that shows it, where it is said. */
  readonly first: string;
}

/** So often, and one time in so many, something is no slip any more. */
const TIMES = 4;
const ONE_IN = 4;

interface DayCount extends Count {
  readonly first: string | undefined;
}

/** Counted once for as long as a day stays as it is. */
export class Habits {
  readonly #known = new WeakMap<Day, DayCount>();

  readonly #count: (note: Note) => Count;

  /** @param count what one note has of it */
  constructor(count: (note: Note) => Count) {
    this.#count = count;
  }

  /** The habit that a note's conference shows; undefined: where it is done, it is a slip. */
  of({ path, around }: RuleContext): Habit | undefined {
    let times = 0;
    let chances = 0;
    let first: string | undefined;
    for (const day of around.conferenceOf(path)?.days ?? []) {
      const own = this.#ofDay(day, around);
      times += own.times;
      chances += own.chances;
      first ??= own.first;
    }
    return first !== undefined && times >= TIMES && times * ONE_IN >= chances ? { times, first } : undefined;
  }

  #ofDay(day: Day, around: RuleContext['around']): DayCount {
    let found = this.#known.get(day);
    if (found) return found;
    const paths = new Set(day.sessions.map(({ path }) => path));
    if (day.path !== undefined) paths.add(day.path);
    let times = 0;
    let chances = 0;
    let first: string | undefined;
    for (const path of paths) {
      const note = around.note(path);
      const own = note && this.#count(note);
      if (!own) continue;
      times += own.times;
      chances += own.chances;
      if (own.times > 0) first ??= path;
    }
    this.#known.set(day, (found = { times, chances, first }));
    return found;
  }
}
