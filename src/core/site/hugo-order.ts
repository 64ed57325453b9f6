/** What Hugo sorts pages and sections by. */
export interface HugoOrder {
  /** 0 and missing come last. */
  readonly weight: number;
  /** Milliseconds; NaN when there is none. */
  readonly date: number;
  readonly title: string;
  readonly path: string;
}

/** Hugo's default order: weight, date (newest first), link title or title, path. Measured with 0.111 to 0.169. */
export function byHugo(a: HugoOrder, b: HugoOrder): number {
  if (a.weight !== b.weight) {
    if (a.weight === 0) return 1;
    if (b.weight === 0) return -1;
    return a.weight - b.weight;
  }
  const [ours, theirs] = [a.date || -Infinity, b.date || -Infinity];
  if (ours !== theirs) return theirs > ours ? 1 : -1;
  return compareText(a.title.toLowerCase(), b.title.toLowerCase()) || compareText(a.path, b.path);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
