import assert from 'node:assert/strict';
import { lstatSync, readdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { folderOf, type Files } from './folder';
import { run } from './terminal';

const site: Files = {
  'hugo.toml': 'title = "x"\n',
  'content/_index.md': '---\ntitle: Conf\n---\n',
  'content/day1/_index.md': '---\ntitle: Day 1\nweight: 1\n---\n\n- [Two](./02_two)\n',
  'content/day1/01_one.md': '---\ntitle: One\nweight: 1\n---\n\nwords\n',
  'content/day1/02_two.md': '---\ntitle: Two\nweight: 2\n---\n\n![p](../_img/p.png) [one](./01_one)\n',
  'content/day1/_img/p.png': 'P',
  'content/day2/_index.md': '---\ntitle: Day 2\nweight: 2\n---\n',
  'content/day2/01_four.md': '---\ntitle: Four\nweight: 1\n---\n\nwords\n',
  'content/day2/03_five.md': '---\ntitle: Five\nweight: 3\n---\n\nwords\n',
};

describe('conference-notes move', () => {
  const { at, put, tree } = folderOf(site);

  it('moves a session to a day, and links, picture, number, weight and old address follow', () => {
    const { code, out, err } = run(
      'move',
      at('content/day1/02_two.md'),
      at('content/day2'),
      '--position',
      '2',
    );
    assert.deepEqual([code, err], [0, '']);
    assert.equal(
      out,
      'content/day1/02_two.md → content/day2/02_two.md\ncontent/day1/_img/p.png → content/day2/_img/p.png\ncontent/day1/02_two.md: 2 changes\ncontent/day1/_index.md: 1 change\n',
    );
    const gone = ['content/day1/02_two.md', 'content/day1/_img/p.png'];
    assert.deepEqual(tree(), {
      ...Object.fromEntries(Object.entries(site).filter(([name]) => !gone.includes(name))),
      'content/day1/_index.md': '---\ntitle: Day 1\nweight: 1\n---\n\n- [Two](../day2/02_two)\n',
      'content/day2/_img/p.png': 'P',
      'content/day2/02_two.md':
        '---\ntitle: Two\nweight: 2\naliases:\n  - /day1/02_two/\n---\n\n![p](../_img/p.png) [one](../day1/01_one)\n',
    });
    assert.ok(!readdirSync(at('content/day1')).includes('_img'));
  });

  it('--dry-run shows it as text or data and changes nothing', () => {
    const { code, out } = run(
      'move',
      at('content/day1/02_two.md'),
      'Day 2',
      '--no-aliases',
      '--dry-run',
      '--json',
    );
    assert.equal(code, 0);
    assert.deepEqual(JSON.parse(out), {
      renames: [
        { from: 'content/day1/02_two.md', to: 'content/day2/04_two.md' },
        { from: 'content/day1/_img/p.png', to: 'content/day2/_img/p.png' },
      ],
      changes: [
        {
          file: 'content/day1/02_two.md',
          edits: [
            { line: 3, column: 9, endLine: 3, endColumn: 10, text: '4' },
            { line: 6, column: 27, endLine: 6, endColumn: 35, text: '../day1/01_one' },
          ],
        },
        {
          file: 'content/day1/_index.md',
          edits: [{ line: 6, column: 9, endLine: 6, endColumn: 17, text: '../day2/04_two' }],
        },
      ],
      written: false,
    });
    assert.deepEqual(tree(), site);
  });

  it('renames a folder with all that is in it', () => {
    const { code } = run('move', at('content/day1'), at('content/monday'), '--no-aliases');
    assert.equal(code, 0);
    const expected = Object.entries(site).map(([name, text]) => [name.replace('day1/', 'monday/'), text]);
    assert.deepEqual(tree(), Object.fromEntries(expected));
    assert.ok(!readdirSync(at('content')).includes('day1'));
  });

  it('refuses with a sentence and leaves everything as it was', () => {
    const two = at('content/day1/02_two.md');
    const refused = (args: readonly string[], sentence: RegExp): void => {
      const { code, out, err } = run('move', ...args);
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, sentence);
      assert.deepEqual(tree(), site);
    };
    refused(
      [two, at('content/day2/01_four.md')],
      /^“content\/day2\/01_four\.md” exists already\. Give another name/,
    );
    refused([at('nope.md'), at('x.md')], /^There is no file or folder “/);
    refused([two, at('content/day2'), '--position', '0'], /^--position takes a number from 1 on/);
    refused([at('content'), at('content/day1/content')], /cannot be moved into itself/);
    refused([two], /^Give FROM and TO/);
    refused([two, path.join(at(''), '..', 'elsewhere.md'), '--in', at('')], /lies outside of /);
    refused(
      [two, at('hugo.toml/02_two.md')],
      /could not be written .* Everything is as it was\.|lies outside/,
    );
  });

  it('neither moves a symbolic link nor anything through one', () => {
    put({ 'elsewhere/far.md': '# Far\n' });
    symlinkSync('../../elsewhere/far.md', at('content/day1/03_far.md'));
    symlinkSync('../elsewhere', at('content/day3'));
    const before = tree();
    for (const args of [
      [at('content/day1/03_far.md'), at('content/day2')],
      [at('content/day1/01_one.md'), at('content/day3/x.md')],
      [at('content/day3/far.md'), at('content/day2')],
    ]) {
      const { code, out, err } = run('move', ...args, '--in', at(''));
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, /is a symbolic link\. Name the file or folder that it leads to\./);
      assert.deepEqual(tree(), before);
    }
    assert.ok(lstatSync(at('content/day1/03_far.md')).isSymbolicLink());
  });

  it('refuses a name that no file can have, and reads no whole disk', () => {
    const two = at('content/day1/02_two.md');
    for (const [to, sentence] of [
      [at(`content/day1/${'x'.repeat(300)}.md`), /could not be written \(.+\)\. Everything is as it was\./],
      [at('content/day1/01_one.md/x.md'), /could not be written \(.+\)\. Everything is as it was\./],
      [path.join(path.parse(at('')).root, 'elsewhere.md'), /Name a folder that holds both with --in\./],
    ] as const) {
      const { code, out, err } = run('move', two, to);
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, sentence);
      assert.deepEqual(tree(), site);
    }
  });

  it('tells more with --help', () => {
    assert.match(run('move', '--help').out, /^Usage: conference-notes move FROM TO/);
    assert.match(run('renumber', '--help').out, /^Usage: conference-notes renumber DAY/);
  });

  it('renumber closes the gaps of a day', () => {
    const { code, out } = run('renumber', at('content/day2'), '--no-aliases');
    assert.equal(code, 0);
    assert.equal(
      out,
      'content/day2/03_five.md → content/day2/02_five.md\ncontent/day2/03_five.md: 1 change\n',
    );
    const { 'content/day2/03_five.md': five, ...others } = site;
    assert.deepEqual(tree(), {
      ...others,
      'content/day2/02_five.md': five?.replace('weight: 3', 'weight: 2'),
    });
    assert.equal(run('renumber', at('content/day2')).out, 'There is nothing to change.\n');
    assert.equal(run('renumber', at('hugo.toml')).code, 2);
  });
});
