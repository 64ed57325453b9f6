import { isNear } from '../text/distance';

/** The name that is most likely meant by a misspelt one: the same in another case, or the nearest by slips. */
export function nearestName(name: string, names: Iterable<string>): string | undefined {
  const lower = name.toLowerCase();
  const all = [...names];
  const same = all.find((other) => other.toLowerCase() === lower);
  if (same !== undefined) return same;
  for (const most of [1, 2]) {
    if (lower.length < most * 2 + 1) continue;
    const near = all.find(
      (other) => Math.abs(other.length - lower.length) <= most && isNear(lower, other.toLowerCase(), most),
    );
    if (near !== undefined) return near;
  }
  return undefined;
}
