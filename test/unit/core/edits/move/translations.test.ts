import assert from 'node:assert/strict';
import { moveFiles } from '../../../../../src/core/edits/move/move-files';
import type { Move } from '../../../../../src/core/edits/move/move-edit';
import { renumberDay } from '../../../../../src/core/edits/move/move-session';
import { renameSession } from '../../../../../src/core/edits/move/rename-session';
import { difference, moved, toDay, treeOf, type Files } from './moved-tree';

const page = (title: string, weight: number, words = 'words'): string =>
  `---\ntitle: ${title}\nweight: ${String(weight)}\n---\n\n${words}\n`;

const links =
  '[b](02_bee.md) [c](../02_bee) [d](02_bee.de.md) {{% relref path="02_bee.md" lang="de" %}} {{< ref "02_bee.md" "de" >}}';

const site: Files = {
  'content/_index.md': page('Conf', 1),
  'content/_index.de.md': page('Konf', 1),
  'content/day1/_index.md': page('Day 1', 1),
  'content/day1/_index.de.md': page('Tag 1', 1),
  'content/day1/01_ant.md': page('Ant', 1, links),
  'content/day1/01_ant.de.md': page('Ameise', 1, links),
  'content/day1/02_bee.md': page('Bee', 2),
  'content/day1/02_bee.de.md': page('Biene', 2),
  'content/day1/04_cat.md': page('Cat', 4),
  'content/day1/04_cat.de.md': page('Katze', 4),
  'content/day2/_index.md': page('Day 2', 2),
  'content/day2/_index.de.md': page('Tag 2', 2),
  'content/day2/01_dog.md': page('Dog', 1),
  'content/day2/01_dog.de.md': page('Hund', 1),
};

const changed = (move: Move): Record<string, string | null> => difference(site, moved(site, move));

describe('pages in several languages', () => {
  it('are renamed together, and links lead on in each', () => {
    for (const ending of ['.md', '.de.md']) {
      const rename = { from: `content/day1/02_bee${ending}`, to: `content/day1/02_wasp${ending}` };
      const now = changed(moveFiles(treeOf(site).notes, [rename], { aliases: false }));
      assert.deepEqual(now, {
        'content/day1/01_ant.md': page('Ant', 1, links.replaceAll('bee', 'wasp')),
        'content/day1/01_ant.de.md': page('Ameise', 1, links.replaceAll('bee', 'wasp')),
        'content/day1/02_wasp.md': page('Bee', 2),
        'content/day1/02_wasp.de.md': page('Biene', 2),
        'content/day1/02_bee.md': null,
        'content/day1/02_bee.de.md': null,
      });
    }
  });

  it('move to another day together, with one number, and keep their addresses in their own language', () => {
    const now = changed(toDay(site, 'Biene', 'Day 2', 0, '', true));
    assert.deepEqual(
      Object.keys(now).filter((path) => now[path] !== null && path.includes('day2')),
      [
        'content/day2/01_bee.md',
        'content/day2/02_dog.md',
        'content/day2/01_bee.de.md',
        'content/day2/02_dog.de.md',
      ],
    );
    assert.match(now['content/day2/01_bee.md'] ?? '', /weight: 1\naliases:\n {2}- \/day1\/02_bee\/\n/);
    assert.match(now['content/day2/01_bee.de.md'] ?? '', /weight: 1\naliases:\n {2}- \.\.\/day1\/02_bee\n/);
    assert.match(now['content/day2/02_dog.de.md'] ?? '', /weight: 2\n/);
  });

  it('count as one page where a day is renumbered', () => {
    const { index, notes } = treeOf(site);
    const [conference] = index.outline.conferences;
    const day = conference?.days.find(({ name }) => name === 'Day 1');
    assert.ok(conference && day);
    assert.deepEqual(changed(renumberDay(notes, conference, day, false)), {
      'content/day1/03_cat.md': page('Cat', 3),
      'content/day1/03_cat.de.md': page('Katze', 3),
      'content/day1/04_cat.md': null,
      'content/day1/04_cat.de.md': null,
    });
  });

  it('have a title each', () => {
    const { index, notes } = treeOf(site);
    const session = index.outline.conferences
      .flatMap(({ days }) => days.flatMap(({ sessions }) => sessions))
      .find(({ title }) => title === 'Katze');
    assert.ok(session);
    const now = changed(
      renameSession(notes, { session, title: 'Hauskatze', renameFile: true, aliases: false }),
    );
    assert.equal(now['content/day1/04_hauskatze.de.md'], page('Hauskatze', 4));
    assert.equal(now['content/day1/04_hauskatze.md'], page('Cat', 4));
  });

  it('of a folder are no talks of it', () => {
    const titles = treeOf(site).index.outline.conferences.flatMap(({ days }) =>
      days.flatMap(({ sessions }) => sessions.map(({ title }) => title)),
    );
    assert.deepEqual(titles.sort(), ['Ameise', 'Ant', 'Bee', 'Biene', 'Cat', 'Dog', 'Hund', 'Katze']);
  });

  it('are none where a name only looks like one, one is given another language, or there is no site', () => {
    const files = {
      ...site,
      'content/day1/02_bee.js.md': page('Bee in JS', 3),
      'x/a.md': '# A\n',
      'x/a.de.md': '# A\n',
    };
    const { notes } = treeOf(files);
    const renames = (from: string, to: string): string[] => {
      const move = moveFiles(notes, [{ from, to }], { aliases: false });
      return 'edit' in move ? move.edit.renames.map((one) => one.to) : [];
    };
    assert.deepEqual(renames('content/day1/02_bee.js.md', 'content/day1/03_x.js.md'), [
      'content/day1/03_x.js.md',
    ]);
    assert.deepEqual(renames('content/day1/02_bee.de.md', 'content/day1/02_bee.fr.md'), [
      'content/day1/02_bee.fr.md',
    ]);
    assert.deepEqual(renames('x/a.md', 'x/b.md'), ['x/b.md']);
  });
});
