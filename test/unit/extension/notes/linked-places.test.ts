import assert from 'node:assert/strict';
import { isLinked, withoutLinked, type Entry } from '../../../../src/extension/notes/linked-places';

const FILE = 1;
const FOLDER = 2;
const LINK = 64;

/** A workspace in which what has an arrow is a symbolic link. */
const folders: Readonly<Record<string, readonly Entry[]>> = {
  '': [
    ['content', FOLDER],
    ['assets', FOLDER | LINK],
    ['words.txt', FILE | LINK],
    ['nowhere', LINK],
  ],
  content: [
    ['a.md', FILE],
    ['secret.md', FILE | LINK],
    ['day1', FOLDER],
  ],
  'content/day1': [['b.md', FILE]],
  assets: [['c.png', FILE]],
};

describe('symbolic links in a workspace', () => {
  it('hide what they lead to, files and all that stands in folders', async () => {
    const paths = [
      'content/a.md',
      'content/secret.md',
      'content/day1/b.md',
      'assets/c.png',
      'assets/d/e.png',
      'nowhere',
    ];
    const read = (folder: string): Promise<readonly Entry[]> => Promise.resolve(folders[folder] ?? []);
    assert.deepEqual(await withoutLinked(paths, read), ['content/a.md', 'content/day1/b.md']);
    assert.equal(await isLinked('words.txt', read), true);
    assert.equal(await isLinked('new.md', read), false);
  });

  it('are looked for once in each folder, and in none behind a link', async () => {
    const asked: string[] = [];
    const read = (folder: string): Promise<readonly Entry[]> => {
      asked.push(folder);
      return Promise.resolve(folders[folder] ?? []);
    };
    await withoutLinked(['content/day1/b.md', 'content/a.md', 'assets/c.png', 'assets/deep/d.png'], read);
    assert.deepEqual(asked.toSorted(), ['', 'content', 'content/day1']);
  });
});
