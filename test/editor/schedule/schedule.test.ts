import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Clock } from '../../../src/extension/schedule/clock';
import { systemClock } from '../../../src/extension/schedule/clock';
import { Schedules } from '../../../src/extension/schedule/schedules';
import { conferenceNotes, showSidebar } from '../conference-notes';
import { becomes, clean, onDisk, openMarked, outlineUri } from '../editing/notes-to-write';
import { eventually, fixture, workbench } from '../workbench';
import { allEnded, begin, filesBelow, ics } from './programme';

const meetup = fixture('sample-conference', 'meetup');
const kept = fixture('sample-conference', 'meetup', '.conference-notes', 'schedule.json');
const file = fixture('sample-conference', 'meetup', 'programme.ics');
const outline = '# Meetup\n\n## Day 1\n\n### One\n\n- a\n\n## Day 2\n\n### Three\n\n- c\n';

const first = ics(
  ['t1', 'Two', '20260513T100000', 'Quay'],
  ['t2', 'Four', '20260514T100000', 'Quay'],
  ['t3', 'Five', '20260514T110000', 'Pier'],
);
const imported =
  '# Meetup\n\n## Day 1\n\n### One\n\n- a\n\n### Two\n\nQuay · 10:00\n\n## Day 2\n\n### Three\n\n- c\n\n### Four\n\nQuay · 10:00\n\n### Five\n\nPier · 11:00\n';

/** A clock that stands still. */
function clockAt(moment: string): Clock {
  return {
    now: () => Date.parse(moment),
    offset: () => 0,
    later: () => new vscode.Disposable(() => undefined),
  };
}

async function write(text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
}

/** Imports all talks into the outline. */
async function importAll(): Promise<vscode.TextEditor> {
  const editor = await openMarked(outlineUri, `${outline}|`);
  await write(first);
  begin('conferenceNotes.importSchedule', file);
  await workbench.text('.quick-input-widget .quick-input-list:has-text("Four")');
  await workbench.press('Enter');
  await workbench.text('.quick-input-widget .quick-input-list:has-text("Hugo site")');
  await workbench.type('Meetup');
  await workbench.press('Enter');
  await workbench.text('.bulk-edit-panel .monaco-list-row:has-text("README.md")');
  assert.equal(editor.document.getText(), outline);
  await vscode.commands.executeCommand('refactorPreview.apply');
  await becomes(editor, imported);
  // The schedule is kept last: its file may be open still, from an import that was taken back.
  await eventually('the kept schedule', async () => /"title": "Four"/.test(await onDisk(kept)));
  return editor;
}

describe('a schedule', () => {
  afterEach(async () => {
    (await conferenceNotes()).schedules.clock = systemClock;
    await allEnded();
    await clean(meetup);
  });

  it('from the clipboard is read like a file', async () => {
    await openMarked(outlineUri, `${outline}|`);
    await vscode.env.clipboard.writeText(first);
    begin('conferenceNotes.importSchedule');
    await workbench.text('.quick-input-widget .quick-input-list:has-text("Clipboard")');
    await workbench.type('Clipboard');
    await workbench.press('Enter');
    await workbench.text('.quick-input-widget .quick-input-list:has-text("Five")');
    await workbench.press('Escape');
  });

  it('that is newer changes room and time, and says so first', async () => {
    const editor = await importAll();
    await write(
      ics(
        ['t1', 'Two', '20260513T103000', 'Hall'],
        ['t2', 'Four', '20260514T100000', 'Quay'],
        ['t3', 'Five', '20260514T110000', 'Pier'],
      ),
    );
    begin('conferenceNotes.updateFromSchedule', file);
    await workbench.text('.quick-input-widget .quick-input-list:has-text("Quay → Hall")');
    await workbench.press('Enter');
    await workbench.text('.bulk-edit-panel .monaco-list-row:has-text("README.md")');
    await vscode.commands.executeCommand('refactorPreview.apply');
    await becomes(editor, imported.replace('Quay · 10:00', 'Hall · 10:30'));
  });

  it('is known to whoever has asked for it, though it is asked for again meanwhile', async () => {
    await importAll();
    const { notes } = await conferenceNotes();
    const log = vscode.window.createOutputChannel('Test', { log: true });
    const found: number[] = [];
    for (let delay = 0; delay < 10; delay++) {
      const schedules = new Schedules(notes, log);
      const asked = schedules.load();
      await new Promise((resolve) => setTimeout(resolve, delay));
      const again = schedules.load();
      await asked;
      found.push(schedules.all.length);
      await again;
      schedules.dispose();
    }
    log.dispose();
    assert.deepEqual(found, Array<number>(10).fill(1));
  });

  it('knows which talk is on: status bar, Go to Current Talk, Start Notes', async () => {
    const editor = await importAll();
    const { schedules, nowItem } = await conferenceNotes();
    await schedules.load();
    schedules.clock = clockAt('2026-05-14T08:10:00Z');
    await eventually('the item', () => nowItem.text === '$(megaphone) now: Four · next 11:00 Five');
    await vscode.commands.executeCommand('conferenceNotes.goToCurrentTalk');
    const line = imported.split('\n').indexOf('### Four');
    await eventually('the cursor at the talk', () => {
      const at = vscode.window.activeTextEditor?.selection.active.line ?? -1;
      return at > line && at <= line + 4;
    });
    await vscode.commands.executeCommand('conferenceNotes.startNotesForCurrentTalk');
    await eventually(
      'the cursor where notes begin',
      () => vscode.window.activeTextEditor?.selection.active.line === line + 4,
    );
    assert.match(editor.document.getText(), /Quay · 10:00\n\n\n\n### Five/);
    await vscode.commands.executeCommand('conferenceNotes.insertTimeMark');
    await eventually('a time mark since the talk began', () =>
      editor.document.getText().includes('Quay · 10:00\n\n[10:00] \n'),
    );
    schedules.clock = clockAt('2026-06-14T08:10:00Z');
    await eventually('no item on other days', () => nowItem.text === undefined);
  });

  it('becomes planned talks, after VS Code has shown them; one undo takes them away', async () => {
    const editor = await importAll();
    const { sidebar, notes } = await showSidebar();
    await notes.settle();
    const four = sidebar.provider.sessions.find(({ value }) => value.title === 'Four');
    assert.ok(four);
    assert.equal(four.value.state, 'planned');
    await eventually('time and room in its row', () =>
      /10:00 · Quay/.test(String(sidebar.provider.getTreeItem(four).description)),
    );
    await vscode.window.showTextDocument(editor.document);
    await vscode.commands.executeCommand('undo');
    await becomes(editor, outline);
    await eventually(
      'the schedule going, too',
      async () => !(await filesBelow(meetup)).join().includes('schedule.json'),
    );
  });
});
