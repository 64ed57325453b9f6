import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { ConferenceNotes } from '../../../src/extension';
import { callRunner } from '../harness/bridge';
import { eventually, workbench } from '../workbench';
import { timeSpent } from './own-time';

const extension = vscode.extensions.getExtension<ConferenceNotes>('conference-notes.conference-notes');
/** Told by who starts the run: a note of usual length, relative to the folder. */
const { note = '' } =
  vscode.workspace.getConfiguration().get<{ note?: string }>('conferenceNotesSpeed') ?? {};
const rounds = 11;

const figure = (name: string, value: number): Promise<unknown> =>
  callRunner('report', 'figure', { name, value });
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const [folder] = vscode.workspace.workspaceFolders ?? [];
const noteUri = vscode.Uri.joinPath(folder?.uri ?? vscode.Uri.file('/'), note);
const found = (): vscode.Diagnostic[] => vscode.languages.getDiagnostics(noteUri);

/** How long a window takes, and what of it is ours; `npm run bench` runs it with the extension and without. */
describe('speed', () => {
  it('from the sidebar being opened to the tree', async function () {
    if (extension === undefined) this.skip();
    this.timeout(120_000);
    assert.equal(extension.isActive, false, 'nothing has started the extension yet');
    const heap = usedHeap();
    const cpu = process.cpuUsage();
    const begin = performance.now();
    const { notes, saved, sidebar } = await extension.activate();
    await figure('activated', performance.now() - begin);
    const start = performance.now();
    await vscode.commands.executeCommand('conferenceNotes.sessions.focus');
    await notes.whenShown();
    await workbench.text('.pane-body .monaco-list-row:has-text("Day")');
    await figure('tree', performance.now() - start);
    await notes.load();
    await figure('read', performance.now() - start);
    const { user, system } = process.cpuUsage(cpu);
    await figure('processor', (user + system) / 1000);
    await figure('heap', (usedHeap() - heap) / 2 ** 20);
    await figure('sessions', sidebar.provider.sessions.length);
    // A window that is opened on the folder next has its tree from what this one leaves.
    await saved.settle();
  });

  it('from a note being opened to its first findings', async function () {
    // Only a window in which nothing has been read yet tells it.
    if (extension === undefined || extension.isActive) this.skip();
    this.timeout(120_000);
    const start = performance.now();
    await showNote();
    await figure('shown', performance.now() - start);
    await eventually('the first findings', () => found().some(({ source }) => source === 'Conference Notes'));
    await figure('first findings', performance.now() - start);
    // The words of all notes are kept for the window that is opened on the folder next.
    const { checks, saved } = extension.exports;
    await (await checks.get()).problems.settle();
    await saved.settle();
  });

  it('of findings', async function () {
    this.timeout(180_000);
    await toEnd();
    for (let round = 0; round < rounds; round++) {
      const name = `nowhere-${String(round)}.md`;
      const links = await untilFound(`[a](${name}`, ')', ({ message }) => message.includes(name));
      await figure(`link finding ${String(round)}`, links);
    }
    if (!extension) return;
    for (let round = 0; round < rounds; round++) {
      const words = `ask ${String(round)} of them`;
      const todo = await untilFound(
        `TODO: ${words}`,
        '\n',
        ({ message, code }) => code === 'todo' && message.includes(words),
      );
      await figure(`own finding ${String(round)}`, todo);
    }
  });

  it('of the preview', async function () {
    this.timeout(180_000);
    await showNote();
    await vscode.commands.executeCommand('markdown.showPreviewToSide');
    await workbench.text('.markdown-body h1, .markdown-body h2, .markdown-body p', { webview: true });
    // VS Code makes the page again when it has got the plugin, and forgets what is typed meanwhile until the next letter.
    await pause(4000);
    await toEnd();
    for (let round = 0; round < rounds; round++) {
      const word = `seen${String(round)}seen`;
      await type(`\n\n${word.slice(0, -1)}`);
      await pause(1200);
      const start = performance.now();
      await type(word.slice(-1));
      await workbench.text(`.markdown-body :text("${word}")`, { webview: true });
      await figure(`preview ${String(round)}`, performance.now() - start);
    }
    await vscode.commands.executeCommand('workbench.action.closeEditorsInOtherGroups');
  });

  it('of typing', async function () {
    this.timeout(180_000);
    const { document } = await showNote();
    const own = `${extension?.extensionUri.path ?? '/no extension'}/dist/`;
    const words = 'they answer four million questions a second from harbours all over the world ';
    for (const [name, letters, delay] of [
      ['fast', 600, 0],
      ['slow', 40, 230],
    ] as const) {
      await toEnd();
      await type('\n');
      await pause(2000);
      const text = words.repeat(10).slice(0, letters);
      const spent = await timeSpent(own, async () => {
        await workbench.type(text, delay);
        await pause(1000);
      });
      await eventually('all letters', () => document.getText().endsWith(text));
      await figure(`${name} a second`, letters / ((spent.passed - 1000) / 1000));
      await figure(`${name} host`, spent.host / spent.passed);
      await figure(`${name} own`, spent.own / spent.passed);
      await figure(`${name} longest`, spent.longest);
      await figure(`${name} collecting`, spent.collecting);
      for (const { place, ms } of spent.where) await figure(`${name} where ${place}`, ms);
    }
  });

  after(async () => {
    await showNote();
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  /** Milliseconds from a key after a line to the finding in it. */
  async function untilFound(
    line: string,
    key: string,
    isIt: (found: vscode.Diagnostic) => boolean,
  ): Promise<number> {
    await toEnd();
    await write(`\n${line}`);
    await pause(700);
    let start = 0;
    const told = new Promise<number>((resolve) => {
      const listener = vscode.languages.onDidChangeDiagnostics(() => {
        if (!found().some(isIt)) return;
        listener.dispose();
        resolve(performance.now() - start);
      });
    });
    start = performance.now();
    await write(key);
    return told;
  }
});

/** Bytes that are in use after what nobody holds has been collected. */
function usedHeap(): number {
  // Not imported: the suite of the browser's extension host has no such modules.
  process.getBuiltinModule('node:v8').setFlagsFromString('--expose-gc');
  const collect = process.getBuiltinModule('node:vm').runInNewContext('gc') as () => void;
  collect();
  return process.memoryUsage().heapUsed;
}

async function type(text: string): Promise<void> {
  await vscode.commands.executeCommand('type', { text });
}

const showNote = (): Thenable<vscode.TextEditor> =>
  vscode.window.showTextDocument(noteUri, { viewColumn: vscode.ViewColumn.One, preview: false });

async function toEnd(): Promise<void> {
  const editor = await showNote();
  const { end } = editor.document.lineAt(editor.document.lineCount - 1).range;
  editor.selection = new vscode.Selection(end, end);
}

/** Without brackets that close by themselves. */
async function write(text: string): Promise<void> {
  const editor = await showNote();
  await editor.edit((edit) => {
    edit.insert(editor.selection.active, text);
  });
}
