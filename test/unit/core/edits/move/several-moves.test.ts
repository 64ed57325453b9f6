import assert from 'node:assert/strict';
import type { Conference, Day, Session } from '../../../../../src/core/conference/model';
import { linksTo } from '../../../../../src/core/edits/move/links-to';
import { moveDayFolder } from '../../../../../src/core/edits/move/move-day-folder';
import type { Move } from '../../../../../src/core/edits/move/move-edit';
import { moveSession } from '../../../../../src/core/edits/move/move-session';
import { moveSessions } from '../../../../../src/core/edits/move/move-sessions';
import { difference, moved, treeOf, type Files } from './moved-tree';

const page = (title: string, weight: number, words = 'words'): string =>
  `---\r\ntitle: ${title}\r\nweight: ${String(weight)}\r\n---\r\n\r\n${words}\r\n`;

const site: Files = {
  'content/_index.md': '---\ntitle: Conf\n---\n',
  'content/day1/_index.md': '---\ntitle: Day 1\nweight: 1\n---\n\n- [Two](./02_two)\n- [day](../day2)\n',
  'content/day1/01_one.md': page('One', 1, '[three]({{% relref "03_three" %}})'),
  'content/day1/02_two.md': page('Two', 2, '[one](./01_one)'),
  'content/day1/03_three.md': page('Three', 3),
  'content/day2/_index.md': '---\ntitle: Day 2\nweight: 2\n---\n',
  'content/day2/01_four.md': page('Four', 1, '[two](../day1/02_two#x)'),
};

interface Tree extends ReturnType<typeof treeOf> {
  readonly conference: Conference;
  readonly day: (name: string) => Day;
  readonly session: (title: string) => Session;
}

function open(files: Files): Tree {
  const tree = treeOf(files);
  const [conference] = tree.index.outline.conferences;
  assert.ok(conference);
  const find = <T>(all: readonly T[], is: (each: T) => boolean): T => {
    const found = all.find(is);
    assert.ok(found);
    return found;
  };
  return {
    ...tree,
    conference,
    day: (name) => find(conference.days, (day) => day.name === name),
    session: (title) =>
      find(
        conference.days.flatMap(({ sessions }) => sessions),
        (session) => session.title === title,
      ),
  };
}

function titles(files: Files): string[] {
  const { conference } = open(files);
  return conference.days.map(({ name, sessions }) => `${name}: ${sessions.map((s) => s.title).join(', ')}`);
}

describe('several sessions', () => {
  it('go to another day together, in their order, and their links to each other follow', () => {
    const { notes, conference, day, session } = open(site);
    const after = moved(
      site,
      moveSessions(notes, {
        sessions: [session('One'), session('Two')],
        conferences: [conference],
        conference,
        day: day('Day 2'),
        before: session('Four'),
        aliases: false,
      }),
    );
    assert.deepEqual(difference(site, after), {
      'content/day1/01_one.md': null,
      'content/day1/02_two.md': null,
      'content/day2/01_four.md': null,
      'content/day2/01_one.md': page('One', 1, '[three]({{% relref "03_three" %}})'),
      'content/day2/02_two.md': page('Two', 2, '[one](./01_one)'),
      'content/day2/03_four.md': page('Four', 3, '[two](./02_two#x)'),
      'content/day1/_index.md':
        '---\ntitle: Day 1\nweight: 1\n---\n\n- [Two](../day2/02_two)\n- [day](../day2)\n',
    });
  });

  it('go to the end of their own day', () => {
    const { notes, conference, day, session } = open(site);
    const after = moved(
      site,
      moveSessions(notes, {
        sessions: [session('Two'), session('One')],
        conferences: [conference],
        conference,
        day: day('Day 1'),
        before: undefined,
        aliases: false,
      }),
    );
    assert.deepEqual(titles(after), ['Day 1: Three, Two, One', 'Day 2: Four']);
    assert.match(after['content/day1/03_one.md'] ?? '', /weight: 3\r\n/);
    assert.match(after['content/day1/01_three.md'] ?? '', /weight: 1\r\n/);
  });

  it('that are headings go together, in their order', () => {
    const files: Files = {
      'README.md':
        '# Conf 2024\r\n\r\n## Day 1\r\n\r\n### One\r\n\r\nSpeaker: Ann Lee\r\n\r\n### Two\r\n\r\nSpeaker: Bo Ray\r\n\r\n### Three\r\n\r\nSpeaker: Cy Dee\r\n\r\n## Day 2\r\n\r\n### Four\r\n\r\nSpeaker: Di Fox\r\n',
    };
    const { notes, conference, day, session } = open(files);
    const after = moved(
      files,
      moveSessions(notes, {
        sessions: [session('Three'), session('One')],
        conferences: [conference],
        conference,
        day: day('Day 2'),
        before: session('Four'),
        aliases: false,
      }),
    );
    assert.deepEqual(titles(after), ['Day 1: Two', 'Day 2: Three, One, Four']);
    assert.equal(
      after['README.md'],
      '# Conf 2024\r\n\r\n## Day 1\r\n\r\n### Two\r\n\r\nSpeaker: Bo Ray\r\n\r\n## Day 2\r\n\r\n### Three\r\n\r\nSpeaker: Cy Dee\r\n\r\n### One\r\n\r\nSpeaker: Ann Lee\r\n\r\n### Four\r\n\r\nSpeaker: Di Fox\r\n',
    );
  });

  it('are refused together when one is', () => {
    const files: Files = { ...site, 'content/day2/02_one.md': '---\ntitle: Zero\nweight: 9\n---\n' };
    const { notes, conference, day, session } = open(files);
    const move = moveSessions(notes, {
      sessions: [session('Two'), session('One')],
      conferences: [conference],
      conference,
      day: day('Day 2'),
      before: undefined,
      aliases: false,
    });
    if ('edit' in move) assert.deepEqual(Object.keys(moved(files, move)).length, Object.keys(files).length);
    else assert.match(move.reason, /exists already/);
  });

  it('are refused where the folder of a bundle is there, though nothing of it is a page', () => {
    const bundles = (...names: string[]): Files => ({
      'content/_index.md': '---\ntitle: Conf\n---\n',
      'content/day1/_index.md': '---\ntitle: Day 1\n---\n',
      'content/day2/_index.md': '---\ntitle: Day 2\n---\n',
      ...Object.fromEntries(
        names.map((name) => [`content/${name}`, `---\ntitle: ${name.slice(0, 7)}\n---\n`]),
      ),
    });
    const move = (files: Files, title: string, name: string, at: number | undefined): Move => {
      const { notes, conference, day, session } = open(files);
      const { path } = session(title);
      return moveSession(notes, { path, conference, day: day(name), position: at, aliases: false });
    };
    const taken: Files = {
      ...bundles('day1/01_one/index.md', 'day2/01_two/index.md'),
      'content/day2/02_one/p.png': 'P',
    };
    assert.deepEqual(move(taken, 'day1/01', 'Day 2', undefined), {
      reason: '“content/day2/02_one” exists already. Give another name, or move that file away first.',
    });
    // Two that change places are no obstacle to each other.
    const same = bundles('day1/01_qa/index.md', 'day1/02_qa/index.md');
    const after = moved(same, move(same, 'day1/02', 'Day 1', 0));
    assert.equal(after['content/day1/01_qa/index.md'], same['content/day1/02_qa/index.md']);
  });
});

describe('days', () => {
  const move = (files: Files, name: string, before: string | undefined): Move => {
    const { notes, conference, day } = open(files);
    return moveDayFolder(notes, {
      day: day(name),
      from: conference,
      conference,
      before: before === undefined ? undefined : day(before),
      aliases: true,
    });
  };

  it('change places by the weights of their pages', () => {
    assert.deepEqual(difference(site, moved(site, move(site, 'Day 2', 'Day 1'))), {
      'content/day1/_index.md': (site['content/day1/_index.md'] ?? '').replace('weight: 1', 'weight: 2'),
      'content/day2/_index.md': (site['content/day2/_index.md'] ?? '').replace('weight: 2', 'weight: 1'),
    });
  });

  it('stay where they are when nothing but their names says their order', () => {
    const files: Files = {
      'day1/01-a.md': '# A\n\nSpeaker: Ann Lee\n',
      'day2/01-b.md': '# B\n\nSpeaker: Bo Ray\n',
    };
    const refused = move(files, 'Day 2', 'Day 1');
    assert.ok('reason' in refused);
    assert.match(refused.reason, /no pages of their own/);
  });
});

describe('links to a session', () => {
  it('are found by path, by reference and by heading', () => {
    const { notes, session } = open(site);
    const places = (title: string): string[] =>
      linksTo(notes, session(title)).map(({ path, line, text }) => `${path}:${String(line)} ${text}`);
    assert.deepEqual(places('Two'), [
      'content/day1/_index.md:5 [Two](./02_two)',
      'content/day2/01_four.md:5 [two](../day1/02_two#x)',
    ]);
    assert.deepEqual(places('Three'), ['content/day1/01_one.md:5 [three]({{% relref "03_three" %}})']);
    assert.deepEqual(places('Four'), []);
    const files: Files = {
      'README.md':
        '# Conf 2024\n\n- [a](#one)\n- [b](#two)\n\n## Day 1\n\n### One\n\nSpeaker: Ann Lee [self](#one)\n\n### Two\n\nSpeaker: Bo Ray\n',
    };
    const outline = open(files);
    assert.deepEqual(
      linksTo(outline.notes, outline.session('One')).map(({ line }) => line),
      [2],
    );
  });
});
