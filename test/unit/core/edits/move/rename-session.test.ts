import assert from 'node:assert/strict';
import type { Move } from '../../../../../src/core/edits/move/move-edit';
import { renameSession } from '../../../../../src/core/edits/move/rename-session';
import { difference, moved, treeOf, type Files } from './moved-tree';

const site: Files = {
  'content/_index.md': '---\ntitle: Conf\n---\n',
  'content/day1/_index.md':
    '---\ntitle: Day 1\nweight: 1\n---\n\n1. [One: a](./01_one)\n2. [see this](01_one#q)\n3. [Two](./02_two)\n',
  'content/day1/01_one.md':
    '---\r\ntitle: "One: a" # mine\r\nlinkTitle: "One: a"\r\nweight: 1\r\n---\r\n\r\n## Q\r\n',
  'content/day1/02_two.md': '---\ntitle: Two\nweight: 2\n---\n\n[One: a]({{% relref "01_one" %}})\n',
};

const outline: Files = {
  'README.md':
    '# Conf 2024\n\n1. [Day 1](#day-1)\n   - [Keynote](#keynote)\n   - [Launch](#launch)\n\n## Day 1\n\n### Keynote:\n\nSpeaker: Ann Lee\n\n### Launch\n\nSpeaker: Bob Ray, see [it](#keynote)\n',
  'other.md': 'words about [Keynote](README.md#keynote) and [Launch](README.md#launch)\n',
};

function ask(files: Files, path: string, old: string, title: string, renameFile = true): Move {
  const { index, notes } = treeOf(files);
  const session = index.sessionsOf(path).find((each) => each.title === old);
  assert.ok(session, `${old} is a session`);
  return renameSession(notes, { session, title, renameFile, aliases: true });
}

describe('renaming a session', () => {
  it('changes title, link title, file name and the words of links, and keeps the old address', () => {
    const files = site;
    assert.deepEqual(
      difference(files, moved(files, ask(files, 'content/day1/01_one.md', 'One: a', 'Eins & mehr'))),
      {
        'content/day1/01_one.md': null,
        'content/day1/01_eins-and-mehr.md':
          '---\r\ntitle: "Eins & mehr" # mine\r\nlinkTitle: "Eins & mehr"\r\nweight: 1\r\naliases:\r\n  - /day1/01_one/\r\n---\r\n\r\n## Q\r\n',
        'content/day1/_index.md':
          '---\ntitle: Day 1\nweight: 1\n---\n\n1. [Eins & mehr](./01_eins-and-mehr)\n2. [see this](01_eins-and-mehr#q)\n3. [Two](./02_two)\n',
        'content/day1/02_two.md':
          '---\ntitle: Two\nweight: 2\n---\n\n[One: a]({{% relref "01_eins-and-mehr" %}})\n',
      },
    );
  });

  it('keeps the file name when that is wished', () => {
    assert.deepEqual(
      difference(site, moved(site, ask(site, 'content/day1/02_two.md', 'Two', 'Yes', false))),
      {
        'content/day1/02_two.md': site['content/day1/02_two.md']?.replace('title: Two', 'title: "Yes"'),
        'content/day1/_index.md': site['content/day1/_index.md']?.replace('[Two]', '[Yes]'),
      },
    );
  });

  it('changes a heading of an outline; anchors and the table of contents follow', () => {
    assert.deepEqual(
      difference(outline, moved(outline, ask(outline, 'README.md', 'Keynote', 'The [big] start'))),
      {
        'README.md':
          '# Conf 2024\n\n1. [Day 1](#day-1)\n   - [The \\[big\\] start](#the-big-start)\n   - [Launch](#launch)\n\n## Day 1\n\n### The \\[big\\] start:\n\nSpeaker: Ann Lee\n\n### Launch\n\nSpeaker: Bob Ray, see [it](#the-big-start)\n',
        'other.md':
          'words about [The \\[big\\] start](README.md#the-big-start) and [Launch](README.md#launch)\n',
      },
    );
  });

  it('refuses an empty title and a name that is taken', () => {
    assert.deepEqual(ask(site, 'content/day1/02_two.md', 'Two', ' '), {
      reason: 'A session needs a title of at least one character.',
    });
    const files = { ...site, 'content/day1/02_three.md': '---\ntitle: X\n---\n' };
    assert.match(
      JSON.stringify(ask(files, 'content/day1/02_two.md', 'Two', 'Three')),
      /02_three\.md” exists already/,
    );
  });
});
