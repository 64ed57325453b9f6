import { once } from 'node:events';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { corpus, notesOf, usualNote } from '../corpora.mjs';
import { median, spread } from '../measure.mjs';
import { round, told } from './goal.mjs';

/** Goals that only windows of VS Code tell. */
const WINDOWS = /** @type {const} */ ([
  ['tree, first opening, 100 / 1,000 / 10,000 sessions', '≤ 0.8 / 1.2 / 3.5 s'],
  ['tree, second opening, 100 / 1,000 / 10,000 sessions', '≤ 0.7 / 0.7 / 1.2 s'],
  ['first findings in a fresh window, 100 / 1,000 / 10,000 sessions', '≤ 0.8 / 1 / 1.5 s'],
  ['processor of the extension host for the first opening, 10,000 sessions', '≤ 2.2 s'],
  ['heap of the extension host grown by 10,000 notes', '≤ 40 MB'],
  ['longest time in the extension without a pause while typing', '≤ 8 ms'],
]);
const UNMEASURED = 'not measured here: it needs windows of VS Code';

/** What users wait for in the newest VS Code, with the extension and without. */
export const editor = {
  name: 'editor',
  /** @param {import('./goal.mjs').Scale} scale */
  async measure({ large, editor: withEditor }) {
    // An editor takes minutes to be fetched and opened again and again.
    if (!withEditor) return WINDOWS.map(([goal, wanted]) => told(goal, wanted, UNMEASURED));
    const { build } = await import('../../scripts/build.mjs');
    await build({ production: true, tests: true });
    /** @type {import('./goal.mjs').Outcome[]} */
    const outcomes = [];
    for (const [at, size] of [100, 1000, large].entries())
      for (const outcome of await openings(size, at)) {
        console.error(`  ${outcome.goal}: ${outcome.figure}`);
        outcomes.push(outcome);
      }
    // To-dos in Problems: what is typed is found at once, and is no typo.
    const settings = { 'conferenceNotes.checks.todo': 'info' };
    const own = await opened(large, { settings });
    const without = await opened(large, { settings, extension: emptyExtension() });
    return [...outcomes, ...compared(own, without)];
  },
};

/** Milliseconds that windows may take, by sessions. */
const limits = {
  first: [800, 1200, 3500],
  second: [700, 700, 1200],
  findings: [800, 1000, 1500],
};

/** Each figure of an opening is the median of so many windows. */
const ROUNDS = 3;

/**
 * @param {number} size sessions
 * @param {number} at which of the limits they have
 * @returns {Promise<import('./goal.mjs').Outcome[]>}
 */
async function openings(size, at) {
  const first = [];
  const second = [];
  const findings = [];
  const later = [];
  for (let time = 0; time < ROUNDS; time++) {
    const lasting = { userData: freshFolder('user-data'), port: await freePort() };
    first.push(await opened(size, { grep: 'the tree', lasting }));
    second.push(await opened(size, { grep: 'the tree', lasting }));
    const known = { userData: freshFolder('user-data'), port: await freePort() };
    findings.push(await opened(size, { grep: 'its first findings', lasting: known }));
    later.push(await opened(size, { grep: 'its first findings', lasting: known }));
  }
  const figure = (/** @type {Record<string, number>[]} */ windows, /** @type {string} */ name) =>
    median(windows.map((figures) => figures[name] ?? Number.NaN));
  const of = `${size.toLocaleString('en')} sessions`;
  const all = [...first, ...second].every(({ sessions = 0 }) => sessions >= size);
  /** @type {import('./goal.mjs').Outcome[]} */
  const outcomes = [];
  for (const [name, windows] of /** @type {const} */ ([
    ['first', first],
    ['second', second],
  ])) {
    const tree = figure(windows, 'tree');
    const read = `notes read after ${round(figure(windows, 'read'))} ms`;
    const most = limits[name][at] ?? 0;
    outcomes.push(
      told(`tree, ${name} opening, ${of}`, `≤ ${most} ms`, `${round(tree)} ms, ${read}`, all && tree <= most),
    );
  }
  const limit = limits.findings[at] ?? 0;
  for (const [name, windows] of /** @type {const} */ ([
    ['first', findings],
    ['second', later],
  ])) {
    const soon = figure(windows, 'first findings');
    const shown = `${round(soon)} ms, shown after ${round(figure(windows, 'shown'))} ms`;
    outcomes.push(
      told(
        `note opened in a fresh window until its first findings, ${name} opening, ${of}`,
        `≤ ${limit} ms`,
        shown,
        soon <= limit,
      ),
    );
  }
  const processor = figure(first, 'processor');
  const heap = figure(first, 'heap');
  const isLarge = at === 2;
  outcomes.push(
    told(
      `processor of the extension host for the first opening, ${of}`,
      isLarge ? '≤ 2,200 ms' : '',
      `${round(processor)} ms`,
      isLarge ? processor <= 2200 : undefined,
    ),
    told(
      `heap of the extension host grown by the first opening, ${of}`,
      isLarge ? '≤ 40 MB' : '',
      `${round(heap)} MB`,
      isLarge ? heap <= 40 : undefined,
    ),
  );
  return outcomes;
}

/**
 * @param {Record<string, number>} own
 * @param {Record<string, number>} without
 * @returns {import('./goal.mjs').Outcome[]}
 */
function compared(own, without) {
  const series = (/** @type {Record<string, number>} */ figures, /** @type {string} */ name) =>
    Object.entries(figures).flatMap(([key, value]) => (key.startsWith(`${name} `) ? [value] : []));
  const milliseconds = (/** @type {number[]} */ figures) => {
    const [low = 0, high = 0] = spread(figures);
    return `${round(median(figures))} ms (${round(low)}–${round(high)})`;
  };
  const waits = (/** @type {string} */ name) =>
    `${milliseconds(series(own, name))}, without the extension ${milliseconds(series(without, name))}`;
  const share = (/** @type {number | undefined} */ part) => `${round((part ?? 0) * 100)} %`;
  for (const [name, ms] of Object.entries(own).filter(([key]) => key.includes(' where ')))
    console.error(`  ${name}: ${round(ms)} ms`);
  /** @type {import('./goal.mjs').Outcome[]} */
  const outcomes = [
    told('end of a line until a finding in it', '', milliseconds(series(own, 'own finding'))),
    told("end of a broken link until VS Code's own finding", '', waits('link finding')),
    told('letter until it is in the preview', '', waits('preview')),
  ];
  for (const name of ['fast', 'slow']) {
    const letters = `${round(own[`${name} a second`] ?? 0)} letters a second`;
    const longest = own[`${name} longest`] ?? Number.NaN;
    outcomes.push(
      told(
        `processor of the extension host, ${letters}`,
        '',
        `${share(own[`${name} host`])}, of that the extension ${share(own[`${name} own`])}; without it ${share(without[`${name} host`])}`,
      ),
      told(
        `longest time in the extension without a pause, ${letters}`,
        '≤ 8 ms',
        `${round(longest)} ms, ${round(own[`${name} collecting`] ?? 0)} ms of them collecting memory`,
        longest <= 8,
      ),
    );
  }
  return outcomes;
}

/**
 * Runs the editor suite's measurements in a window on generated notes.
 *
 * @param {number} size
 * @param {{ extension?: string, grep?: string, lasting?: import('../../scripts/editor/runs.mjs').Run['lasting'], settings?: Record<string, unknown> }} options
 * @returns {Promise<Record<string, number>>} by name; milliseconds
 */
async function opened(size, { extension, grep, lasting, settings }) {
  const { testEditors } = await import('../../scripts/test/editor.mjs');
  const folder = corpus(size);
  const [outcome] = await testEditors({
    grep,
    runs: [
      {
        id: 'speed',
        title: `${size} sessions${extension === undefined ? '' : ', without the extension'}`,
        editor: 'newest',
        host: 'node',
        only: ['speed'],
        folders: [folder],
        ...(extension === undefined ? {} : { extension }),
        ...(lasting === undefined ? {} : { lasting }),
        settings: {
          // Notes stay as they are.
          'files.autoSave': 'off',
          'markdown.validate.enabled': true,
          ...settings,
          conferenceNotesSpeed: { note: usualNote(notesOf(folder)).path },
        },
      },
    ],
  });
  if (outcome === undefined || outcome.failed > 0)
    throw new Error('The editor could not be measured; see above.');
  return outcome.figures;
}

/** An extension that does nothing, for the suite to run in. */
function emptyExtension() {
  const folder = freshFolder('no-extension');
  const manifest = { name: 'none', publisher: 'none', version: '0.0.1', engines: { vscode: '^1.100.0' } };
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify(manifest));
  return folder;
}

/** @param {string} name */
function freshFolder(name) {
  const folder = path.join(import.meta.dirname, '..', '.cache', name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** @returns {Promise<number>} one that is free now, for servers that are started one after the other */
async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
}
