/**
 * Does several things, some of them side by side.
 *
 * @template T
 * @param {number} lanes how many at once
 * @param {readonly (() => Promise<T>)[]} jobs begun in their order
 * @returns {Promise<T[]>} in the order of the jobs
 */
export async function inLanes(lanes, jobs) {
  /** @type {T[]} */
  const results = [];
  const left = jobs.entries();
  const lane = async () => {
    for (const [at, job] of left) results[at] = await job();
  };
  await Promise.all(Array.from({ length: Math.min(lanes, jobs.length) }, lane));
  return results;
}
