import Fuse from 'fuse.js';
import { corpus, notesOf } from '../corpora.mjs';
import { inTurns, ratio } from '../measure.mjs';
import { core } from '../ours.mjs';
import { atMost, told } from './goal.mjs';

/** A session found by its title with one typing error, letter by letter. */
export const search = {
  name: 'search',
  isOfSize: true,
  /** @param {import('./goal.mjs').Scale} scale */
  async measure({ large, quick }) {
    const { ConferenceIndex, SessionSearch } = await core();
    const index = new ConferenceIndex('bench');
    index.update(notesOf(corpus(large)), { silent: true });
    const entries = index.outline.conferences.flatMap((conference) =>
      conference.days.flatMap((day) =>
        day.sessions.map(({ title, tags }) => ({ title, tags, day: day.name, conference: conference.name })),
      ),
    );
    const own = new SessionSearch(entries);
    const fuse = new Fuse(entries, {
      keys: ['title', 'tags', 'day', 'conference'],
      ignoreLocation: true,
      threshold: 0.4,
    });
    const queries = entries
      .filter((_, at) => at % Math.ceil(entries.length / (quick ? 12 : 60)) === 7)
      .map(slipped);
    const ask = {
      own: (/** @type {string} */ words) => own.search(words, 10),
      fuse: (/** @type {string} */ words) => fuse.search(words, { limit: 10 }).map(({ item }) => item),
    };
    const found = { own: 0, fuse: 0 };
    let at = 0;
    const figures = await inTurns(/** @type {const} */ (['own', 'fuse']), queries.length, (name) => {
      const query = queries[(at++ >> 1) % queries.length];
      if (query === undefined) return Number.NaN;
      const start = performance.now();
      const results = ask[name](query.words);
      const ms = performance.now() - start;
      if (results.some(({ title }) => title === query.title)) found[name]++;
      return ms;
    });
    const what = `search of ${entries.length.toLocaleString('en')} sessions`;
    return [
      atMost(`${what} / fuse.js over all`, 0.1, ratio(figures.own, figures.fuse)),
      told(
        `${what}: found among ten with one slip`,
        `≥ fuse.js (${found.fuse})`,
        `${found.own} of ${queries.length}`,
        found.own >= found.fuse,
      ),
    ];
  },
};

/** The first words of a title, two letters of the longest one exchanged. */
function slipped(/** @type {{ title: string }} */ { title }) {
  const words = title.split(/\s+/).slice(0, 4);
  const longest = words.reduce((a, b) => (b.length > a.length ? b : a), '');
  const middle = longest.length >> 1;
  const slip =
    longest.slice(0, middle - 1) +
    longest.charAt(middle) +
    longest.charAt(middle - 1) +
    longest.slice(middle + 1);
  return { title, words: words.map((word) => (word === longest ? slip : word)).join(' ') };
}
