import type { Session } from './model';

const known = new WeakMap<readonly Session[], ReadonlySet<string>>();

/** The tags that all sessions of a day have: they tell none from another. A day of one session shares none. */
export function sharedTags(sessions: readonly Session[]): ReadonlySet<string> {
  const before = known.get(sessions);
  if (before) return before;
  const [first, ...others] = sessions;
  const shared = others.length === 0 ? [] : (first?.tags ?? []);
  const found = new Set(shared.filter((tag) => others.every(({ tags }) => tags.includes(tag))));
  known.set(sessions, found);
  return found;
}
