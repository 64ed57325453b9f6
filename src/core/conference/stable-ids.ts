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
  const result: Identified[] = [];
  let last = -1;
  names.forEach((name, index) => {
    const exact = partner[index];
    if (exact !== undefined) {
      result.push({ name, id: before[exact]?.id ?? fresh() });
      last = exact;
      return;
    }
    const nextExact = partner.slice(index).find((p) => p !== undefined) ?? before.length;
    // Leftovers here must not take what a later exact pair needs, nor go back.
    const left = likest(before.slice(last + 1, nextExact), name);
    if (left >= 0) {
      last += 1 + left;
      result.push({ name, id: before[last]?.id ?? fresh() });
    } else result.push({ name, id: fresh() });
  });
  return result;
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
  const places = new Map<string, number[]>();
  before.forEach(({ name }, index) => {
    const list = places.get(name);
    if (list) list.push(index);
    else places.set(name, [index]);
  });
  let last = -1;
  return names.map((name) => {
    const found = places.get(name)?.find((index) => index > last);
    if (found !== undefined) last = found;
    return found;
  });
}
