import assert from 'node:assert/strict';
import path from 'node:path';
import { run } from './terminal';

const fixture = (...parts: string[]): string => path.join('test', 'fixtures', ...parts);

describe('conference-notes outline', () => {
  it('prints the tree of a folder', () => {
    const { code, out, err } = run('outline', fixture('layouts', '09-day-at-talk-rank'));
    assert.deepEqual([code, err], [0, '']);
    assert.match(out, /^\S.*\n {2}\S.*\n {4}\S.*\(\S+\.md:\d+\)\n/);
  });

  it('prints JSON with every key of a session', () => {
    const { code, out } = run('outline', fixture('sample-conference'), '--json');
    assert.equal(code, 0);
    const { conferences } = JSON.parse(out) as {
      conferences: { name: string; path: string; layout: string; days: { sessions: unknown[] }[] }[];
    };
    const [conference] = conferences;
    assert.deepEqual(
      [conferences.length, conference?.name, conference?.path, conference?.layout],
      [1, 'Harbour Conf 2026', 'content', 'site'],
    );
    assert.deepEqual(conference?.days[0]?.sessions[1], {
      title: 'The golden path is a ferry line',
      file: 'content/day1/02_golden-path.md',
      line: 1,
      tags: ['platform', 'developer-experience'],
      state: 'promoted',
      speakers: [],
      video: 'https://youtu.be/hC26d1-02gP',
      slides: 'https://harbourconf.example/2026/slides/d1-02-golden-path.pdf',
      todos: 0,
    });
  });

  it('takes a single file', () => {
    const { code, out } = run('outline', fixture('layouts', '01-readme-day-talk', 'README.md'));
    assert.equal(code, 0);
    assert.match(out, /^Nordic Backend Days 2024\n {2}Day 1\n/);
  });

  it('answers --help', () => {
    assert.deepEqual([run('--help').code, run('outline', '--help').code], [0, 0]);
    assert.match(run('outline', '--help').out, /^Usage: conference-notes outline PATH/);
  });

  const wrong: [string, string[], RegExp][] = [
    ['no command', [], /^Usage/],
    ['an unknown command', ['outlien'], /There is no command “outlien”/],
    ['no path', ['outline'], /Give one PATH/],
    ['an unknown option', ['outline', '.', '--jsno'], /jsno/],
    [
      'a path that is not there',
      ['outline', 'no/such/folder'],
      /Cannot read “no\/such\/folder” \(there is no such file\)/,
    ],
  ];
  for (const [what, args, sentence] of wrong) {
    it(`${what}: a sentence and exit code 2`, () => {
      const { code, out, err } = run(...args);
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, sentence);
    });
  }
});
