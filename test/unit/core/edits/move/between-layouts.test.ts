import assert from 'node:assert/strict';
import { deleteSession } from '../../../../../src/core/edits/move/delete-session';
import { linksTo } from '../../../../../src/core/edits/move/links-to';
import { insertSession } from '../../../../../src/core/edits/move/insert-session';
import { moveDay } from '../../../../../src/core/edits/move/move-day';
import { moveDays } from '../../../../../src/core/edits/move/move-days';
import type { Move } from '../../../../../src/core/edits/move/move-edit';
import { moveToDay } from '../../../../../src/core/edits/move/move-to-day';
import { renameDay } from '../../../../../src/core/edits/move/rename-day';
import { renameSession } from '../../../../../src/core/edits/move/rename-session';
import { asked, difference, moved, toDay, type Files } from './moved-tree';

const site: Files = {
  'site/content/_index.md': '---\ntitle: Conf\n---\n',
  'site/content/day1/_index.md': '---\ntitle: Monday\nweight: 1\n---\n\n[two](./02_two)\n',
  'site/content/day1/01_one.md': '---\ntitle: One\nweight: 1\n---\n\nwords\n',
  'site/content/day1/02_two.md':
    '---\ntitle: "Two: b"\nweight: 2\ntags: [x]\n---\n\n![p](p.png) [me](#q)\n\n## Q\n',
  'site/content/day1/p.png': 'P',
};

const outline: Files = {
  'other/README.md': [
    '# Old 2023',
    '',
    '- [Day 1](#day-1)',
    '  - [Start](#start)',
    '  - [Stop](#stop)',
    '- [Day 2](#day-2)',
    '  - [Go](#go)',
    '',
    '## Day 1',
    '',
    '### Start',
    '',
    'Speaker: Ann Lee, [stop](#stop)',
    '',
    '#### More',
    '',
    '### Stop',
    '',
    'Speaker: Bob Ray, [more](#more)',
    '',
    '## Day 2',
    '',
    '### Go',
    '',
    'Speaker: Cy Dee',
    '',
  ].join('\n'),
};

const files: Files = { ...site, ...outline };

const ask = (...[all, title, day, position]: Parameters<typeof toDay>): Move =>
  toDay(all, title, day, position, '', true);

describe('moving between layouts', () => {
  it('gives the page of a heading front matter as its neighbours have it, in their language', () => {
    const toml: Files = {
      ...outline,
      'site/content/_index.md': '+++\ntitle = "Conf"\n+++\n',
      'site/content/day1/_index.md': '+++\ntitle = "Monday"\nweight = 1\n+++\n',
      'site/content/day1/01_one.md': '+++\ntitle = "One"\nweight = 1\ntags = ["go"]\n+++\n\nwords\n',
    };
    assert.equal(
      moved(toml, ask(toml, 'Start', 'Monday', undefined))['site/content/day1/02_start.md'],
      '+++\ntitle = "Start"\nweight = 2\ntags = ["go"]\n+++\n\nSpeaker: Ann Lee, [stop](../../../other/README.md#stop)\n\n## More\n',
    );
  });

  it('gives it that of the author’s template where there is one', () => {
    const { notes, ...wish } = asked(files, 'Start', 'Monday');
    const words = '---\ntitle: "{{title}}"\ndraft: false\nevent: {{day}}\n---\n\n# Notes\n';
    const template = { words, date: '2024-05-01' };
    const move = moveToDay(notes, { ...wish, position: undefined, aliases: false, template });
    assert.equal(
      moved(files, move)['site/content/day1/03_start.md']?.replace(/\n\nSpeaker[^]*/, ''),
      '---\ntitle: Start\ndraft: false\nevent: Monday\nweight: 3\n---',
    );
  });

  it('does not put one day into the folder of another one', () => {
    const words = '\n\nSpeaker: Ann Lee\n';
    const two = { 'README.md': '# Conf 2024\n', 'day1/a.md': `# A${words}`, 'day2/b.md': `# B${words}` };
    const { notes, day } = asked(two, 'A', 'Day 1');
    const move = renameDay(notes, { day, name: 'Day 2', renameFiles: true, aliases: false });
    assert.match(JSON.stringify(move), /“day2” exists already/);
    const other = renameDay(notes, { day, name: 'Day 3', renameFiles: true, aliases: false });
    assert.ok('day3/a.md' in moved(two, other));
  });

  it('does not do so either where the folder is the only name of the day', () => {
    const words = '\n\nSpeaker: Ann Lee\n';
    const two = { 'README.md': '# Conf 2024\n', 'day1/a.md': `# A${words}`, 'day2/b.md': `# B${words}` };
    const { notes, day } = asked(two, 'A', 'Day 1');
    for (const taken of ['day2', 'day 2', 'Day 2']) {
      const move = renameDay(notes, { day, name: taken, renameFiles: false, aliases: false });
      assert.match(JSON.stringify(move), /“day2” exists already/);
    }
    const other = renameDay(notes, { day, name: 'Day 3', renameFiles: false, aliases: false });
    assert.ok('day3/a.md' in moved(two, other));
  });

  it('does not put a day into a folder of its name in another conference, nor a bundle into another one', () => {
    const two = {
      'content/a/_index.md': '---\ntitle: Conf A\n---\n',
      'content/a/day1/_index.md': '---\ntitle: First\n---\n',
      'content/a/day1/one/index.md': '---\ntitle: One\n---\n',
      'content/a/day1/two/p.png': 'P',
      'content/b/_index.md': '---\ntitle: Conf B\n---\n',
      'content/b/day1/x.png': 'X',
      'content/b/day2/_index.md': '---\ntitle: Second\n---\n',
      'content/b/day2/three.md': '---\ntitle: Three\n---\n',
    };
    const { notes, conferences, day, session } = asked(two, 'One', 'First');
    const conference = conferences.find(({ path }) => path === 'content/b');
    assert.ok(conference);
    const move = moveDays(notes, { conferences, conference, days: [day], before: undefined, aliases: false });
    assert.match(JSON.stringify(move), /“content\/b\/day1” exists already/);
    const rename = { session, renameFile: true, aliases: false };
    assert.match(
      JSON.stringify(renameSession(notes, { ...rename, title: 'Two' })),
      /“content\/a\/day1\/two” exists already/,
    );
    assert.ok('content/a/day1/six/index.md' in moved(two, renameSession(notes, { ...rename, title: 'Six' })));
  });

  it('makes a page of a heading, with number and weight between its neighbours', () => {
    const move = ask(files, 'Start', 'Monday', 1);
    assert.deepEqual(difference(files, moved(files, move)), {
      'other/README.md': (outline['other/README.md'] ?? '')
        .replace('  - [Start](#start)\n', '')
        .replace(/### Start[\s\S]*(?=### Stop)/, '')
        .replace('[more](#more)', '[more](../site/content/day1/02_start.md#more)'),
      'site/content/day1/02_start.md':
        '---\ntitle: Start\nweight: 2\n---\n\nSpeaker: Ann Lee, [stop](../../../other/README.md#stop)\n\n## More\n',
      'site/content/day1/02_two.md': null,
      'site/content/day1/03_two.md': (site['site/content/day1/02_two.md'] ?? '')
        .replace('weight: 2', 'weight: 3')
        .replace('tags: [x]\n', 'tags: [x]\naliases:\n  - /day1/02_two/\n'),
      'site/content/day1/_index.md': site['site/content/day1/_index.md']?.replace('02_two', '03_two'),
    });
  });

  it('makes a heading of a page, and says what a heading cannot have', () => {
    const move = ask(files, 'Two: b', 'Day 1', 1);
    assert.deepEqual(difference(files, moved(files, move)), {
      'other/README.md': (outline['other/README.md'] ?? '')
        .replace('  - [Stop]', '  - [Two: b](#two-b)\n  - [Stop]')
        .replace('### Stop', '### Two: b\n\n![p](../site/content/day1/p.png) [me](#q)\n\n#### Q\n\n### Stop'),
      'site/content/day1/02_two.md': null,
      'site/content/day1/_index.md': site['site/content/day1/_index.md']?.replace(
        './02_two',
        '../../../other/README.md#two-b',
      ),
    });
    assert.deepEqual('told' in move && move.told, [
      '“tags” in the front matter of one page is left out: a heading cannot have it.',
    ]);
  });
});

describe('other changes of order in outlines', () => {
  it('moves a day that is a heading, with its entries', () => {
    const { notes, conferences, conference, day } = asked(files, 'Go', 'Day 2');
    const move = moveDay(notes, { conferences, conference, day, position: 0 });
    const text = moved(files, move)['other/README.md'] ?? '';
    assert.match(text, /2023\n\n- \[Day 2\]\(#day-2\)\n {2}- \[Go\]\(#go\)\n- \[Day 1\]/);
    assert.match(text, /- \[Stop\]\(#stop\)\n\n## Day 2\n\n### Go\n\nSpeaker: Cy Dee\n\n## Day 1\n/);
    assert.ok(text.endsWith('[more](#more)\n'));
  });

  it('gives a day another name: heading, page, folder', () => {
    const first = asked(files, 'Go', 'Day 2');
    const heading = renameDay(first.notes, {
      day: first.day,
      name: 'Day 3',
      renameFiles: true,
      aliases: true,
    });
    assert.deepEqual(difference(files, moved(files, heading)), {
      'other/README.md': (outline['other/README.md'] ?? '')
        .replace('[Day 2](#day-2)', '[Day 3](#day-3)')
        .replace('## Day 2', '## Day 3'),
    });
    const second = asked(files, 'One', 'Monday');
    const folder = renameDay(second.notes, {
      day: second.day,
      name: 'Tuesday',
      renameFiles: true,
      aliases: false,
    });
    assert.deepEqual(
      Object.keys(difference(files, moved(files, folder))).filter((path) => path.includes('tuesday')),
      ['_index.md', '01_one.md', '02_two.md', 'p.png'].map((name) => `site/content/tuesday/${name}`),
    );
    assert.match(moved(files, folder)['site/content/tuesday/_index.md'] ?? '', /title: Tuesday/);
  });

  it('puts a new talk between others; links to headings of its name follow', () => {
    const { notes, conference, day } = asked(files, 'Stop', 'Day 1');
    const wish = {
      title: 'Stop',
      conference,
      day,
      template: undefined,
      buttons: [],
      date: '',
      aliases: true,
    };
    const made = insertSession(notes, { ...wish, position: 1 });
    assert.ok('edit' in made);
    const text = moved(files, made)['other/README.md'] ?? '';
    assert.match(text, /#### More\n\n### Stop\n\n### Stop\n\nSpeaker: Bob/);
    assert.match(text, /\[stop\]\(#stop-1\)/);
    assert.equal(text.slice(0, made.offset).endsWith('### Stop\n\n'), true);
    const pages = asked(files, 'One', 'Monday');
    const page = insertSession(pages.notes, {
      ...wish,
      title: 'New',
      conference: pages.conference,
      day: pages.day,
      position: 0,
    });
    assert.ok('edit' in page);
    assert.equal(page.path, 'site/content/day1/01_new.md');
    assert.equal(moved(files, page)[page.path], '---\ntitle: New\nweight: 1\n---\n\n');
    assert.ok('site/content/day1/03_two.md' in moved(files, page));
  });

  it('deletes a talk with its entry, and lists links to it', () => {
    const { notes, conferences, session } = asked(files, 'Start', 'Day 1');
    assert.deepEqual(
      linksTo(notes, session).map(({ path, line }) => [path, line]),
      [
        ['other/README.md', 3],
        ['other/README.md', 18],
      ],
    );
    assert.deepEqual(difference(files, moved(files, deleteSession(notes, conferences, session))), {
      'other/README.md': (outline['other/README.md'] ?? '')
        .replace('  - [Start](#start)\n', '')
        .replace(/### Start[\s\S]*(?=### Stop)/, ''),
    });
    const page = asked(files, 'One', 'Monday');
    assert.deepEqual(
      difference(files, moved(files, deleteSession(page.notes, page.conferences, page.session))),
      {
        'site/content/day1/01_one.md': null,
      },
    );
  });
});
