import { corpus } from '../corpora.mjs';
import { inProcess, inTurns, median, ratio } from '../measure.mjs';
import { atMost, round, told } from './goal.mjs';

/** All notes read, indexed and checked, each work in a fresh process; by what its main thread had of a processor. */
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
      return work.cpu;
    };
    const names = ['read', 'index', 'index with typos', 'language service'];
    const figures = await inTurns(names, rounds, run);
    const slow = await inTurns(quick ? ['foam'] : ['foam', 'markdownlint'], rounds > 3 ? 3 : 1, run);
    const against = (/** @type {string} */ own, /** @type {string} */ peer) => {
      const all = { ...figures, ...slow };
      return ratio(all[own] ?? [], cycled(all[peer] ?? [], all[own]?.length ?? 0));
    };
    const of = `${large.toLocaleString('en')} notes`;
    const most = (/** @type {string} */ name, /** @type {'megabytes' | 'gap' | 'cpu'} */ key) =>
      median((works[name] ?? []).map((work) => work[key]));
    const index = { work: 'index', folder };
    const outcomes = [
      atMost(
        `index and check ${of} / language service's diagnostics`,
        0.4,
        against('index', 'language service'),
        index,
      ),
      atMost(
        `the same with typos / language service's diagnostics`,
        0.9,
        against('index with typos', 'language service'),
        { work: 'index with typos', folder },
      ),
    ];
    const memory = most('index', 'megabytes') / most('foam', 'megabytes');
    const share = (/** @type {string} */ own, /** @type {string} */ peer) =>
      `${round(against(own, peer).ratio)}×`;
    outcomes.push(
      told(
        `memory with ${of} / Foam's`,
        '≤ 0.33×',
        `${round(memory)}× (${round(most('index', 'megabytes'))} MB)`,
        memory <= 0.33,
        index,
      ),
      told('index and check / read', '', share('index', 'read')),
      told("the same / Foam's workspace", '', share('index', 'foam')),
      told(
        'longest gap while indexing / while reading',
        '',
        `${round(most('index', 'gap') / most('read', 'gap'))}× (${round(most('index', 'gap'))} ms)`,
      ),
    );
    if (!quick)
      outcomes.push(told('with typos / markdownlint', '', share('index with typos', 'markdownlint')));
    const counted = (/** @type {string} */ name) =>
      median((works['index'] ?? []).map(({ counts }) => counts[name] ?? Number.NaN));
    for (const [what, name, limit] of /** @type {const} */ ([
      ['longest slice while loading, but for the first outline', 'longest', 16],
      ['the first outline', 'outline', 50],
    ]))
      outcomes.push(told(what, `≤ ${limit} ms`, `${round(counted(name))} ms`, counted(name) <= limit, index));
    if (!quick) outcomes.push(...(await growth(Math.min(rounds, 5))));
    for (const name of [...names, ...Object.keys(slow)])
      outcomes.push(told(`${name}, ${of}`, '', `${round(most(name, 'cpu'))} ms`));
    return outcomes;
  },
};

/**
 * How time and memory grow with the number of notes, inside one run.
 *
 * @param {number} rounds
 * @returns {Promise<import('./goal.mjs').Outcome[]>}
 */
async function growth(rounds) {
  const sizes = [100, 1000, 10_000];
  /** @type {Record<string, import('../measure.mjs').Work[]>} */
  const works = {};
  const times = await inTurns(sizes.map(String), rounds, (size) => {
    const work = inProcess('index', corpus(Number(size)));
    (works[size] ??= []).push(work);
    return work.cpu;
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
