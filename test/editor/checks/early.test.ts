import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { CheckedNote } from '../../../src/extension/checks/problems/checked-note';
import { Checks } from '../../../src/extension/checks/problems/checks';
import type { LocalFolder } from '../../../src/extension/notes/local-folder';
import { Notes } from '../../../src/extension/notes/notes';
import { SavedOutlines } from '../../../src/extension/notes/saved-outlines';
import { conferenceNotes } from '../conference-notes';
import { eventually, fixture } from '../workbench';

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
  'content/day1/01_dns.md': page('DNS', 1, '##\n\n[TLS](../day1/02_tsl.md)\n\nrecieve and cehap'),
  'content/day1/02_tls.md': page('TLS', 2),
};

interface Window {
  /** At each change of what is found: whether all notes were read, and what is found. */
  readonly seen: (readonly [isLoaded: boolean, found: readonly string[]])[];
  readonly last: readonly string[];
}

/** Of two words one is certainly misspelt, and one unless other notes use it too. */
const typos = ['“recieve” is probably “receive”.', '“cehap” is probably “cheap”.'];
const all = ['empty-heading', 'broken-session-link', ...typos];

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
    const look = (): void => {
      const found = checks.checkSoFar(document);
      if (found) seen.push([notes.isLoaded, toldOf(found)]);
    };
    checks.onDidChange(look);
    // So few notes are read sooner than the words that tell what is misspelt.
    let read: (() => void) | undefined;
    const held = new Promise<void>((resolve) => (read = resolve));
    const load = notes.load.bind(notes);
    Object.assign(notes, { load: () => held.then(load) });
    void checks.load();
    await eventually('a word being judged', () => seen.at(-1)?.[1].includes(typos[0]!));
    read?.();
    const last = toldOf(await checks.checkNow(document));
    await saved.settle();
    vscode.Disposable.from(checks, notes, saved, log).dispose();
    return { seen, last };
  }

  it('are those of its own words in a folder that is opened for the first time', async () => {
    const first = await open();
    assert.deepEqual(first.last, all);
    assert.deepEqual(early(first).at(-1), typos.slice(0, 1), JSON.stringify(first.seen));
    assertNoneGoes(first);
  });

  it('are all that the outline and the words of before are enough for in the next window', async () => {
    await open();
    const second = await open();
    assert.deepEqual(second.last, all);
    assert.deepEqual(early(second).at(-1), ['empty-heading', ...typos], JSON.stringify(second.seen));
    assertNoneGoes(second);
  });

  it('are again those of its own words when a note has changed, come or gone since', async () => {
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
      const opened = await open();
      assert.deepEqual(early(opened).at(-1), typos.slice(0, 1), JSON.stringify(opened.seen));
      assertNoneGoes(opened);
      assert.deepEqual(opened.last, all);
    }
  });
});

/** Typos by their words, all else by its rule. */
function toldOf(checked: Pick<CheckedNote, 'findings'> | undefined): string[] {
  return checked?.findings.map(({ rule, message }) => (rule === 'typo' ? message : rule)) ?? [];
}

function early({ seen }: Window): (readonly string[])[] {
  return seen.flatMap(([isLoaded, found]) => (isLoaded ? [] : [found]));
}

function assertNoneGoes({ seen, last }: Window): void {
  let before: readonly string[] = [];
  for (const [, found] of seen) {
    assert.deepEqual(
      before.filter((each) => !found.includes(each)),
      [],
      JSON.stringify(seen),
    );
    before = found;
  }
  assert.deepEqual(before, last);
}
