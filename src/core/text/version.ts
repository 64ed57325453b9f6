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

function parts(version: string): number[] {
  return version.split('.').map((part) => Number.parseInt(part, 10) || 0);
}

/** The higher one of two versions. */
export function higher(a: string, b: string): string {
  return isAtLeast(a, b) ? a : b;
}
