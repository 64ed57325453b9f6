import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { told } from './goal.mjs';
import { summaryScore } from '../summary.mjs';

const root = path.join(import.meta.dirname, '..', '..');
const shared = path.join(root, '..', 'shared');
const cli = path.join(root, 'dist', 'cli.js');

/** How right the typo checks and the suggested Summaries are on labelled notes, where these are at hand. */
export const scores = {
  name: 'scores',
  async measure() {
    const outcomes = [];
    const sample = path.join(shared, 'samples', 'readme-promoted', 'README.md');
    if (existsSync(sample)) {
      const { sessions, own, first, best } = await summaryScore(readFileSync(sample, 'utf8'));
      outcomes.push(
        told(
          `suggested Summary / first lines, ROUGE-1 F1 of ${String(sessions)} talks`,
          '≥ 1.3×',
          `${(own / first).toFixed(2)}× (${own.toFixed(3)}, first lines ${first.toFixed(3)}, best choice ${best.toFixed(3)})`,
          own / first >= 1.3,
        ),
      );
    }
    const scorer = path.join(shared, 'typos', 'score.mjs');
    if (existsSync(scorer)) for (const both of [false, true]) outcomes.push(typoScore(scorer, both));
    return outcomes;
  },
};

/** @param {string} scorer @param {boolean} both with possible typos */
function typoScore(scorer, both) {
  const rules = both ? 'typo,possible-typo' : 'typo';
  const samples = path.join(shared, 'samples');
  const found = spawnSync(process.execPath, [cli, 'check', samples, '--json', '--rules', rules], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const file = path.join(import.meta.dirname, '..', '.cache', `${rules}.json`);
  writeFileSync(file, found.stdout);
  const typos = path.dirname(scorer);
  const scored = spawnSync(
    process.execPath,
    [
      scorer,
      path.join(typos, 'dev.jsonl'),
      file,
      '--ignore',
      path.join(typos, 'ignore.txt'),
      ...(both ? ['--both'] : []),
    ],
    { encoding: 'utf8' },
  );
  const line = scored.stdout
    .trim()
    .split('\n')
    .filter((each) => /\d/.test(each))
    .slice(0, 3)
    .join('; ');
  return told(
    both ? 'typo and possible-typo on the development set' : 'typo on the development set',
    '',
    line.slice(0, 300),
  );
}
