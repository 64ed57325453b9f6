import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run } from './terminal';

const outline =
  '# Conf\n\n## Day 1\n\n### Launch :rocket:\n\n- we definately recieve them\n- the goal is a fast launch\n\n### Beta:\n\nwords about it\n';

describe('conference-notes promote', () => {
  let folder: string;
  const put = (name: string, text: string): string => {
    const whole = path.join(folder, name);
    mkdirSync(path.dirname(whole), { recursive: true });
    writeFileSync(whole, text);
    return whole;
  };

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'conference-notes-promote-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('prints the new text and changes nothing else: typos, titles and contents stay', () => {
    const file = put('README.md', outline);
    const { code, out, err } = run('promote', file);
    assert.deepEqual([code, err], [0, '']);
    assert.equal(
      out,
      '# Conf\n\n## Day 1\n\n### Launch :rocket:\n\n#### Summary\n\n<ins>Notes</ins><br>\n- we definately recieve them\n- the goal is a fast launch\n\n### Beta:\n\n#### Summary\n\n<ins>Notes</ins><br>\nwords about it\n',
    );
    assert.equal(readFileSync(file, 'utf8'), outline);
  });

  it('--write changes the file and prints a line for each session; a second time nothing happens', () => {
    const file = put('README.md', outline.replaceAll('\n', '\r\n'));
    const first = run('promote', file, '--write');
    assert.equal(first.out, `${file}:5: Launch :rocket:\n${file}:10: Beta\n`);
    const once = readFileSync(file, 'utf8');
    assert.ok(!/[^\r]\n/.test(once));
    assert.deepEqual(run('promote', file, '--write'), { code: 0, out: '', err: '' });
    assert.equal(readFileSync(file, 'utf8'), once);
  });

  it('--session takes one, whatever its case and its colon', () => {
    const file = put('README.md', outline);
    const { out } = run('promote', file, '--session', 'beta');
    assert.equal(out.split('#### Summary').length, 2);
    const { code, err } = run('promote', file, '--session', 'Gamma');
    assert.equal(code, 2);
    assert.match(
      err,
      /There is no session “Gamma” in .+README\.md\. It has:\n {2}Launch :rocket:\n {2}Beta\n/,
    );
  });

  it('--summary suggest begins the Summary with lines of the notes', () => {
    const { out } = run(
      'promote',
      put('README.md', outline),
      '--session',
      'Launch :rocket:',
      '--summary',
      'suggest',
    );
    assert.match(out, /#### Summary\n- .*the goal is a fast launch\n/s);
    assert.ok(
      out.includes('<ins>Notes</ins><br>\n- we definately recieve them\n- the goal is a fast launch\n'),
    );
  });

  it('--tidy corrects certain typos, takes colons off titles, but not those of emoji', () => {
    const { out } = run('promote', put('README.md', outline), '--tidy');
    assert.match(out, /we definitely receive them/);
    assert.match(out, /^### Beta$/m);
    assert.match(out, /^### Launch :rocket:$/m);
  });

  it('--tidy updates a table of contents, and leaves lists of notes alone', () => {
    const days =
      '## Day 1\n\n### A\n\n#### Contents\n\n- why caching hurts\n\nw w w\n\n## Day 2\n\n### B\n\nw w w\n';
    const { out } = run(
      'promote',
      put('README.md', `# Conf\n\n## Contents\n\n- [Day 1](#day-1)\n- [Slides](https://e.org)\n\n${days}`),
      '--tidy',
    );
    assert.ok(
      out.startsWith(
        '# Conf\n\n## Contents\n\n- [Day 1](#day-1)\n- [Day 2](#day-2)\n- [Slides](https://e.org)\n\n## Day 1\n',
      ),
    );
    assert.match(out, /#### Contents\n\n- why caching hurts\n/);
  });

  it('a page that is a folder, in the style of its site', () => {
    put('content/_index.md', '---\ntitle: Conf\n---\n');
    put('content/other/index.md', '---\ntitle: Other\n---\n\n## TL;DR\n\nx\n\n## Raw notes\n\ny\n');
    const file = put('content/talk/index.md', '---\ntitle: Talk\n---\n\nsome words about it\n');
    assert.equal(
      run('promote', file).out,
      '---\ntitle: Talk\n---\n\n## TL;DR\n\n## Raw notes\n\nsome words about it\n',
    );
  });

  it('what cannot be promoted is left as it is, with a sentence', () => {
    const text = '# Conf\n\n## Day 1\n\n### A\n\nwords of it\n\n```js\nlet a\n';
    const file = put('README.md', text);
    const { code, out, err } = run('promote', file);
    assert.deepEqual([code, out], [1, text]);
    assert.equal(
      err,
      `${file}:9: “A” is left as it is. In line 9 a code block begins that is not closed. Fix that first.\n`,
    );
  });

  const wrong: [string, string[], RegExp][] = [
    ['no file', ['promote'], /Give one FILE/],
    ['a file that is not there', ['promote', 'no/such.md'], /no\/such\.md/],
    [
      'an unknown summary',
      ['promote', 'README.md', '--summary', 'much'],
      /--summary takes “empty” or “suggest”, not “much”/,
    ],
    ['an unknown option', ['promote', 'README.md', '--titdy'], /titdy/],
  ];
  for (const [what, args, sentence] of wrong)
    it(`${what}: a sentence and exit code 2`, () => {
      const { code, out, err } = run(...args);
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, sentence);
      assert.doesNotMatch(err, /\n {4}at /);
    });
});
