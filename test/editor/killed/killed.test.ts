import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { fixture, workbench, type Fate, type Step } from '../workbench';

const { fs } = vscode.workspace;
const folder = fixture('killed');
const file = (...path: string[]): vscode.Uri => fixture('killed', 'content', ...path);
const read = async (uri: vscode.Uri): Promise<string> => new TextDecoder().decode(await fs.readFile(uri));

const note = '---\ntitle: Talk\nweight: 1\n---\n\nwords\n';
const files: Readonly<Record<string, string>> = {
  '_index.md': '---\ntitle: Conf\n---\n',
  'day1/_index.md': '---\ntitle: Day 1\nweight: 1\n---\n',
  'day1/01_talk.md': note,
};

/** Opens the talk, with the cursor at its end. */
const open: readonly Step[] = [
  ['see', '.explorer-folders-view .monaco-list-row'],
  ['press', 'Control+p'],
  ['see', '.quick-input-box input'],
  ['type', '01_talk.md'],
  ['see', '.quick-input-list .monaco-list-row.focused:has-text("01_talk.md")'],
  ['press', 'Enter'],
  ['see', '.tab.active:has-text("01_talk.md")'],
  ['see', '.monaco-editor .view-line:has-text("title: Talk")'],
  ['press', 'Control+End'],
];

/** Opens the sidebar, which shows the talk. */
const seeTree: readonly Step[] = [
  ['see', '.explorer-folders-view .monaco-list-row'],
  ['press', 'F1'],
  ['type', 'Focus on Sessions View'],
  ['see', '.quick-input-list .monaco-list-row.focused:has-text("Focus on Sessions View")'],
  ['press', 'Enter'],
  ['see', '.monaco-list-row[aria-label^="Talk,"]'],
];

describe('a window that is killed', () => {
  before(async function () {
    if (!(await workbench.canKill())) this.skip();
  });

  beforeEach(async () => {
    for (const [path, text] of Object.entries(files))
      await fs.writeFile(file(...path.split('/')), new TextEncoder().encode(text));
  });

  afterEach(() => fs.delete(folder, { recursive: true }));

  async function killed(fate: Omit<Fate, 'folder'>): Promise<void> {
    await workbench.killWindow({ folder: folder.path, ...fate });
  }

  /** Files of the day, the name of each with its text. */
  async function day(): Promise<Map<string, string>> {
    const entries = await fs.readDirectory(file('day1'));
    return new Map(
      await Promise.all(entries.map(async ([name]) => [name, await read(file('day1', name))] as const)),
    );
  }

  const line = 'what the speaker says now, to the last sign.';
  for (const victim of ['extension host', 'window', 'server'] as const)
    it(`while it is typed into and saved leaves a text that its author wrote: ${victim}`, async () => {
      const written: readonly Step[] = [
        ['type', line],
        ['press', 'Enter'],
      ];
      await killed({
        before: [
          ...open,
          ...written,
          ['see', '.tab.active.dirty'],
          ['press', 'Control+s'],
          ['see', '.tab.active:not(.dirty)'],
        ],
        during: [...written, ['press', 'Control+s']],
        victim,
        after: 2500,
      });
      const text = await read(file('day1', '01_talk.md'));
      const saved = `${note}${line}\n`;
      assert.ok(text.startsWith(saved), `what was saved is gone:\n${text}`);
      // A save takes what is there when it comes to the disk, which may be a few letters more.
      const typed = `${line}\n`.repeat(text.length);
      assert.ok(typed.startsWith(text.slice(note.length)), `nobody wrote this:\n${text}`);
      assert.deepEqual([...(await day()).keys()].toSorted(), ['01_talk.md', '_index.md']);
    });

  const made: Step = ['see', '.tab.active:not(.dirty):has-text("02_interrupted.md")'];
  for (const [victim, after, ...seen] of [
    ['extension host', 0],
    ['extension host', 0, made],
    ['window', 60],
    ['server', 60],
  ] as const)
    it(`while a session is made leaves all of it or nothing: ${victim}, ${String(after)} ms after it was ${seen.length > 0 ? 'shown' : 'asked for'}`, async () => {
      const enter: Step = ['press', 'Enter'];
      const never: Step = ['see', '.never'];
      const isShown = seen.length > 0;
      await killed({
        before: [
          ...open,
          ['press', 'F1'],
          ['type', 'Conference Notes: New Session'],
          ['see', '.quick-input-list .monaco-list-row.focused:has-text("New Session")'],
          ['press', 'Enter'],
          ['see', '.quick-input-title:has-text("New Session in Day 1")'],
          ['type', 'Interrupted'],
          ...(isShown ? [enter, ...seen] : []),
        ],
        during: isShown ? [never] : [enter, never],
        victim,
        after,
      });
      const found = await day();
      const text = found.get('02_interrupted.md');
      found.delete('02_interrupted.md');
      assert.deepEqual(Object.fromEntries(found), {
        '_index.md': files['day1/_index.md'],
        '01_talk.md': note,
      });
      if (isShown) assert.notEqual(text, undefined, 'what is shown as saved is on disk');
      if (text !== undefined)
        assert.match(
          text,
          /^---\ntitle: Interrupted\nweight: 2\n---\n\n(?:<!-- \{\{% button .* -->\n){2}\n$/,
        );
    });

  // The tree is kept some seconds after the notes are read.
  for (const [victim, after] of [
    ['extension host', 5000],
    ['server', 8000],
  ] as const)
    it(`while its tree is kept for the next one leaves that a tree: ${victim}, after ${String(after)} ms`, async () => {
      await killed({ before: seeTree, during: [['see', '.never']], victim, after, again: seeTree });
      assert.deepEqual(Object.fromEntries(await day()), {
        '_index.md': files['day1/_index.md'],
        '01_talk.md': note,
      });
    });
});
