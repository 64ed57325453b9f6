import { corpus } from '../corpora.mjs';
import { inProcess, inTurns, median, ratio } from '../measure.mjs';
import { atMost, round, told } from './goal.mjs';

/** All notes read, indexed and checked, each work in a fresh process. */
export const cold = {
  name: 'cold',
  isOfSize: true,
  /** @param {import('./goal.mjs').Scale} scale */
  async measure({ large, cold: rounds, quick }) {
    const folder = corpus(large);
    /** @type {Record<string, import('../measure.mjs').Work[]>} */
    const works = {};
    const run = (/** @type {string} */ name) => {
      const work = inProcess(name, folder);
      (works[name] ??= []).push(work);
      return work.ms;
    };
    const names = ['read', 'index', 'index with typos', 'language service'];
    const figures = await inTurns(names, rounds, run);
    const slow = await inTurns(quick ? ['foam'] : ['foam', 'markdownlint'], quick ? 1 : 3, run);
    const against = (/** @type {string} */ own, /** @type {string} */ peer) => {
      const all = { ...figures, ...slow };
      return ratio(all[own] ?? [], cycled(all[peer] ?? [], all[own]?.length ?? 0));
    };
    const of = `${large.toLocaleString('en')} notes`;
    const most = (/** @type {string} */ name, /** @type {'megabytes' | 'gap'} */ key) =>
      median((works[name] ?? []).map((work) => work[key]));
    const outcomes = [
      atMost(`read, index and check ${of} / read them`, 2, against('index', 'read')),
      atMost(`the same / language service's diagnostics`, 0.4, against('index', 'language service')),
      atMost(`the same / Foam's workspace`, 1 / 12, against('index', 'foam')),
      atMost(
        `with typos / language service's diagnostics`,
        1,
        against('index with typos', 'language service'),
      ),
    ];
    if (!quick)
      outcomes.push(atMost(`with typos / markdownlint`, 1 / 8, against('index with typos', 'markdownlint')));
    const memory = most('index', 'megabytes') / most('foam', 'megabytes');
    outcomes.push(
      told(
        `memory with ${of} / Foam's`,
        '≤ 0.33×',
        `${round(memory)}× (${round(most('index', 'megabytes'))} MB)`,
        memory <= 1 / 3,
      ),
      told(
        'longest gap while indexing / while reading',
        '≤ 2×',
        `${round(most('index', 'gap') / most('read', 'gap'))}× (${round(most('index', 'gap'))} ms)`,
        most('index', 'gap') <= 2 * most('read', 'gap'),
      ),
    );
    const slices = (works['index'] ?? []).map((work) => work.counts['longest'] ?? Number.NaN);
    outcomes.push(
      told('longest slice while indexing', '≤ 16 ms', `${round(median(slices))} ms`, median(slices) <= 16),
    );
    if (!quick) outcomes.push(...(await growth()));
    for (const name of [...names, ...Object.keys(slow)])
      outcomes.push(
        told(`${name}, ${of}`, '', `${round(median((works[name] ?? []).map(({ ms }) => ms)))} ms`),
      );
    return outcomes;
  },
};

/**
 * How time and memory grow with the number of notes, inside one run.
 *
 * @returns {Promise<import('./goal.mjs').Outcome[]>}
 */
async function growth() {
  const sizes = [100, 1000, 10_000];
  /** @type {Record<string, import('../measure.mjs').Work[]>} */
  const works = {};
  const times = await inTurns(sizes.map(String), 5, (size) => {
    const work = inProcess('index', corpus(Number(size)));
    (works[size] ??= []).push(work);
    return work.ms;
  });
  const grown = ratio(times['10000'] ?? [], times['1000'] ?? []);
  const tenth = { ratio: grown.ratio / 10, spread: grown.spread.map((figure) => figure / 10) };
  const of = (/** @type {number} */ size) =>
    `${size.toLocaleString('en')}: ${round(median(times[String(size)] ?? []))} ms, ${round(median((works[String(size)] ?? []).map(({ megabytes }) => megabytes)))} MB`;
  return [
    atMost('time for 10,000 notes / ten times that for 1,000', 1.8, tenth),
    told('time and memory by notes', '', sizes.map(of).join('; ')),
  ];
}

/** Peers that are too slow for as many rounds stand for the rounds they did not take part in. */
function cycled(/** @type {number[]} */ figures, /** @type {number} */ length) {
  return Array.from({ length }, (_, at) => figures[at % figures.length] ?? Number.NaN);
}
