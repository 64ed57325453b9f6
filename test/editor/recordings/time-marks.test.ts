import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Clock } from '../../../src/extension/schedule/clock';
import { systemClock } from '../../../src/extension/schedule/clock';
import { conferenceNotes } from '../conference-notes';
import { becomes, clean, openMarked, pageUri } from '../editing/notes-to-write';
import { eventually, workbench } from '../workbench';

const uri = pageUri('90_marks.md');
const head = '---\ntitle: Kelp\nweight: 90\n---\n\n';
const button =
  '{{% button href="https://youtu.be/KelpKelp001" style="warning" icon="video" %}}Watch talk on YouTube{{% /button %}}\n\n';

/** A clock that the test moves. */
function movedClock(): { clock: Clock; at: (moment: string) => void } {
  let now = Date.parse('2026-05-13T08:00:00Z');
  return {
    clock: { now: () => now, offset: () => 0, later: () => new vscode.Disposable(() => undefined) },
    at: (moment) => (now = Date.parse(`2026-05-13T${moment}Z`)),
  };
}

async function linksIn(document: vscode.TextDocument): Promise<string[]> {
  const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
    'vscode.executeLinkProvider',
    document.uri,
    100,
  );
  return links
    .filter(({ range }) => /^\[\d/.test(document.getText(range)))
    .map(({ range, target }) => `${document.getText(range)} ${target?.toString(true) ?? ''}`);
}

describe('time marks', () => {
  afterEach(async () => {
    const { schedules, talkClock } = await conferenceNotes();
    while (talkClock.text !== undefined) talkClock.stop();
    schedules.clock = systemClock;
    await clean(uri);
  });

  it('count from the first one, or from when the clock was started; a click stops it', async () => {
    const { schedules, talkClock } = await conferenceNotes();
    const { clock, at } = movedClock();
    schedules.clock = clock;
    const editor = await openMarked(uri, `${head}- |\n- kelp\n`);
    await vscode.commands.executeCommand('conferenceNotes.insertTimeMark');
    await becomes(editor, `${head}- [00:00] \n- kelp\n`);
    assert.equal(talkClock.text, '$(watch) 00:00');
    const item = await workbench.text(
      '.statusbar-item[id="conference-notes.conference-notes.conferenceNotes.clock"]',
    );
    assert.match(item, /00:00/);

    at('08:12:34.600');
    const end = editor.document.lineAt(6).range.end;
    editor.selection = new vscode.Selection(end, end);
    await workbench.press('Control+K');
    await workbench.press('b');
    await becomes(editor, `${head}- [00:00] \n- kelp [12:34]\n`);

    await vscode.commands.executeCommand('conferenceNotes.startTalkClock');
    at('09:14:36');
    await vscode.commands.executeCommand('conferenceNotes.insertTimeMark');
    await becomes(editor, `${head}- [00:00] \n- kelp [12:34] [1:02:01]\n`);
    await workbench.screenshot('talk-clock');
    await workbench.click('.statusbar-item[id="conference-notes.conference-notes.conferenceNotes.clock"]');
    await eventually('the clock stopping', () => talkClock.text === undefined);
  });

  it('are links once the talk has a recording, and are written as such with an offset asked once', async () => {
    const text = `${head}${button}## [00:10] Ropes\n\n- [12:34] kelp\n`;
    const editor = await openMarked(uri, `${text}|`);
    await eventually('the links', async () => {
      const links = await linksIn(editor.document);
      return (
        links.length === 2 &&
        links[0] === '[00:10] https://youtu.be/KelpKelp001?t=10' &&
        links[1] === '[12:34] https://youtu.be/KelpKelp001?t=754'
      );
    });

    void vscode.commands.executeCommand('conferenceNotes.linkTimeMarks');
    await workbench.text('.quick-input-widget:has-text("Link Time Marks")');
    await workbench.press('Control+A');
    await workbench.type('-0:05');
    await workbench.press('Enter');
    const linked = (offset: number): string =>
      `${head.replace('\n---\n\n', '\nrecordingOffset: -5\n---\n\n')}${button}## [00:10](https://youtu.be/KelpKelp001?t=${String(10 + offset)}) Ropes\n\n- [12:34](https://youtu.be/KelpKelp001?t=${String(754 + offset)}) kelp\n`;
    await becomes(editor, linked(-5));
    await vscode.commands.executeCommand('undo');
    await becomes(editor, text);
    await vscode.commands.executeCommand('redo');
    await becomes(editor, linked(-5));
    const version = editor.document.version;
    await vscode.commands.executeCommand('conferenceNotes.linkTimeMarks');
    assert.equal(editor.document.version, version);
  });
});
