/**
 * Which diagram of the page before an edit each diagram after it continues: one with the same source where there is
 * one, and what is left over in its order. No diagram is continued twice.
 *
 * @param before the sources in the order of the page
 * @returns for each source of `after` an index into `before`, or undefined for a diagram that is new
 */
export function matchDiagrams(before: readonly string[], after: readonly string[]): (number | undefined)[] {
  const places = new Map<string, number[]>();
  before.forEach((source, at) => {
    const list = places.get(source);
    if (list) list.push(at);
    else places.set(source, [at]);
  });
  const found = after.map((source) => places.get(source)?.shift());
  const left = [...places.values()].flat().sort((a, b) => a - b);
  return found.map((at) => at ?? left.shift());
}
