import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { Notes } from '../../../src/extension/notes/notes';
import { SavedOutlines } from '../../../src/extension/notes/saved-outlines';
import { Schedules } from '../../../src/extension/schedule/schedules';
import { SessionFacts } from '../../../src/extension/sidebar/session-facts';
import { SessionsProvider } from '../../../src/extension/sidebar/sessions-provider';
import type { TreeNode } from '../../../src/extension/sidebar/tree-node';
import { conferenceNotes, rows } from '../conference-notes';
import { fixture } from '../workbench';

const { fs } = vscode.workspace;
const folder = fixture('early');
const storage = fixture('early-storage');
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const page = (title: string): string => `---\ntitle: ${title}\ntags:\n- test\n---\n\nwords\n`;
const talks =
  '# Day 3\n\n## Opening\n\nby Ada Lovelace\n\n- words\n\n## Closing\n\nby Alan Turing\n\n- words\n';

const files: Readonly<Record<string, string>> = {
  'content/_index.md': '---\ntitle: Harbour\n---\n',
  'content/day1/_index.md': '---\ntitle: Day 1\nweight: 1\n---\n',
  'content/day1/01_dns.md': page('DNS'),
  'content/day1/02_tls.md': page('TLS'),
  'content/day2/_index.md': '---\ntitle: Day 2\nweight: 2\n---\n',
  'content/day2/01_bgp.md': page('BGP'),
  'other/day3.md': talks,
};

async function write(path: string, text: string): Promise<void> {
  await fs.writeFile(vscode.Uri.joinPath(folder, ...path.split('/')), bytes(text));
}

async function remove(path: string): Promise<void> {
  await fs.delete(vscode.Uri.joinPath(folder, ...path.split('/')), { recursive: true });
}

/** What a window has of the folder, by the extension's own code. */
interface Window {
  readonly notes: Notes;
  readonly saved: SavedOutlines;
  readonly provider: SessionsProvider;
  /** Each time something visible changed: whether all was read, and the titles of the sessions. */
  readonly seen: (readonly [isLoaded: boolean, titles: string])[];
  /** What VS Code was told to draw again; undefined is all. */
  readonly drawn: (readonly TreeNode[] | undefined)[];
  /** The sessions' rows when there were the first ones. */
  readonly first: TreeNode[];
  dispose(): void;
}

function open(version = '1'): Window {
  const log = vscode.window.createOutputChannel('Test', { log: true });
  const saved = new SavedOutlines(storage, version, log);
  const notes = new Notes(log, () => [{ uri: folder, name: 'early' }], { saved });
  const schedules = new Schedules(notes, log);
  const provider = new SessionsProvider(notes, schedules, new SessionFacts(schedules, log));
  const window: Window = {
    notes,
    saved,
    provider,
    seen: [],
    drawn: [],
    first: [],
    dispose: () => {
      vscode.Disposable.from(provider, schedules, notes, saved, log).dispose();
    },
  };
  provider.onDidChangeTreeData((nodes) => window.drawn.push(nodes));
  notes.onDidChange(() => {
    if (window.first.length === 0) window.first.push(...provider.sessions);
    window.seen.push([notes.isLoaded, provider.sessions.map(({ value }) => value.title).join(', ')]);
  });
  return window;
}

/** Opens the folder, reads all, and keeps what is known of it. */
async function opened(version?: string): Promise<Window> {
  const window = open(version);
  await window.notes.load();
  await window.saved.settle();
  return window;
}

/** The tree of a window that knew nothing from before. */
async function treeReadNow(): Promise<string[]> {
  const log = vscode.window.createOutputChannel('Test', { log: true });
  const notes = new Notes(log, () => [{ uri: folder, name: 'early' }]);
  const schedules = new Schedules(notes, log);
  const provider = new SessionsProvider(notes, schedules, new SessionFacts(schedules, log));
  await notes.load();
  const tree = await rows(provider);
  vscode.Disposable.from(provider, schedules, notes).dispose();
  return tree;
}

async function savedFile(): Promise<vscode.Uri> {
  const names = (await fs.readDirectory(storage)).map(([name]) => name);
  assert.equal(names.length, 1, names.join(', '));
  return vscode.Uri.joinPath(storage, names[0] ?? '');
}

describe('an outline of a window before', () => {
  const windows: Window[] = [];
  const track = (window: Window): Window => {
    windows.push(window);
    return window;
  };
  /** A window that is open goes on writing what it sees, and tests say what the next one finds. */
  const closeAll = (): void => {
    for (const window of windows.splice(0)) window.dispose();
  };
  const all = 'Opening, Closing, DNS, TLS, BGP';
  const ordered = (titles: string): string => titles.split(', ').toSorted().join(', ');

  beforeEach(async () => {
    await fs.createDirectory(storage);
    for (const [path, text] of Object.entries(files)) await write(path, text);
  });

  afterEach(async () => {
    closeAll();
    await fs.delete(folder, { recursive: true });
    await fs.delete(storage, { recursive: true });
  });

  it('is what the first rows are, which are drawn once', async () => {
    track(await opened());
    closeAll();
    const window = track(open());
    const first = await window.provider.getChildren();
    assert.equal(window.notes.isLoaded, false);
    assert.ok(first.length > 0);
    await window.notes.load();
    assert.deepEqual(window.drawn, []);
  });

  it('is shown before the notes are read, and replaced without a row being drawn again', async () => {
    const before = track(await opened());
    assert.deepEqual(
      before.seen.map(([isLoaded]) => isLoaded),
      [true],
    );
    closeAll();
    const after = track(open());
    await after.notes.whenShown();
    const early = await rows(after.provider);
    await after.notes.load();
    assert.deepEqual(early, await treeReadNow());
    assert.deepEqual(await rows(after.provider), early);
    assert.deepEqual(
      after.seen.map(([isLoaded, titles]) => [isLoaded, ordered(titles)]),
      [
        [false, ordered(all)],
        [true, ordered(all)],
      ],
    );
    assert.deepEqual(after.drawn, [undefined], 'all once, when there was the first row');
    assert.deepEqual(after.first, after.provider.sessions, 'the same rows');
    assert.ok(after.first.every((node, at) => node === after.provider.sessions[at]));
  });

  it('of the running extension is kept in its own storage, not in the folder', async () => {
    const { notes, saved } = await conferenceNotes();
    await notes.reload();
    await saved.settle();
    const [root] = notes.roots;
    assert.ok(root);
    const known = await saved.read(root.uri);
    assert.deepEqual(known?.outline, root.index.outline);
    const inside = await vscode.workspace.findFiles('**/outline-*.json', null);
    assert.deepEqual(
      inside.map(({ path }) => path).filter((path) => !path.includes('early-storage')),
      [],
    );
  });

  it('loses a session whose file is gone before any note is read', async () => {
    track(await opened());
    closeAll();
    await remove('content/day1/02_tls.md');
    const after = track(await opened());
    assert.deepEqual(
      after.seen.map(([isLoaded, titles]) => [isLoaded, titles.includes('TLS')]),
      [
        [false, true],
        [false, false],
        [true, false],
      ],
    );
    assert.deepEqual(await rows(after.provider), await treeReadNow());
  });

  it('gives way to another branch, in which the same sessions keep their rows', async () => {
    track(await opened());
    closeAll();
    await remove('content/day2');
    await write('content/day1/00_new.md', page('New first'));
    await write('content/day1/02_tls.md', page('TLS 1.3'));
    await write(
      'other/day3.md',
      talks.replace('## Closing', '## Panel\n\nby Grace Hopper\n\n- words\n\n## Closing'),
    );
    const after = track(await opened());
    assert.deepEqual(await rows(after.provider), await treeReadNow());
    const now = new Set<TreeNode>(after.provider.sessions);
    const stayed = after.first
      .filter((node) => now.has(node))
      .map(({ value }) => 'title' in value && value.title);
    assert.deepEqual(stayed.toSorted(), ['Closing', 'DNS', 'Opening', 'TLS 1.3']);
  });

  it('is thrown away when it is damaged, and written again', async () => {
    track(await opened());
    closeAll();
    const file = await savedFile();
    const whole = await fs.readFile(file);
    const text = new TextDecoder().decode(whole);
    const damaged = [
      whole.subarray(0, whole.length / 2),
      bytes(''),
      bytes('null'),
      bytes(text.replace('"outline":[', '"outline":[3,')),
      bytes(text.replace('"notes":[', '"notes":[[3],')),
      bytes(text.replace('"folder":"', '"folder":"file:///elsewhere')),
      Uint8Array.of(0xff, 0xfe, 0x00),
    ];
    for (const content of damaged) {
      await fs.writeFile(file, content);
      const after = track(await opened());
      assert.deepEqual(
        after.seen.map(([isLoaded]) => isLoaded),
        [true],
        new TextDecoder().decode(content),
      );
      assert.deepEqual(await rows(after.provider), await treeReadNow());
      closeAll();
    }
    assert.equal(new TextDecoder().decode(await fs.readFile(file)), text);
  });

  it('of another version of the extension is not used', async () => {
    track(await opened('1'));
    closeAll();
    const other = track(await opened('2'));
    assert.deepEqual(
      other.seen.map(([isLoaded]) => isLoaded),
      [true],
    );
    closeAll();
    const same = track(await opened('2'));
    assert.deepEqual(
      same.seen.map(([isLoaded]) => isLoaded),
      [false, true],
    );
  });

  it('is left whole by a window that was killed while it wrote another', async () => {
    track(await opened());
    closeAll();
    const file = await savedFile();
    const whole = await fs.readFile(file);
    await fs.writeFile(file.with({ path: `${file.path}.killed` }), whole.subarray(0, whole.length / 2));
    const after = track(await opened());
    assert.deepEqual(
      after.seen.map(([isLoaded]) => isLoaded),
      [false, true],
    );
  });

  it('is what the last of two windows on one folder has seen', async () => {
    const one = track(await opened());
    const two = track(await opened());
    await write('content/day1/03_http.md', page('HTTP'));
    const uri = vscode.Uri.joinPath(folder, 'content', 'day1', '03_http.md');
    for (const window of [one, two]) {
      window.notes.reread(uri);
      await window.notes.settle();
    }
    await Promise.all([one.saved.settle(), two.saved.settle()]);
    const three = track(await opened());
    const [[isLoaded, titles] = [true, '']] = three.seen;
    assert.equal(isLoaded, false);
    assert.equal(ordered(titles), ordered(`${all}, HTTP`));
    assert.deepEqual(three.drawn, [undefined]);
  });
});
