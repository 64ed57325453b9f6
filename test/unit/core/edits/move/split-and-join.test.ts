import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { joinIntoOne } from '../../../../../src/core/edits/move/join-into-one';
import { splitIntoPages } from '../../../../../src/core/edits/move/split-into-pages';
import type { SplitInto } from '../../../../../src/core/edits/move/split-wish';
import { filesAfter, treeOf, type Files } from './moved-tree';
import { join, split } from './split-tree';

const outline = [
  '# Conf 2024',
  '',
  'See [the start](#keynote-what-is-next) and ![map](img/map.png).',
  '',
  '1. [Day 1](#day-1)',
  '2. [Day 2](#day-2)',
  '',
  '## Day 1',
  '',
  'Rain.',
  '',
  '### Keynote: what is next?',
  '',
  'Speaker: Ann Lee, then [launch](#launch), [docs](docs.md) and [own](#notes)',
  '',
  '#### Notes',
  '',
  '![stage](img/stage.png)',
  '',
  '### Launch',
  '#### Notes',
  '',
  'Speaker: Bob Ray, see [my notes](#notes-1) and [above](#launch)',
  '',
  '## Day 2',
  '### Edge',
  '',
  'Speaker: Di Eno',
  '',
].join('\n');

const files: Files = {
  'README.md': outline,
  'docs.md': '# Docs\n\n[launch](README.md#launch) [conf](README.md) [day](./README.md#day-2)\n',
  'img/map.png': 'M',
  'img/stage.png': 'S',
};

describe('splitting an outline into pages', () => {
  it('makes a site of it: front matter, levels, links, pictures', () => {
    assert.deepEqual(split(files, 'site'), {
      files: {
        'content/_index.md':
          '---\ntitle: Conf 2024\ntype: home\n---\n\nSee [the start](./day-1/01_keynote-what-is-next) and ![map](../img/map.png).\n\n1. [Day 1](./day-1)\n2. [Day 2](./day-2)\n\n',
        'content/day-1/_index.md': '---\ntitle: Day 1\nweight: 1\ntype: chapter\n---\n\nRain.\n\n',
        'content/day-1/01_keynote-what-is-next.md':
          '---\ntitle: "Keynote: what is next?"\nweight: 1\n---\n\nSpeaker: Ann Lee, then [launch](./02_launch), [docs](../../docs.md) and [own](#notes)\n\n## Notes\n\n![stage](../../img/stage.png)\n\n',
        'content/day-1/02_launch.md':
          '---\ntitle: Launch\nweight: 2\n---\n## Notes\n\nSpeaker: Bob Ray, see [my notes](#notes) and [above](#)\n\n',
        'content/day-2/_index.md': '---\ntitle: Day 2\nweight: 2\ntype: chapter\n---\n',
        'content/day-2/01_edge.md': '---\ntitle: Edge\nweight: 1\n---\n\nSpeaker: Di Eno\n',
        'docs.md':
          '# Docs\n\n[launch](content/day-1/02_launch.md) [conf](content/_index.md) [day](./content/day-2/_index.md)\n',
        'img/map.png': 'M',
        'img/stage.png': 'S',
      },
      told: [],
    });
  });

  it('gives a file a day', () => {
    const { files: made } = split(files, 'days');
    assert.deepEqual(made, {
      ...files,
      'README.md':
        '# Conf 2024\n\nSee [the start](./day-1.md#keynote-what-is-next) and ![map](img/map.png).\n\n1. [Day 1](./day-1.md#day-1)\n2. [Day 2](./day-2.md#day-2)\n\n',
      'day-1.md': outline
        .slice(outline.indexOf('## Day 1'), outline.indexOf('## Day 2'))
        .replaceAll(/^#(?=#)/gm, ''),
      'day-2.md': '# Day 2\n## Edge\n\nSpeaker: Di Eno\n',
      'docs.md': '# Docs\n\n[launch](day-1.md#launch) [conf](README.md) [day](./day-2.md#day-2)\n',
    });
  });

  it('takes one day alone out, a file a talk', () => {
    const { files: made } = split(files, 'pages', 'talks', 'Day 1');
    assert.deepEqual(made, {
      ...files,
      'README.md':
        '# Conf 2024\n\nSee [the start](./talks/day-1/01-keynote-what-is-next.md#keynote-what-is-next) and ![map](img/map.png).\n\n1. [Day 1](./talks/day-1/README.md#day-1)\n2. [Day 2](#day-2)\n\n## Day 2\n### Edge\n\nSpeaker: Di Eno\n',
      'docs.md':
        '# Docs\n\n[launch](talks/day-1/02-launch.md#launch) [conf](README.md) [day](./README.md#day-2)\n',
      'talks/day-1/README.md': '# Day 1\n\nRain.\n\n',
      'talks/day-1/01-keynote-what-is-next.md':
        '# Keynote: what is next?\n\nSpeaker: Ann Lee, then [launch](./02-launch.md#launch), [docs](../../docs.md) and [own](#notes)\n\n## Notes\n\n![stage](../../img/stage.png)\n\n',
      'talks/day-1/02-launch.md':
        '# Launch\n## Notes\n\nSpeaker: Bob Ray, see [my notes](#notes) and [above](#launch)\n\n',
    });
  });

  it('writes definitions and footnotes into each file that needs them, and says so', () => {
    const text =
      '# Conf\n\n## Day 1\n\n### One\n\nSpeaker: Ann Lee, [a][x] and[^n]\n\n### Two\n\nSpeaker: Bob Ray, [x]\n\n## Day 2\n\n### Three\n\nSpeaker: Cy Dee\n\n[x]: img/a.png "t"\n[^n]: Words\n    more\n';
    const { files: made, told } = split({ 'README.md': text, 'img/a.png': 'A' }, 'pages');
    assert.equal(
      made['day-1/01-one.md'],
      '# One\n\nSpeaker: Ann Lee, [a][x] and[^n]\n\n[x]: ../img/a.png "t"\n[^n]: Words\n    more\n\n',
    );
    assert.equal(made['day-1/02-two.md'], '# Two\n\nSpeaker: Bob Ray, [x]\n\n[x]: ../img/a.png "t"\n\n');
    assert.deepEqual(told, [
      'What “[x]” stands for is written into each file that needs it.',
      'What “[^n]” stands for is written into each file that needs it.',
    ]);
  });
});

describe('joining pages into one file', () => {
  for (const into of ['site', 'days', 'pages'] as const)
    it(`gives the first text again after a split: ${into}`, () => {
      const there = split(files, into);
      const back = join(there.files, 'README.md');
      assert.equal(back.files['README.md'], files['README.md']);
      assert.deepEqual(back.files, files);
    });

  const sample = '../shared/samples/readme-promoted/README.md';
  if (existsSync(sample))
    it('does so with notes of another author', () => {
      const text = readFileSync(sample, 'utf8');
      for (const into of ['site', 'days', 'pages'] as const) {
        const there = split({ 'README.md': text }, into);
        const back = join(there.files, 'README.md');
        assert.equal(back.files['README.md'], text);
        assert.deepEqual([...there.told, ...back.told], []);
      }
    });
});

describe('taking apart what is apart already', () => {
  const days: Files = {
    'kubecon-day-1.md': '# KubeCon Day 1\n\n## Sidecars\n\n- less\n',
    'kubecon-day-2.md': '# KubeCon Day 2\n\n## Gateways\n\n- more\n',
    'kubecon-day-3.md': '# KubeCon Day 3\n',
  };

  it('leaves a day alone that is a file of its own', () => {
    assert.throws(() => split(days, 'days'), /nothing to split into days/);
    const dated = { ...days, 'kubecon-day-3.md': '---\ndate: 2024-04-03\n---\n# KubeCon Day 3\n' };
    assert.throws(() => split(dated, 'days'), /nothing to split into days/);
  });

  it('does not write over the file that it takes apart', () => {
    const text =
      '# Conf\n\n## Day 1\n\n### One\n\nSpeaker: Ann Lee\n\n## Day 2\n\n### Two\n\nSpeaker: Bob Ray\n';
    assert.throws(() => split({ 'day-1.md': text }, 'days'), /“day-1\.md” exists already/);
  });

  it('puts talks of a file that is a day below its heading again', () => {
    const one = { 'kubecon-day-1.md': '# KubeCon Day 1\n\n## Sidecars\n\n- less\n\n## Meshes\n\n- more\n' };
    const there = split(one, 'pages');
    assert.deepEqual(Object.keys(there.files).sort(), [
      'kubecon-day-1.md',
      'kubecon-day-1/01-sidecars.md',
      'kubecon-day-1/02-meshes.md',
    ]);
    assert.deepEqual(join(there.files, 'kubecon-day-1.md').files, one);
  });

  it('puts the last day back at the end', () => {
    const both =
      '# Conf\n\n[two](#two)\n\n## Day 1\n\n### One\n\nSpeaker: Ann Lee, [two](#two) [top](#conf)\n\n## Day 2\n\n### Two\n\nSpeaker: Bob Ray, [one](#one) [two](#two)\n';
    for (const into of ['days', 'pages'] as const) {
      const there = split({ 'README.md': both }, into, '', 'Day 2');
      assert.notEqual(there.files['README.md'], both);
      assert.deepEqual(join(there.files, 'README.md').files, { 'README.md': both });
    }
  });

  it('leaves an empty line between the file and a day that is put into it', () => {
    const one = {
      'README.md': '# Conf\n\n- [One](day-1.md)\n',
      'day-1.md': '# Day 1\n\n## One\n\nSpeaker: Ann Lee, [top](./README.md#conf)\n\n',
    };
    assert.deepEqual(join(one, 'README.md').files, {
      'README.md': '# Conf\n\n- [One](#day-1)\n\n## Day 1\n\n### One\n\nSpeaker: Ann Lee, [top](#conf)\n\n',
    });
  });
});

describe('anchors as browsers hand them out', () => {
  const text =
    '# Conf\n\n[g](#gr%C3%BC%C3%9Fe) [h](#gr%c3%bc%C3%9fe-1 "t") [i](#grüße)\n\n## Day 1\n\n### Grüße\n\nSpeaker: Ann Lee, [h](#gr%C3%BC%C3%9Fe-1)\n\n## Day 2\n\n### Grüße\n\nSpeaker: Bob Ray, [g](#gr%C3%BC%C3%9Fe)\n';
  const other = '[g](README.md#gr%C3%BC%C3%9Fe-1)\n';

  it('follow into files, encoded as they were', () => {
    const { files: made } = split({ 'README.md': text, 'x.md': other }, 'days');
    assert.equal(
      made['README.md'],
      '# Conf\n\n[g](./day-1.md#gr%C3%BC%C3%9Fe) [h](./day-2.md#gr%C3%BC%C3%9Fe "t") [i](./day-1.md#grüße)\n\n',
    );
    assert.equal(
      made['day-2.md'],
      '# Day 2\n\n## Grüße\n\nSpeaker: Bob Ray, [g](./day-1.md#gr%C3%BC%C3%9Fe)\n',
    );
    assert.equal(made['x.md'], '[g](day-2.md#gr%C3%BC%C3%9Fe)\n');
  });
});

describe('joining a site by hand', () => {
  const site: Files = {
    'content/_index.md': '---\ntitle: Conf\n---\n\nHello\n',
    'content/day1/_index.md': '---\ntitle: Day 1\nweight: 1\n---\n\n## Best\n\n- [One](./01_one)\n',
    'content/day1/01_one.md':
      '---\ntitle: One & only\nweight: 1\ntags: [a]\n---\n\n# Top\n\n![p](_img/p.png) [two]({{% relref "02_two#q-a" %}}) [^1]\n\n[^1]: first\n',
    'content/day1/02_two.md':
      '---\ntitle: Two\nweight: 2\n---\n\n{{% button href="https://e.org" %}}x{{% /button %}}\n\n## Q A\n\nwords[^1] [me](#q-a)\n\n[^1]: second\n',
    'content/day1/_img/p.png': 'P',
    'docs/x.md': '# X\n\n[one](../content/day1/01_one.md)\n',
  };

  it('keeps links, references, pictures and footnotes apart, and says what is lost', () => {
    const { index, notes } = treeOf(site);
    const conference = index.outline.conferences.find(({ layout }) => layout === 'site');
    assert.ok(conference);
    const move = joinIntoOne(notes, { conference, days: conference.days, path: 'README.md' });
    assert.ok('edit' in move);
    const made = filesAfter(site, move.edit);
    assert.deepEqual(made, {
      'README.md': [
        '# Conf',
        '',
        'Hello',
        '',
        '## Day 1',
        '',
        '#### Best',
        '',
        '- [One](#one--only)',
        '',
        '### One & only',
        '',
        '#### Top',
        '',
        '![p](content/day1/_img/p.png) [two](#q-a) [^1]',
        '',
        '[^1]: first',
        '',
        '### Two',
        '',
        '{{% button href="https://e.org" %}}x{{% /button %}}',
        '',
        '#### Q A',
        '',
        'words[^1-2] [me](#q-a)',
        '',
        '[^1-2]: second',
        '',
      ].join('\n'),
      'content/day1/_img/p.png': 'P',
      'docs/x.md': '# X\n\n[one](../README.md#one--only)\n',
    });
    assert.deepEqual(move.told, [
      '“tags” in the front matter of one page is left out: a heading cannot have it.',
      'One page has shortcodes: outside of a Hugo site they are shown as text.',
    ]);
  });

  it('refuses a file that is there', () => {
    const { index, notes } = treeOf({ ...site, 'README.md': '# About\n' });
    const conference = index.outline.conferences.find(({ layout }) => layout === 'site');
    assert.ok(conference);
    assert.deepEqual(joinIntoOne(notes, { conference, days: conference.days, path: 'README.md' }), {
      reason: '“README.md” exists already. Give another name, or move that file away first.',
    });
  });
});

describe('what a split says', () => {
  const talk = 'Speaker: Ann Lee\n';
  const marked = `Conf\n====\n\n## Day 1 ##\n\n### One ###\n\n${talk}\n#### More ####\n\n### Two\n\n${talk}\nDay 2\n-----\n\n### Three\n\n${talk}`;

  it('is which marks of headings front matter cannot keep; headings keep theirs', () => {
    const { files: made, told } = split({ 'README.md': marked }, 'site');
    assert.equal(
      made['content/day-1/01_one.md'],
      `---\ntitle: One\nweight: 1\n---\n\n${talk}\n## More ##\n\n`,
    );
    assert.equal(made['content/_index.md'], '---\ntitle: Conf\ntype: home\n---\n\n');
    assert.deepEqual(told, [
      'The “#” at the end of 2 headings is left out: the headings are the titles of their pages now.',
      'The line below 2 headings is left out: the headings are the titles of their pages now.',
    ]);
    for (const into of ['days', 'pages'] as const) {
      const there = split({ 'README.md': marked }, into);
      assert.deepEqual(there.told, []);
      assert.deepEqual(join(there.files, 'README.md').files, { 'README.md': marked });
    }
  });

  const levels = (day: number, above = ''): string => {
    const [one, two] = ['#'.repeat(day), '#'.repeat(day + 1)];
    return `${above}${one} Day 1\n\n${two} One\n\n${talk}\n${two} Two\n\n${talk}\n${one} Day 2\n\n${two} Three\n\n${talk}`;
  };

  for (const into of ['site', 'days', 'pages'] as const) {
    it(`is nothing where days come back below their heading: ${into}`, () => {
      const before = { 'README.md': levels(3, '# Conf\n\n## Notes\n\n') };
      const there = split(before, into);
      assert.deepEqual(there.told, []);
      assert.deepEqual(join(there.files, 'README.md').files, before);
    });

    it(`is on which levels a file without a title is joined again: ${into}`, () => {
      const there = split({ 'README.md': levels(1) }, into);
      assert.deepEqual(there.told, [
        'Joined again, the file gets the heading “root”, its days are headings of level 2 and its talks of level 3.',
      ]);
    });

    it(`is on which levels it is joined where words stand above the days: ${into}`, () => {
      const before = { 'README.md': levels(3, '# Conf\n\n## Notes\n\nRain.\n\n') };
      assert.deepEqual(split(before, into).told, [
        'Joined again, days are headings of level 2 and talks of level 3.',
      ]);
    });
  }
});

describe('front matter of pages that were headings', () => {
  const before = {
    'README.md':
      '# Conf\r\n\r\n## Day 1\r\n\r\n### One: a\r\n\r\nSpeaker: Ann Lee\r\n\r\n### Two\r\n\r\nSpeaker: Bob Ray\r\n\r\n## Day 2\r\n\r\n### Three\r\n\r\nSpeaker: Cy Dee\r\n',
  };
  const made = (template: string, into: SplitInto): Files => {
    const { index, notes } = treeOf(before);
    const [conference] = index.outline.conferences;
    assert.ok(conference);
    const move = splitIntoPages(notes, {
      conference,
      days: conference.days,
      into,
      folder: '',
      template,
      date: '2025-04-01',
    });
    assert.ok('edit' in move);
    return filesAfter(before, move.edit);
  };

  it('is that of the author’s template, with the weight of the page and the speakers', () => {
    const template =
      '---\ntitle: "{{title}}"\nspeakers: [{{speakers}}]\ndate: {{ .Date }} # seen\ntags: []\nroom:\n---\n\n## Summary\n\nTODO:\n';
    assert.equal(
      made(template, 'site')['content/day-1/01_one-a.md'],
      '---\r\ntitle: "One: a"\r\nspeakers: [Ann Lee]\r\ndate: 2025-04-01 # seen\r\ntags: []\r\nroom:\r\nweight: 1\r\n---\r\n\r\nSpeaker: Ann Lee\r\n\r\n',
    );
    assert.equal(
      made('---\nroom:\n---\n\n# {{title}}\n', 'pages')['day-1/02-two.md'],
      '---\r\nroom:\r\n---\r\n\r\n# Two\r\n\r\nSpeaker: Bob Ray\r\n\r\n',
    );
  });

  it('is the built-in one where the template cannot be read, or has another title', () => {
    for (const template of ['## Summary\n', '---\ntitle: [\n---\n', '---\ntitle_: x\n---\n'])
      assert.equal(
        made(template, 'site')['content/day-1/02_two.md'],
        '---\r\ntitle: Two\r\nweight: 2\r\n---\r\n\r\nSpeaker: Bob Ray\r\n\r\n',
      );
  });
});

describe('footnotes of pages that are joined', () => {
  const day = (name: string, weight: number): string =>
    `---\ntitle: ${name}\nweight: ${String(weight)}\n---\n`;
  const page = (title: string, weight: number, note: string): string =>
    `---\ntitle: ${title}\nweight: ${String(weight)}\n---\n\nwords[^a]\n\n[^a]: ${note}\n`;
  const site: Files = {
    'content/_index.md': '---\ntitle: Conf\n---\n',
    'content/map.md': '---\ntitle: Map\n---\n',
    'content/day1/_index.md': day('Day 1', 1),
    'content/day1/map.md': '---\ntitle: Other\nweight: 9\n---\n',
    'content/day1/01_one.md': page('One', 1, 'see [it](../map.md)'),
    'content/day1/02_two.md': page('Two', 2, 'see [it](./map.md)'),
    'content/day2/_index.md': day('Day 2', 2),
    'content/day2/deep/index.md': page('Three', 1, 'see [it](../../map.md)'),
  };

  it('are one where their links lead to the same thing, in whatever words, and two where they do not', () => {
    const text = join(site, 'README.md').files['README.md'] ?? '';
    assert.deepEqual(text.match(/\[\^.*/g), [
      '[^a]',
      '[^a]: see [it](content/map.md)',
      '[^a-2]',
      '[^a-2]: see [it](#other)',
      '[^a]',
    ]);
  });
});

describe('what a join cannot bring back', () => {
  const talk = 'Speaker: Ann Lee\n';

  it('is told by the split: what stands below the days', () => {
    const text = `# Conf\n\n## Day 1\n\n### One\n\n${talk}\n## Day 2\n\n### Two\n\n${talk}\n## Links\n\n- x\n`;
    for (const into of ['site', 'days', 'pages'] as const)
      assert.deepEqual(split({ 'README.md': text }, into).told, [
        'What stands below the days, such as “Links”, stands above them when they are joined again.',
      ]);
  });

  it('is told by the split: headings that stand close', () => {
    const text = `# Conf\n## Day 1\n### One\n${talk}## Day 2\n### Two\n${talk}`;
    assert.deepEqual(split({ 'README.md': text }, 'days').told, [
      'Joined again, headings have an empty line above them.',
    ]);
  });

  it('is nothing of talks that have no days', () => {
    const before = { 'README.md': `# Conf\n\n## One\n\n${talk}\n## Two\n\n${talk}\n## Three\n\n${talk}` };
    for (const into of ['site', 'pages'] as const) {
      const there = split(before, into);
      assert.deepEqual(there.told, []);
      assert.deepEqual(join(there.files, 'README.md').files, before);
    }
  });
});

describe('one day of several', () => {
  const talks = (day: number): string =>
    [1, 2].map((number) => `### Talk ${String(day)}${String(number)}\n\nSpeaker: Ann Lee\n`).join('\n');
  const text = `# Conf\n\n${[1, 2, 3].map((day) => `## Day ${String(day)}\n\n${talks(day)}`).join('\n')}`;

  for (const into of ['days', 'pages'] as const)
    for (const day of ['Day 1', 'Day 2', 'Day 3'])
      it(`goes back to its place among the others: ${day}, ${into}`, () => {
        const there = split({ 'README.md': text }, into, '', day).files;
        const { index, notes } = treeOf(there);
        const conference = index.outline.conferences.find(({ days }) =>
          days.some(({ name }) => name === day),
        );
        assert.ok(conference);
        const days = conference.days.filter(({ name }) => name === day);
        const move = joinIntoOne(notes, { conference, days, path: 'README.md' });
        assert.ok('edit' in move);
        assert.deepEqual(filesAfter(there, move.edit), { 'README.md': text });
      });
});
