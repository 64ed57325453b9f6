import type { ListEntry } from '../list';

/** So many sure matches tell where a conference's recordings are. */
const ENOUGH = 5;
/** So many of them have to be there. */
const MOST = 0.8;

/**
 * The channel on which the recordings of a conference are, as its sure matches tell.
 *
 * @param sure entries that are somebody's talk for sure
 * @returns undefined where they are on several, or the list does not say
 */
export function usualChannel(sure: readonly ListEntry[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { channel } of sure)
    if (channel !== undefined) counts.set(channel, (counts.get(channel) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most && most[1] >= ENOUGH && most[1] >= sure.length * MOST ? most[0] : undefined;
}
