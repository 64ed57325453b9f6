import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { Checks } from '../../../src/extension/checks/problems/checks';
import type { LocalFolder } from '../../../src/extension/notes/local-folder';
import { Notes } from '../../../src/extension/notes/notes';
import { SavedOutlines } from '../../../src/extension/notes/saved-outlines';
import { conferenceNotes } from '../conference-notes';
import { fixture } from '../workbench';

const { fs } = vscode.workspace;
/** The extension looks into no hidden folder. */
const name = '.early-checks';
const folder = fixture('sample-conference', name);
const storage = fixture('early-checks-storage');
const at = (path: string): vscode.Uri => vscode.Uri.joinPath(folder, ...path.split('/'));
const page = (title: string, weight: number, body = 'words'): string =>
  `---\ntitle: ${title}\nweight: ${weight}\ntags:\n- test\n---\n\n${body}\n`;

const files: Readonly<Record<string, string>> = {
  'content/_index.md': '---\ntitle: Harbour\n---\n',
  'content/day1/_index.md': '---\ntitle: Day 1\nweight: 1\n---\n',
  'content/day1/01_dns.md': page('DNS', 1, '##\n\n[TLS](../day1/02_tsl.md)'),
  'content/day1/02_tls.md': page('TLS', 2),
};

interface Window {
  /** At each change of what is found: whether all notes were read, and the rules that have found something. */
  readonly seen: (readonly [isLoaded: boolean, rules: readonly string[]])[];
  readonly last: readonly string[];
}

describe('findings before all notes are read', () => {
  let local: LocalFolder | undefined;

  before(async function () {
    // The test's folder stands in the window's, whose disk the extension has where it runs on Node.js.
    const around = (await conferenceNotes()).notes.roots[0]?.local;
    if (!around) return this.skip();
    const inside = (path: string): string => `${name}/${path}`;
    local = {
      entries: (path) => around.entries(inside(path)),
      stamp: (path) => around.stamp(inside(path)),
      read: (path, most) => around.read(inside(path), most),
    };
  });

  beforeEach(async () => {
    await fs.createDirectory(storage);
    for (const [path, text] of Object.entries(files))
      await fs.writeFile(at(path), new TextEncoder().encode(text));
  });

  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await fs.delete(folder, { recursive: true });
    await fs.delete(storage, { recursive: true });
  });

  /** Opens the folder in which a note is open already, until all is checked and kept for the next window. */
  async function open(): Promise<Window> {
    const document = await vscode.workspace.openTextDocument(at('content/day1/01_dns.md'));
    const log = vscode.window.createOutputChannel('Test', { log: true });
    const saved = new SavedOutlines(storage, '1', log);
    const openLocal = (): LocalFolder => local!;
    const notes = new Notes(log, () => [{ uri: folder, name: 'early' }], { saved, openLocal });
    const extension = vscode.extensions.getExtension('conference-notes.conference-notes');
    const checks = new Checks(notes, extension!.extensionUri, log);
    const seen: (readonly [boolean, readonly string[]])[] = [];
    checks.onDidChange(() => {
      const found = checks.checkSoFar(document);
      seen.push([notes.isLoaded, found?.findings.map(({ rule }) => rule) ?? []]);
    });
    const last = (await checks.checkNow(document))?.findings.map(({ rule }) => rule) ?? [];
    await saved.settle();
    vscode.Disposable.from(checks, notes, saved, log).dispose();
    return { seen, last };
  }

  it('are there at once in the next window, and none of them goes again', async () => {
    const first = await open();
    assert.deepEqual(first.last, ['empty-heading', 'broken-session-link']);
    assert.ok(
      first.seen.every(([isLoaded]) => isLoaded),
      JSON.stringify(first.seen),
    );
    const second = await open();
    assert.deepEqual(second.last, first.last);
    assert.deepEqual(second.seen[0], [false, ['empty-heading']]);
    let before: readonly string[] = [];
    for (const [, rules] of second.seen) {
      assert.deepEqual(
        before.filter((rule) => !rules.includes(rule)),
        [],
        JSON.stringify(second.seen),
      );
      before = rules;
    }
    assert.deepEqual(before, second.last);
  });

  it('wait for the notes when one has changed, come or gone since', async () => {
    await open();
    for (const change of [
      () =>
        fs.writeFile(
          at('content/day1/02_tls.md'),
          new TextEncoder().encode(page('TLS 1.3', 2, 'other words')),
        ),
      () => fs.writeFile(at('content/day1/03_bgp.md'), new TextEncoder().encode(page('BGP', 3))),
      () => fs.delete(at('content/day1/03_bgp.md')),
    ]) {
      await change();
      const { seen, last } = await open();
      assert.ok(
        seen.every(([isLoaded]) => isLoaded),
        JSON.stringify(seen),
      );
      assert.deepEqual(last, ['empty-heading', 'broken-session-link']);
    }
  });
});
