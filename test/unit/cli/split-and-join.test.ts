import assert from 'node:assert/strict';
import { chmodSync } from 'node:fs';
import { folderOf } from './folder';
import { run } from './terminal';

const README =
  '# Conf 2024\n\n1. [Day 1](#day-1)\n2. [Day 2](#day-2)\n\n## Day 1\n\n### One\n\nSpeaker: Ann Lee, [two](#two)\n\n### Two\n\nSpeaker: Bob Ray\n\n## Day 2\n\n### Three\n\nSpeaker: Cy Dee ![p](img/p.png)\n';

describe('conference-notes with headings of an outline', () => {
  const before = { 'README.md': README, 'img/p.png': 'P', 'more/x.md': '# X\n\n[two](../README.md#two)\n' };

  const { at, put, tree } = folderOf(before);

  it('split writes nothing without --write, and join gives the same files again', () => {
    const shown = run('split', at('README.md'), '--into', 'site', '--in', at(''));
    assert.equal(shown.code, 0);
    assert.match(shown.out, /^more\/x\.md: 1 change\ncontent\/day-1\/_index\.md: new\n/);
    assert.equal(shown.err, 'Nothing is written yet; --write does it.\n');
    assert.deepEqual(tree(), before);
    const done = run('split', at('README.md'), '--into', 'site', '--in', at(''), '--write', '--json');
    const { written, deletions, creations } = JSON.parse(done.out) as {
      written: boolean;
      deletions: string[];
      creations: { file: string }[];
    };
    assert.deepEqual([done.code, written, deletions], [0, true, ['README.md']]);
    assert.deepEqual(
      creations.map(({ file }) => file),
      ['day-1/_index', 'day-1/01_one', 'day-1/02_two', 'day-2/_index', 'day-2/01_three', '_index'].map(
        (name) => `content/${name}.md`,
      ),
    );
    assert.equal(tree()['more/x.md'], '# X\n\n[two](../content/day-1/02_two.md)\n');
    const back = run('join', at('content'), '--in', at(''), '--write');
    assert.deepEqual([back.code, back.err], [0, '']);
    assert.deepEqual(tree(), before);
  });

  it('move takes a heading by its anchor or its words', () => {
    const { code } = run('move', at('README.md#two'), 'Day 2', '--position', '1', '--write', '--in', at(''));
    assert.equal(code, 0);
    assert.equal(
      tree()['README.md'],
      README.replace('### Two\n\nSpeaker: Bob Ray\n\n', '').replace(
        '### Three',
        '### Two\n\nSpeaker: Bob Ray\n\n### Three',
      ),
    );
    const unknown = run('move', at('README.md#nope'), 'Day 2');
    assert.equal(unknown.code, 2);
    assert.match(
      unknown.err,
      /^There is no talk or day “nope” in README\.md\. It has:\n {2}Day 1\n {2}One\n/,
    );
  });

  it('rename follows anchors', () => {
    assert.equal(run('rename', at('README.md#Two'), 'Second', '--write', '--in', at('')).code, 0);
    assert.equal(tree()['README.md'], README.replace('(#two)', '(#second)').replace('### Two', '### Second'));
    assert.equal(tree()['more/x.md'], '# X\n\n[two](../README.md#second)\n');
  });

  it('refuses with a sentence when a target is there, and leaves everything as it was', () => {
    put({ 'day-1/README.md': '# Mine\n' });
    const { code, err } = run('split', at('README.md'), '--write');
    assert.equal(code, 2);
    assert.match(err, /“day-1\/README\.md” exists already/);
    assert.deepEqual(tree(), { ...before, 'day-1/README.md': '# Mine\n' });
    assert.equal(run('split', at('README.md'), '--into', 'x').code, 2);
  });

  it('leaves a file that may not be written, and everything else, as it was', () => {
    chmodSync(at('README.md'), 0o444);
    const { code, out, err } = run('split', at('README.md'), '--into', 'site', '--in', at(''), '--write');
    assert.deepEqual([code, out], [2, '']);
    assert.equal(
      err,
      'README.md is read-only and would be deleted. Make it writable first; nothing was moved.\n',
    );
    assert.deepEqual(tree(), before);
  });

  it('join takes files that are days', () => {
    assert.equal(run('split', at('README.md'), '--into', 'days', '--in', at(''), '--write').code, 0);
    assert.equal(run('join', at(''), '--in', at(''), '--write').code, 0);
    assert.deepEqual(tree(), before);
  });

  it('split gives pages the front matter of the site’s archetype, or of a template', () => {
    const archetype = {
      'archetypes/default.md':
        '+++\ntitle = "{{ replace .Name "-" " " | title }}"\ndate = "2024-01-01"\nroom = ""\n+++\n\nTODO:\n',
    };
    put(archetype);
    const { code, err } = run('split', at('README.md'), '--into', 'site', '--in', at(''), '--write');
    assert.equal(code, 0);
    assert.match(err, /^The pages have the front matter of your template; its words are left out/);
    assert.equal(
      tree()['content/day-1/01_one.md'],
      '+++\ntitle = "One"\ndate = "2024-01-01"\nroom = ""\nweight = 1\n+++\n\nSpeaker: Ann Lee, [two](./02_two)\n\n',
    );
    assert.equal(run('join', at('content'), '--in', at(''), '--write').code, 0);
    assert.deepEqual(tree(), { ...before, ...archetype });
    const unknown = run('split', at('README.md'), '--template', at('nope.md'));
    assert.deepEqual([unknown.code, /^There is no template “/.test(unknown.err)], [2, true]);
  });

  it('rename to the same title changes nothing', () => {
    const { code, out } = run('rename', at('README.md#Two'), 'Two', '--write', '--in', at(''));
    assert.deepEqual([code, out], [0, 'There is nothing to change.\n']);
  });

  it('renumber counts the headings of a day, and its anchors follow', () => {
    const numbered = README.replace('### One', '### 2. One')
      .replace('### Two', '### 5. Two')
      .replace('#two', '#5-two');
    put({ 'README.md': numbered, 'more/x.md': '# X\n\n[5. Two](../README.md#5-two)\n' });
    assert.equal(run('renumber', at('README.md#Day 1'), '--in', at('')).code, 0);
    assert.deepEqual(tree(), {
      ...before,
      'README.md': numbered
        .replace('2. One', '1. One')
        .replace('5. Two', '2. Two')
        .replace('#5-two', '#2-two'),
      'more/x.md': '# X\n\n[2. Two](../README.md#2-two)\n',
    });
    const { code, err } = run('renumber', at('README.md'), '--in', at(''));
    assert.equal(code, 2);
    assert.match(err, /is not a day\. Give the folder that its talks are in, or FILE#HEADING/);
  });
});
