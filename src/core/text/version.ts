/** Whether version `a` is at least `b`; parts that are missing or no numbers count as 0. */
export function isAtLeast(a: string, b: string): boolean {
  const ours = parts(a);
  const theirs = parts(b);
  for (let i = 0; i < 3; i++) {
    const difference = (ours[i] ?? 0) - (theirs[i] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}

/** The few versions of sites and of what they have; others come from configurations, so that not all are kept. */
const known = new Map<string, readonly number[]>();
const MOST = 200;

function parts(version: string): readonly number[] {
  let found = known.get(version);
  if (!found) {
    found = version.split('.').map((part) => Number.parseInt(part, 10) || 0);
    if (known.size < MOST) known.set(version, found);
  }
  return found;
}
