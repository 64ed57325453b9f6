import assert from 'node:assert/strict';
import { folderRenames, renamePhases } from '../../../../src/extension/moves/rename-phases';

const renames = (...pairs: [string, string][]) => pairs.map(([from, to]) => ({ from, to }));

describe('renames of files', () => {
  it('are done at once where every target is free', () => {
    const all = renames(['a.md', 'b.md'], ['c.md', 'd.md']);
    assert.deepEqual(
      renamePhases(all, () => true),
      [all],
    );
  });

  it('make room for each other', () => {
    assert.deepEqual(
      renamePhases(renames(['1.md', '2.md'], ['2.md', '3.md']), () => false),
      [renames(['2.md', '3.md']), renames(['1.md', '2.md'])],
    );
  });

  it('that are a circle take a name that nobody has', () => {
    assert.deepEqual(
      renamePhases(renames(['1.md', '2.md'], ['2.md', '1.md']), (path) => path !== '2-2.md'),
      [renames(['1.md', '2-3.md']), renames(['2.md', '1.md']), renames(['2-3.md', '2.md'])],
    );
  });

  it('of all files of a folder are one rename of the folder, unless the target is there', () => {
    const files = ['day1/_index.md', 'day1/talk/index.md', 'day1/talk/x.png', 'day2/other.md'];
    const below = (folder: string): string[] => files.filter((file) => file.startsWith(`${folder}/`));
    const talk = renames(
      ['day1/talk/index.md', 'day3/talk/index.md'],
      ['day1/talk/x.png', 'day3/talk/x.png'],
    );
    assert.deepEqual(folderRenames(talk, below), renames(['day1/talk', 'day3/talk']));
    const day = [...renames(['day1/_index.md', 'day3/_index.md']), ...talk];
    assert.deepEqual(folderRenames(day, below), renames(['day1', 'day3']));
    const taken = day.map(({ from, to }) => ({ from, to: to.replace('day3', 'day2') }));
    assert.deepEqual(folderRenames(taken, below), [
      ...renames(['day1/_index.md', 'day2/_index.md']),
      ...renames(['day1/talk', 'day2/talk']),
    ]);
  });
});
