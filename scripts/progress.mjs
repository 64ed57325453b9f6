/**
 * Says what is going on while something slow runs: once at the start, every ten seconds, and at the end.
 * Lines rather than a spinner, so that a CI log can be read too.
 *
 * @template T
 * @param {string} title
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withProgress(title, work) {
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  console.log(`${title} ...`);
  const timer = setInterval(() => console.log(`${title} ... ${seconds()} s`), 10_000);
  try {
    const result = await work();
    console.log(`${title}: done in ${seconds()} s`);
    return result;
  } finally {
    clearInterval(timer);
  }
}
