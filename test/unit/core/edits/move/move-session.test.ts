import assert from 'node:assert/strict';
import { moveSession, renumberDay } from '../../../../../src/core/edits/move/move-session';
import type { Move } from '../../../../../src/core/edits/move/move-edit';
import { difference, moved, treeOf, type Files } from './moved-tree';

const page = (title: string, weight: number): string =>
  `---\ntitle: ${title}\nweight: ${String(weight)} # order\n---\n\nwords\n`;

const site: Files = {
  'content/_index.md': '---\ntitle: Conf\n---\n',
  'content/day1/_index.md': '---\ntitle: Day 1\nweight: 1\n---\n\n1. [One](./01_one)\n2. [Two](./02_two)\n',
  'content/day1/01_one.md': page('One', 1),
  'content/day1/02_two.md': page('Two', 2),
  'content/day1/03_three.md': page('Three', 3),
  'content/day2/_index.md': '---\ntitle: Day 2\nweight: 2\n---\n',
  'content/day2/01_four.md': page('Four', 1),
  'content/day2/02_five.md': page('Five', 2),
  'content/day2/04_six.md': page('Six', 4),
};

const pages: Files = {
  'README.md': '# Conf 2024\n\n- [One](day1/01-one.md)\n',
  'day1/01-one.md': '# One\n\nSpeaker: Ann Lee\n\n[two](02-two.md)\n',
  'day1/02-two.md': '# Two\n\nSpeaker: Bob Ray\n\nwords\n',
  'day2/01-three.md': '# Three\n\nSpeaker: Cy Dee\n\nwords\n',
};

function ask(files: Files, path: string, dayName: string, position?: number, aliases = false): Move {
  const { index, notes } = treeOf(files);
  for (const conference of index.outline.conferences)
    for (const day of conference.days)
      if (day.name === dayName) return moveSession(notes, { path, conference, day, position, aliases });
  throw new Error(`There is no day ${dayName}.`);
}

const change = (files: Files, ...asked: readonly [path: string, day: string, position?: number]) =>
  difference(files, moved(files, ask(files, ...asked)));

/** Titles of a day's sessions after a move. */
function titles(files: Files, move: Move, dayName: string): string[] | undefined {
  const { outline } = treeOf(moved(files, move)).index;
  const days = outline.conferences.flatMap(({ days }) => days);
  return days.find(({ name }) => name === dayName)?.sessions.map(({ title }) => title);
}

describe('moving sessions', () => {
  it('puts a page at the end of another day, with the next number and weight', () => {
    assert.deepEqual(change(site, 'content/day1/02_two.md', 'Day 2'), {
      'content/day1/02_two.md': null,
      'content/day2/05_two.md': page('Two', 5),
      'content/day1/_index.md':
        '---\ntitle: Day 1\nweight: 1\n---\n\n1. [One](./01_one)\n2. [Two](../day2/05_two)\n',
    });
  });

  it('puts it between others: only those move on that are in the way', () => {
    assert.deepEqual(change(site, 'content/day1/02_two.md', 'Day 2', 1), {
      'content/day1/02_two.md': null,
      'content/day2/02_two.md': page('Two', 2),
      'content/day2/02_five.md': null,
      'content/day2/03_five.md': page('Five', 3),
      'content/day1/_index.md':
        '---\ntitle: Day 1\nweight: 1\n---\n\n1. [One](./01_one)\n2. [Two](../day2/02_two)\n',
    });
    assert.deepEqual(titles(site, ask(site, 'content/day1/02_two.md', 'Day 2', 1), 'Day 2'), [
      'Four',
      'Two',
      'Five',
      'Six',
    ]);
  });

  it('deals the numbers of a day out again when a page moves within it', () => {
    assert.deepEqual(change(site, 'content/day1/03_three.md', 'Day 1', 0), {
      'content/day1/01_one.md': null,
      'content/day1/02_two.md': null,
      'content/day1/03_three.md': null,
      'content/day1/01_three.md': page('Three', 1),
      'content/day1/02_one.md': page('One', 2),
      'content/day1/03_two.md': page('Two', 3),
      'content/day1/_index.md':
        '---\ntitle: Day 1\nweight: 1\n---\n\n1. [One](./02_one)\n2. [Two](./03_two)\n',
    });
  });

  it('moves a file of a folder a day, its number in the style of the others', () => {
    assert.deepEqual(change(pages, 'day1/01-one.md', 'Day 2', 0), {
      'README.md': '# Conf 2024\n\n- [One](day2/01-one.md)\n',
      'day1/01-one.md': null,
      'day2/01-one.md': '# One\n\nSpeaker: Ann Lee\n\n[two](../day1/02-two.md)\n',
      'day2/01-three.md': null,
      'day2/02-three.md': pages['day2/01-three.md'],
    });
  });

  it('takes a bundle along with all that lies in its folder', () => {
    const files = {
      ...site,
      'content/day1/04_seven/index.md': page('Seven', 4).replace('words', '![p](p.png)'),
      'content/day1/04_seven/p.png': 'P',
      'content/day1/04_seven/code.go': 'G',
    };
    assert.deepEqual(change(files, 'content/day1/04_seven/index.md', 'Day 2'), {
      'content/day1/04_seven/index.md': null,
      'content/day1/04_seven/p.png': null,
      'content/day1/04_seven/code.go': null,
      'content/day2/05_seven/index.md': files['content/day1/04_seven/index.md'].replace(
        'weight: 4',
        'weight: 5',
      ),
      'content/day2/05_seven/p.png': 'P',
      'content/day2/05_seven/code.go': 'G',
    });
  });

  it('knows sidebar_position, and tells the order only where the day has one', () => {
    const files = Object.fromEntries(
      Object.entries(pages).map(([path, text]) => [
        path.replace(/\d\d-/, ''),
        text
          .replace('# ', '---\nsidebar_position: 10\n---\n# ')
          .replace(/day1\/01-|(?<=\()02-/, (to) => to.replace(/\d\d-/, '')),
      ]),
    );
    assert.equal(
      change(files, 'day1/one.md', 'Day 2')['day2/one.md'],
      files['day1/one.md']?.replace('10', '11').replace('(two.md)', '(../day1/two.md)'),
    );
    const plain = Object.fromEntries(
      Object.entries(files).map(([path, text]) => [
        path,
        text.replace('---\nsidebar_position: 10\n---\n', ''),
      ]),
    );
    assert.match(JSON.stringify(ask(plain, 'day1/one.md', 'Day 2', 0)), /have neither numbers nor weights/);
  });
});

describe('renumbering a day', () => {
  const renumbered = (files: Files, dayName: string): Record<string, string | null> => {
    const { index, notes } = treeOf(files);
    const [conference] = index.outline.conferences;
    const day = conference?.days.find(({ name }) => name === dayName);
    assert.ok(conference && day);
    return difference(files, moved(files, renumberDay(notes, conference, day, false)));
  };

  it('closes gaps and duplicates, and links follow', () => {
    const files = {
      ...site,
      'content/day2/02_five.md': page('Five', 2).replace('words', '[again](./02_again) [four](../01_four/)'),
      'content/day2/02_again.md': page('Zebra', 2),
    };
    assert.deepEqual(renumbered(files, 'Day 2'), {
      'content/day2/02_again.md': null,
      'content/day2/03_again.md': page('Zebra', 3),
      'content/day2/02_five.md': files['content/day2/02_five.md'].replace('./02_again', './03_again'),
    });
    assert.deepEqual(renumbered(site, 'Day 2'), {
      'content/day2/04_six.md': null,
      'content/day2/03_six.md': page('Six', 3),
    });
  });

  it('changes nothing where all is in order, and only numbers that are there', () => {
    assert.deepEqual(renumbered(site, 'Day 1'), {});
    const files = {
      'a/day1/2-one.md': '# One\n\nSpeaker: Ann Lee\n\nwords\n',
      'a/day1/9-two.md': '# Two\n\nSpeaker: Bob Ray\n\nwords\n',
      'a/day1/more.md': '# More\n\nSpeaker: Cy Dee\n\nwords\n',
      'a/day2/1-x.md': '# X\n\nSpeaker: Di Eno\n\nwords\n',
    };
    assert.deepEqual(renumbered(files, 'Day 1'), {
      'a/day1/2-one.md': null,
      'a/day1/9-two.md': null,
      'a/day1/1-one.md': files['a/day1/2-one.md'],
      'a/day1/2-two.md': files['a/day1/9-two.md'],
    });
  });
});
