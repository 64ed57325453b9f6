/** Nobody reads more of a failure. */
const MANY_CHARACTERS = 4000;

/**
 * A value as JSON for people, whatever it holds: what is met a second time is not shown again, as rows of a tree know
 * their day, which knows all its rows. What is long is cut off.
 */
export function show(value: unknown): string {
  const met = new Set<unknown>();
  // undefined and functions have no JSON, whatever its type says.
  const json = JSON.stringify(value, (_key, part: unknown) => {
    if (typeof part === 'bigint') return `${part}n`;
    if (typeof part !== 'object' || part === null) return part;
    if (met.has(part)) return '(shown before)';
    met.add(part);
    return part;
  }) as string | undefined;
  const text = json ?? String(value);
  return text.length > MANY_CHARACTERS ? `${text.slice(0, MANY_CHARACTERS)}…` : text;
}
