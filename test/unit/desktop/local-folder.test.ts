import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openLocalFolder } from '../../../src/desktop/local-folder';
import { excludeMatcher } from '../../../src/extension/notes/exclude-patterns';
import type { LocalFolder } from '../../../src/extension/notes/local-folder';
import { notes, walkLocal } from '../../../src/extension/notes/local-notes';

const most = 1000;

describe('a folder on the local disk', () => {
  let base = '';
  let folder: LocalFolder;

  beforeEach(() => {
    base = mkdtempSync(path.join(tmpdir(), 'conference-notes-disk-'));
    folder = openLocalFolder(path.join(base, 'notes'));
    mkdirSync(path.join(base, 'notes'));
  });

  afterEach(() => {
    rmSync(base, { recursive: true });
  });

  function write(file: string, text: string | Uint8Array = 'words'): void {
    const at = path.join(base, file);
    mkdirSync(path.dirname(at), { recursive: true });
    writeFileSync(at, text);
  }

  function link(target: string, file: string): void {
    symlinkSync(path.join(base, target), path.join(base, file));
  }

  async function found(excluded: (path: string) => boolean = () => false): Promise<string[]> {
    return (await walkLocal(folder, excluded, notes, () => false)).toSorted();
  }

  const textOf = (file: string): string | undefined => {
    const bytes = folder.read(file, most)?.bytes;
    return bytes && new TextDecoder().decode(bytes);
  };

  it('has the notes of all folders but those in which none can be', async () => {
    write('notes/README.md');
    write('notes/content/day1/01_talk.MD');
    write('notes/content/day1/slides.pdf');
    write('notes/node_modules/package/README.md');
    write('notes/.git/notes.md');
    write('notes/Öl/größe.markdown');
    assert.deepEqual(await found(), ['README.md', 'content/day1/01_talk.MD', 'Öl/größe.markdown']);
  });

  it('has none of the notes that files.exclude hides, nor looks into folders that it does', async () => {
    write('notes/a.md');
    write('notes/old/b.md');
    write('notes/old/deep/c.md');
    write('notes/d.draft.md');
    const entered: string[] = [];
    const entries = folder.entries.bind(folder);
    folder = {
      ...folder,
      entries: (at) => {
        entered.push(at);
        return entries(at);
      },
    };
    assert.deepEqual(await found(excludeMatcher(['**/old', '**/*.draft.md'])), ['a.md']);
    assert.deepEqual(entered, ['']);
  });

  it('follows no symbolic link, to a file, a folder, itself or nowhere', async () => {
    write('elsewhere/secret.md');
    write('notes/a.md');
    link('elsewhere/secret.md', 'notes/b.md');
    link('elsewhere', 'notes/day1');
    link('notes', 'notes/circle');
    link('nowhere.md', 'notes/c.md');
    assert.deepEqual(await found(), ['a.md']);
    assert.equal(textOf('a.md'), 'words');
    if (process.platform !== 'win32') assert.equal(textOf('b.md'), undefined);
    assert.equal(folder.stamp('b.md'), undefined);
    assert.equal(folder.stamp('c.md'), undefined);
  });

  it('has nothing of what lies outside, however it is asked', () => {
    write('other/secret.md');
    write('notes/own.md');
    for (const way of ['../other/secret.md', 'day1/../../other/secret.md', '/../other/secret.md']) {
      assert.equal(folder.read(way, most), undefined, way);
      assert.equal(folder.stamp(way), undefined, way);
    }
    assert.deepEqual(folder.entries('..'), []);
    assert.deepEqual(folder.entries('../other'), []);
    assert.deepEqual(folder.entries('day1/..'), [['own.md', 1]]);
    assert.deepEqual(folder.entries(''), [['own.md', 1]]);
  });

  it('does not wait for the other end of a pipe that is named like a note', async function () {
    if (process.platform === 'win32') this.skip();
    execFileSync('mkfifo', [path.join(base, 'notes', 'pipe.md')]);
    assert.deepEqual(await found(), []);
    assert.equal(textOf('pipe.md'), undefined);
    assert.equal(folder.stamp('pipe.md'), undefined);
  });

  it('tells of a file when it was written and how large it is', () => {
    write('notes/a.md', 'größer');
    const { mtimeMs: mtime } = statSync(path.join(base, 'notes', 'a.md'));
    assert.deepEqual(folder.stamp('a.md'), { mtime, size: 8 });
    assert.deepEqual(folder.read('a.md', most)?.stamp, { mtime, size: 8 });
    assert.equal(folder.stamp(''), undefined);
    assert.equal(folder.stamp('b.md'), undefined);
    assert.equal(folder.stamp('a.md/b.md'), undefined);
  });

  it('reads empty files, and no larger ones than it is told', () => {
    write('notes/empty.md', '');
    write('notes/most.md', new Uint8Array(most));
    write('notes/more.md', new Uint8Array(most + 1));
    assert.equal(textOf('empty.md'), '');
    assert.equal(folder.read('most.md', most)?.bytes?.length, most);
    assert.deepEqual(
      { ...folder.read('more.md', most), stamp: undefined },
      { bytes: undefined, stamp: undefined },
    );
    assert.equal(folder.read('more.md', most)?.stamp.size, most + 1);
  });

  it('has nothing in what is gone, or is no folder, or no file', () => {
    write('notes/a.md');
    write('notes/day1/b.md');
    assert.deepEqual(folder.entries('day2'), []);
    assert.deepEqual(folder.entries('a.md'), []);
    assert.equal(textOf('day2/c.md'), undefined);
    assert.equal(textOf('a.md/b.md'), undefined);
    assert.equal(textOf('day1'), undefined);
  });

  it('ends a walk that nobody waits for', async () => {
    write('notes/a.md');
    write('notes/day1/b.md');
    let asked = 0;
    const paths = await walkLocal(
      folder,
      () => false,
      notes,
      () => ++asked > 0,
    );
    assert.deepEqual(paths, ['a.md']);
  });
});
