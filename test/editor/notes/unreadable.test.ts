import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { conferenceNotes, showSidebar } from '../conference-notes';
import { MemoryFiles } from '../multiroot/memory-files';
import { eventually, fixture, workbench } from '../workbench';
import { LoggedNotes } from './logged-notes';

const { fs } = vscode.workspace;
const talk = (title: string): string => `---\ntitle: ${title}\nweight: 9\n---\n\nwords\n`;
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const wide = (text: string): Uint8Array =>
  new Uint8Array(
    Array.from(`\uFEFF${text}`, (sign) => [sign.charCodeAt(0) & 0xff, sign.charCodeAt(0) >> 8]).flat(),
  );
const narrow = (text: string): Uint8Array => new Uint8Array(Array.from(text, (sign) => sign.charCodeAt(0)));

/** What the window says to its user unasked. */
const said = (): Promise<string[]> => workbench.texts('.notification-toast');

describe('notes that another program holds', () => {
  const scheme = 'locked';
  const pathOf = (name: string): string => `/conf/content/day1/${name}`;
  let files: MemoryFiles;
  let registration: vscode.Disposable;
  let read: LoggedNotes;

  beforeEach(() => {
    files = new MemoryFiles({
      '/conf/content/_index.md': '---\ntitle: Conf\n---\n',
      '/conf/content/day1/_index.md': '---\ntitle: Day 1\nweight: 1\n---\n',
      [pathOf('01_one.md')]: talk('One'),
      [pathOf('02_two.md')]: talk('Two'),
    });
    registration = vscode.workspace.registerFileSystemProvider(scheme, files);
    read = new LoggedNotes(vscode.Uri.from({ scheme, path: '/conf' }));
  });

  afterEach(() => {
    read.dispose();
    registration.dispose();
  });

  const uri = (name: string): vscode.Uri => vscode.Uri.from({ scheme, path: pathOf(name) });
  const failures = {
    locked: vscode.FileSystemError.NoPermissions('EACCES'),
    'on a disk that is gone': vscode.FileSystemError.Unavailable('EIO'),
    'of a driver that fails': new Error('it broke'),
  };

  for (const [what, failure] of Object.entries(failures))
    it(`are left out, and back when they can be read: ${what}`, async () => {
      files.unreadable.set(pathOf('02_two.md'), failure);
      await read.notes.load();
      assert.deepEqual(await read.titles(), ['Day 1', 'One']);
      assert.equal(read.about('02_two.md').length, 1);
      assert.match(read.about('02_two.md')[0] ?? '', /was skipped: it cannot be read \(.+\)/);
      files.unreadable.clear();
      files.writeFile(uri('02_two.md'), bytes(talk('Two')));
      await eventually('the note being back', async () => (await read.titles()).includes('Two'));
      // The same while the tree is there.
      files.unreadable.set(pathOf('01_one.md'), failure);
      files.writeFile(uri('01_one.md'), bytes(talk('One')));
      await eventually('the note going', async () => !(await read.titles()).includes('One'));
      assert.deepEqual(await read.titles(), ['Day 1', 'Two']);
      files.unreadable.clear();
      await read.notes.reload();
      assert.deepEqual(await read.titles(), ['Day 1', 'One', 'Two']);
      assert.deepEqual(await said(), []);
    });

  it('are left out without a word when they vanish between being listed and being read', async () => {
    const gone = vscode.FileSystemError.FileNotFound();
    files.unreadable.set(pathOf('02_two.md'), gone);
    await read.notes.load();
    assert.deepEqual(await read.titles(), ['Day 1', 'One']);
    assert.deepEqual(read.logged, []);
    files.unreadable.clear();
    files.writeFile(uri('02_two.md'), bytes(talk('Two again')));
    await eventually('the note', async () => (await read.titles()).includes('Two again'));
  });
});

describe('notes that are no text any more', () => {
  const day = (name: string): vscode.Uri => fixture('sample-conference', 'content', 'day1', name);
  const uri = day('93_turning.md');
  let read: LoggedNotes;

  before(async () => {
    await showSidebar();
  });

  beforeEach(async () => {
    read = new LoggedNotes(fixture('sample-conference'));
    await read.notes.load();
  });

  afterEach(async () => {
    read.dispose();
    await fs.delete(uri);
    const { sidebar, notes } = await conferenceNotes();
    await eventually('the note going', async () => {
      notes.reread(uri);
      await notes.settle();
      return !sidebar.provider.sessions.some(({ value }) => value.path.endsWith('/93_turning.md'));
    });
  });

  const contents: Readonly<Record<string, Uint8Array>> = {
    'zeros in it': bytes('---\ntitle: Turning\n---\n\u0000\u0001\u0002'),
    'a picture': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
    'Latin-1': narrow('---\ntitle: Größe\n---\n'),
    'UTF-16': wide('---\ntitle: Turning\n---\n'),
  };
  for (const [what, content] of Object.entries(contents))
    it(`leave the tree, and come back as text: ${what}`, async () => {
      const { sidebar } = await conferenceNotes();
      const others = sidebar.provider.sessions.map(({ value }) => value.path);
      const inTree = (): boolean =>
        sidebar.provider.sessions.some(({ value }) => value.path.endsWith('/93_turning.md'));
      await fs.writeFile(uri, bytes(talk('Turning')));
      await eventually('the note', inTree);
      await fs.writeFile(uri, content);
      await eventually('the note going', () => !inTree());
      assert.deepEqual(
        sidebar.provider.sessions.map(({ value }) => value.path),
        others,
      );
      await eventually('the line in the log', async () => {
        read.notes.reread(uri);
        await read.notes.settle();
        return read
          .about('93_turning.md')
          .some((line) => /was skipped: it is not (?:text|UTF-8)\./.test(line));
      });
      await fs.writeFile(uri, bytes(talk('Turned back')));
      await eventually('the note being back', inTree);
      assert.deepEqual(await said(), []);
    });
});

describe('links between folders', () => {
  const content = (...path: string[]): vscode.Uri => fixture('sample-conference', 'content', ...path);
  const links = [
    content('day1', 'up'),
    content('again'),
    content('day1', '94_dangling.md'),
    content('day1', '95_itself.md'),
  ];
  const elsewhere = fixture('elsewhere');

  afterEach(async () => {
    for (const link of [...links, content('linked'), elsewhere]) {
      try {
        await fs.delete(link, { recursive: true });
      } catch {
        // This test has not made it.
      }
    }
    await (await conferenceNotes()).notes.reload();
  });

  it('in a circle and to nothing show no note twice, when they come and when all is read anew', async () => {
    const { sidebar, notes } = await showSidebar();
    const paths = (): string[] => sidebar.provider.sessions.map(({ value }) => value.path);
    const before = paths();
    const [up, again, dangling, itself] = links.map(({ path }) => path);
    await workbench.linkOnDisk('..', up ?? '');
    await workbench.linkOnDisk('.', again ?? '');
    await workbench.linkOnDisk('nowhere.md', dangling ?? '');
    await workbench.linkOnDisk('95_itself.md', itself ?? '');
    await fs.writeFile(content('day1', '96_after.md'), bytes(talk('After the links')));
    await eventually('what came behind them', () => paths().some((path) => path.endsWith('/96_after.md')));
    for (const link of links) notes.reread(link);
    await notes.settle();
    assert.deepEqual(paths().toSorted(), [...before, 'content/day1/96_after.md'].toSorted());
    await notes.reload();
    assert.deepEqual(paths().toSorted(), [...before, 'content/day1/96_after.md'].toSorted());
    await fs.delete(content('day1', '96_after.md'));
    await eventually('it going', () => !paths().some((path) => path.endsWith('/96_after.md')));
    assert.deepEqual(await said(), []);
  });

  it('to a folder elsewhere show nothing of it, neither at once nor when all is read again', async () => {
    const { sidebar, notes } = await showSidebar();
    const shows = (): boolean =>
      sidebar.provider.sessions.some(({ value }) => value.path === 'content/linked/01_far.md');
    await fs.createDirectory(elsewhere);
    await fs.writeFile(vscode.Uri.joinPath(elsewhere, '01_far.md'), bytes(talk('Far')));
    await workbench.linkOnDisk(elsewhere.path, content('linked').path);
    await fs.writeFile(content('day1', '96_after.md'), bytes(talk('After the link')));
    await eventually('what came after it', () =>
      sidebar.provider.sessions.some(({ value }) => value.path.endsWith('/96_after.md')),
    );
    notes.reread(content('linked'));
    await notes.settle();
    assert.equal(shows(), false);
    await notes.reload();
    assert.equal(shows(), false);
    await fs.delete(content('day1', '96_after.md'));
  });
});
