/** Something with a name that keeps its id while the author edits around it. */
export interface Identified {
  readonly name: string;
  readonly id: string;
}

/**
 * Gives ids to names so that what was there before keeps its own: equal names are paired in order, and between
 * two such pairs what is left over is paired by position, since a title being typed is still the same session.
 * @param fresh makes an id that was never used
 */
export function carryIds(
  before: readonly Identified[],
  names: readonly string[],
  fresh: () => string,
): Identified[] {
  const partner = pairEqual(before, names);
  const nextPartner = nextOf(partner, before.length);
  const result: Identified[] = [];
  let last = -1;
  names.forEach((name, index) => {
    const exact = partner[index];
    if (exact !== undefined) {
      result.push({ name, id: before[exact]?.id ?? fresh() });
      last = exact;
      return;
    }
    // Leftovers here must not take what a later exact pair needs, nor go back.
    const end = Math.min(nextPartner[index] ?? before.length, last + 1 + MOST_LEFT);
    const left = likest(before.slice(last + 1, end), name);
    if (left >= 0) {
      last += 1 + left;
      result.push({ name, id: before[last]?.id ?? fresh() });
    } else result.push({ name, id: fresh() });
  });
  return result;
}

/** Leftovers that are looked at for one name: an author types in one place, and whole lists are pasted in order. */
const MOST_LEFT = 50;

/** For each index the first partner from there on; `end` where none follows. */
function nextOf(partner: readonly (number | undefined)[], end: number): number[] {
  const next = new Array<number>(partner.length);
  let found = end;
  for (let index = partner.length - 1; index >= 0; index--) next[index] = found = partner[index] ?? found;
  return next;
}

/** Index of the leftover that begins most like the name, the first one where none does; -1 without any. */
function likest(left: readonly Identified[], name: string): number {
  let best = left.length > 0 ? 0 : -1;
  let most = 0;
  left.forEach((other, index) => {
    let common = 0;
    while (common < name.length && name[common] === other.name[common]) common++;
    if (common > most) [best, most] = [index, common];
  });
  return best;
}

/** For each name the index of an equal one before, ascending; undefined where there is none. */
function pairEqual(before: readonly Identified[], names: readonly string[]): (number | undefined)[] {
  // The last place first, so that what has gone by is taken off the end.
  const places = new Map<string, number[]>();
  for (let index = before.length - 1; index >= 0; index--) {
    const name = before[index]?.name ?? '';
    const list = places.get(name);
    if (list) list.push(index);
    else places.set(name, [index]);
  }
  let last = -1;
  return names.map((name) => {
    const list = places.get(name) ?? [];
    while ((list.at(-1) ?? Infinity) <= last) list.pop();
    const found = list.pop();
    if (found !== undefined) last = found;
    return found;
  });
}
