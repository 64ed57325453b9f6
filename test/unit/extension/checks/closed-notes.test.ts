import assert from 'node:assert/strict';
import type * as vscode from 'vscode';
import { ConferenceIndex } from '../../../../src/core/conference/index';
import { ClosedNotes } from '../../../../src/extension/checks/problems/closed-notes';
import type { NoteRoot } from '../../../../src/extension/notes/note-root';
import { CancellationTokenSource, settings, Uri } from '../../vscode';
import { Diagnostics } from './diagnostics';
import { found } from './found';

const scope = 'conferenceNotes.checks.scope';
const folder = Uri.file('/notes');
const at = (path: string): Uri => Uri.joinPath(folder, path);

/** Three notes with a typo each; the texts can be changed, and a check is kept in mind. */
function setUp() {
  const texts = new Map<string, string>(
    ['day1/a.md', 'day1/b.md', 'day2/c.md'].map((path) => [path, 'We recieve it.\n']),
  );
  const index = new ConferenceIndex('notes');
  index.update([...texts].map(([path, text]) => ({ path, text })));
  const root = { uri: folder as unknown as vscode.Uri, index } as NoteRoot;
  const open = new Set<string>();
  const checked: string[] = [];
  const notes = {
    roots: [root] as readonly NoteRoot[],
    settle: () => Promise.resolve(),
    find(uri: vscode.Uri) {
      const path = [...texts.keys()].find((name) => at(name).toString() === uri.toString());
      return path === undefined || this.roots.length === 0 ? undefined : { root, path };
    },
  };
  const checks = {
    version: 1,
    load: () => Promise.resolve(),
    checkPaths: (_: NoteRoot, paths: readonly string[]) => {
      checked.push(...paths);
      return Promise.resolve(
        paths.flatMap((path) => {
          const text = texts.get(path);
          if (text === undefined) return [];
          return [{ path, text, findings: text.includes('recieve') ? [found(text, 'recieve')] : [] }];
        }),
      );
    },
  };
  const problems = new Diagnostics();
  const log = {
    error: (message: string) => {
      throw new Error(message);
    },
  } as unknown as vscode.LogOutputChannel;
  const closed = new ClosedNotes(notes, checks, problems.collection, (uri) => open.has(uri), log);
  const token = new CancellationTokenSource().token as vscode.CancellationToken;
  const has = (): string[] => [...texts.keys()].filter((path) => problems.of(at(path)).length > 0);
  return { texts, root, open, checked, notes, checks, closed, token, has };
}

describe('closed notes', () => {
  afterEach(() => {
    settings.values.clear();
    settings.listeners.clear();
  });

  it('show what is found in them once somebody has asked, and count open ones as well', async () => {
    const { open, closed, token, has, root } = setUp();
    open.add(at('day1/a.md').toString());
    closed.mark([{ root, path: 'day1/b.md', text: '' }], []);
    await closed.checkMarked();
    assert.deepEqual(has(), []);
    const steps: number[] = [];
    const counts = await closed.checkAll(token, ({ notes }, total) => steps.push(notes, total));
    assert.deepEqual(counts, { notes: 3, findings: 3 });
    assert.deepEqual(steps, [3, 3]);
    assert.deepEqual(has(), ['day1/b.md', 'day2/c.md']);
  });

  it('stop where somebody cancels', async () => {
    const { closed, has } = setUp();
    const source = new CancellationTokenSource();
    source.cancel();
    const counts = await closed.checkAll(source.token as vscode.CancellationToken);
    assert.deepEqual(counts, { notes: 0, findings: 0 });
    assert.deepEqual(has(), []);
  });

  it('are checked again with their neighbours of the same folder when others can see the change', async () => {
    const { texts, closed, token, has, root, checked } = setUp();
    await closed.checkAll(token);
    checked.length = 0;
    texts.set('day1/a.md', 'We receive it.\n');
    const note = { root, path: 'day1/a.md', text: 'We receive it.\n' };
    closed.mark([note], [note]);
    await closed.checkMarked();
    assert.deepEqual(checked.toSorted(), ['day1/a.md', 'day1/b.md']);
    assert.deepEqual(has(), ['day1/b.md', 'day2/c.md']);
  });

  it('are all checked again when settings or words decide otherwise than before', async () => {
    const { checks, closed, token, checked } = setUp();
    await closed.checkAll(token);
    checked.length = 0;
    await closed.checkMarked();
    assert.deepEqual(checked, []);
    checks.version++;
    await closed.checkMarked();
    assert.equal(checked.length, 3);
  });

  it('lose their findings with their folder, and keep those of open tabs', async () => {
    const { notes, closed, token, has, open } = setUp();
    closed.followFolders();
    await closed.checkAll(token);
    open.add(at('day2/c.md').toString());
    notes.roots = [];
    closed.followFolders();
    assert.deepEqual(has(), ['day2/c.md']);
  });

  it('lose them when the setting is taken back', async () => {
    const { closed, token, has } = setUp();
    await closed.checkAll(token);
    settings.change(scope, 'open');
    assert.deepEqual(has(), []);
    closed.dispose();
    assert.equal(settings.listeners.size, 0);
  });

  it('take over a note whose tab was closed, once they are shown', async () => {
    const { open, closed, token, has, checked } = setUp();
    const uri = at('day1/a.md');
    closed.take(uri as unknown as vscode.Uri);
    assert.deepEqual(checked, []);
    open.add(uri.toString());
    await closed.checkAll(token);
    open.clear();
    checked.length = 0;
    closed.take(uri as unknown as vscode.Uri);
    assert.deepEqual(checked, ['day1/a.md']);
    await Promise.resolve().then(() => undefined);
    assert.ok(has().includes('day1/a.md'));
  });
});
