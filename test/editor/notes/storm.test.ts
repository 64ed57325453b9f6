import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { rows, showSidebar, sidebarOf } from '../conference-notes';
import { eventually, fixture } from '../workbench';

const { fs } = vscode.workspace;
const talks = 500;
const folder = fixture('sample-conference', 'content', 'day8');

/** The files of two branches: most differ, some are only on one of them. */
function branch(name: 'main' | 'other'): Map<string, string> {
  const files = new Map([['_index.md', `---\ntitle: Day 8 of ${name}\nweight: 80\n---\n`]]);
  for (let n = 0; n < talks; n++) {
    if (n % 5 === (name === 'main' ? 0 : 1)) continue;
    const title = n % 3 === 0 ? `Talk ${String(n)}` : `Talk ${String(n)} of ${name}`;
    files.set(
      `${String(n).padStart(3, '0')}_talk.md`,
      `---\ntitle: ${title}\nweight: ${String(n)}\n---\n\nwords\n`,
    );
  }
  return files;
}

/** Makes the files of one branch those of another, as fast as the disk takes it. */
async function checkOut(to: ReadonlyMap<string, string>, from: ReadonlyMap<string, string>): Promise<void> {
  await Promise.all([
    ...[...to]
      .filter(([name, text]) => from.get(name) !== text)
      .map(([name, text]) => fs.writeFile(vscode.Uri.joinPath(folder, name), new TextEncoder().encode(text))),
    ...[...from.keys()]
      .filter((name) => !to.has(name))
      .map((name) => fs.delete(vscode.Uri.joinPath(folder, name))),
  ]);
}

describe('a storm of changes on disk', () => {
  it('branches that are checked out back and forth end with the tree of the last one, in few steps', async () => {
    const { sidebar } = await showSidebar();
    const before = await rows(sidebar.provider);
    const [main, other] = [branch('main'), branch('other')];
    let steps = 0;
    const listener = sidebar.provider.onDidChangeTreeData(() => steps++);
    await fs.createDirectory(folder);
    await checkOut(main, new Map());
    for (let times = 0; times < 2; times++) {
      await checkOut(other, main);
      await checkOut(main, other);
    }
    await checkOut(other, main);
    const fresh = await sidebarOf('sample-conference');
    try {
      const expected = await rows(fresh.provider);
      assert.ok(expected.length > before.length + 390);
      assert.ok(expected.some((row) => row.trim() === 'Day 8 of other'));
      await eventually('the tree of the last branch', async () => {
        assert.deepEqual(await rows(sidebar.provider), expected);
        return true;
      });
      // Two thousand changes; a pause of the machine in the middle ends a burst.
      assert.ok(steps < 200, `${String(steps)} steps`);
    } finally {
      fresh.dispose();
      listener.dispose();
      await fs.delete(folder, { recursive: true });
    }
    await eventually('all of it going', async () => (await rows(sidebar.provider)).length === before.length);
  });
});
