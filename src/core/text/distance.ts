/** Rows of the table that are worked on, long enough for nearly all names. */
let rows = [new Uint16Array(128), new Uint16Array(128), new Uint16Array(128)] as const;

/**
 * Whether two words differ by at most `most` typing slips: a letter wrong, missing, too many, or two swapped
 * (optimal string alignment).
 */
export function isNear(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false;
  let start = 0;
  while (start < a.length && start < b.length && a.charCodeAt(start) === b.charCodeAt(start)) start++;
  let [endA, endB] = [a.length, b.length];
  while (endA > start && endB > start && a.charCodeAt(endA - 1) === b.charCodeAt(endB - 1)) {
    endA--;
    endB--;
  }
  return slips(a.slice(start, endA), b.slice(start, endB), most) <= most;
}

/** The slips between two words, or more than `most` as soon as that is certain. */
function slips(a: string, b: string, most: number): number {
  if (b.length >= rows[0].length) {
    const size = b.length * 2;
    rows = [new Uint16Array(size), new Uint16Array(size), new Uint16Array(size)];
  }
  let [before, row, next] = rows as readonly [Uint16Array, Uint16Array, Uint16Array];
  for (let j = 0; j <= b.length; j++) row[j] = j;
  let leastBefore = 0;
  for (let i = 1; i <= a.length; i++) {
    const letter = a.charCodeAt(i - 1);
    next[0] = i;
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const other = b.charCodeAt(j - 1);
      let cost = (row[j - 1] ?? 0) + (letter === other ? 0 : 1);
      cost = Math.min(cost, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && letter === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === other)
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      next[j] = cost;
      if (cost < least) least = cost;
    }
    // Further on it only grows; two letters swapped look two rows back.
    if (least > most && leastBefore > most) return most + 1;
    leastBefore = least;
    [before, row, next] = [row, next, before];
  }
  return row[b.length] ?? 0;
}
