import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { median } from '../measure.mjs';
import { core } from '../ours.mjs';
import { round, told } from './goal.mjs';

const shared = path.join(import.meta.dirname, '..', '..', '..', 'shared', 'recordings');
const list = path.join(shared, 'playlist-002.json');
const truth = path.join(shared, 'truth-002.tsv');

/** How right and how quick the titles of a list find their talks, where a list and what its author placed are at hand. */
export const recordings = {
  name: 'recordings',
  async measure() {
    if (!existsSync(list) || !existsSync(truth)) return [];
    const { matchTalks, readList, SURE } = await core();
    const read = readList(readFileSync(list, 'utf8'));
    if ('reason' in read) throw new Error(read.reason);
    const rows = readFileSync(truth, 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((row) => row.split('\t'));
    const matches = matchTalks(
      rows.map((row) => ({ title: row[2] ?? '' })),
      read.entries,
    );
    let [right, wrong, placed] = [0, 0, 0];
    rows.forEach((row, at) => {
      const id = row[5] ?? '';
      const best = matches[at]?.[0];
      const isSure = best !== undefined && best.confidence >= SURE;
      if (row[3] === 'yes' && id !== '') placed++;
      if (isSure && id !== '' && best.entry.url.includes(id)) right++;
      else if (isSure) wrong++;
    });
    const precision = right / (right + wrong);
    const recall = right / placed;
    const { talks, entries } = many(read.entries);
    const times = Array.from({ length: 5 }, () => {
      const start = performance.now();
      matchTalks(talks, entries);
      return performance.now() - start;
    });
    return [
      told('recordings that are sure: precision', '1.000', precision.toFixed(3), precision === 1),
      told('recordings that are sure: recall', '≥ 0.930', recall.toFixed(3), recall >= 0.93),
      told(
        `${String(talks.length)} talks matched to ${String(entries.length)} entries`,
        '< 1,000 ms',
        `${round(median(times))} ms`,
        median(times) < 1000,
      ),
    ];
  },
};

/**
 * 3,000 entries out of those of a list, their words shuffled between them, and 300 talks of them.
 *
 * @param {readonly import('../../src/core/recordings/list').ListEntry[]} some
 */
function many(some) {
  const words = some.flatMap(({ title }) => title.split(' '));
  const entries = Array.from({ length: 3000 }, (_, at) => {
    const { title, kind } = some[at % some.length] ?? { title: '', kind: /** @type {const} */ ('recording') };
    const mixed = title.split(' ').map((word, place) => {
      const isOther = at >= some.length && (at * 7 + place * 13) % 5 < 2;
      return isOther ? (words[(at * 31 + place * 17) % words.length] ?? word) : word;
    });
    return { kind, title: mixed.join(' '), url: `https://example.net/${String(at)}` };
  });
  const talks = entries
    .filter((_, at) => at % 10 === 0)
    .map(({ title }) => ({ title: title.replace(/ - .*$/, '') }));
  return { talks, entries };
}
