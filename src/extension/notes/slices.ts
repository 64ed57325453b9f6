/** Everything else in the extension host waits while notes are parsed: after so many milliseconds it has a turn. */
const SLICE = 8;

/**
 * Does something for each item, and lets others have their turn whenever it took long.
 *
 * @param work gives false to end early
 */
export async function inSlices<T>(items: Iterable<T>, work: (item: T) => unknown): Promise<void> {
  let start = performance.now();
  for (const item of items) {
    if (work(item) === false) return;
    if (performance.now() - start < SLICE) continue;
    await new Promise((resolve) => setTimeout(resolve, 0));
    start = performance.now();
  }
}
