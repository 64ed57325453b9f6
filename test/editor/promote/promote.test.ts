import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { showSidebar } from '../conference-notes';
import { becomes, clean, onDisk, openMarked, outlineUri, pageUri } from '../editing/notes-to-write';
import { eventually, fixture, fromPalette, workbench } from '../workbench';

const meetup = fixture('sample-conference', 'meetup');
const page = pageUri('83_promote.md');
const raw = [
  '- the quay needs stable contracts between teams',
  '- lunch was late',
  '=> stable contracts beat clever code',
  '',
].join('\n');
const outline = `# Meetup\n\n## Day 1\n\n### One:\n\n${raw}\n### Two\n\n- a goal of two: fewer moving parts\n- some kubernates words here too\n\n## Day 2\n\n### Three\n`;
const pageText = `---\ntitle: Promote\nweight: 83\ntags:\n- culture\n---\n\n{{% button href="https://youtu.be/dQw4w9WgXcQ" style="warning" icon="video" %}}Watch talk on YouTube{{% /button %}}\n\n${raw}\n## Deeper\n\n- more\n`;

describe('promoting drafts', () => {
  afterEach(() => clean(page, meetup));

  it('offers lines for the Summary; Enter takes the ticked ones, one undo restores', async () => {
    const editor = await openMarked(outlineUri, outline.replace('- lunch', '- lun|ch'));
    await fromPalette('Conference Notes: Promote Draft to Summary/Notes');
    await workbench.text('.quick-input-title:has-text("Summary of “One”")');
    await workbench.screenshot('promote-pick-list');
    await workbench.press('Enter');
    await eventually('the promotion', () => editor.document.getText().includes('<ins>Notes</ins><br>'));
    const text = editor.document.getText();
    const [, summary = ''] =
      /### One:\n\n#### Summary\n((?:- .*\n)+)\n<ins>Notes<\/ins><br>\n- the quay/.exec(text) ?? [];
    assert.match(summary, /stable contracts beat clever code/);
    assert.ok(text.includes(raw), 'every line of the notes is there');
    await vscode.commands.executeCommand('undo');
    await becomes(editor, outline);
  });

  it('changes nothing on Escape', async () => {
    const editor = await openMarked(outlineUri, outline.replace('- lunch', '- lun|ch'));
    const { version } = editor.document;
    const running = vscode.commands.executeCommand('conferenceNotes.promoteDraft');
    await workbench.text('.quick-input-title:has-text("Summary of “One”")');
    await workbench.press('Escape');
    await running;
    assert.equal(editor.document.version, version);
  });

  it('works on a page with CRLF, in the style of its conference', async () => {
    const crlf = pageText.replaceAll('\n', '\r\n');
    const editor = await openMarked(page, `${crlf}|`);
    const settings = vscode.workspace.getConfiguration('conferenceNotes.promote');
    await settings.update('summary', 'empty', vscode.ConfigurationTarget.Global);
    try {
      await vscode.commands.executeCommand('conferenceNotes.promoteDraft');
      const promoted = pageText.replace('\n- the quay', '\n## Summary\n\n## Notes\n\n- the quay');
      await becomes(editor, promoted.replaceAll('\n', '\r\n'));
      await vscode.commands.executeCommand('undo');
      await becomes(editor, crlf);
    } finally {
      await settings.update('summary', undefined, vscode.ConfigurationTarget.Global);
    }
  });

  it('of a day shows first what will change, session by session', async () => {
    const editor = await openMarked(outlineUri, `${outline}|`);
    const { sidebar, notes } = await showSidebar();
    await notes.settle();
    const day = sidebar.provider.sessions.find(({ value }) => value.title === 'Two')?.parent;
    assert.equal(day?.kind, 'day');
    void vscode.commands.executeCommand('conferenceNotes.promoteDraft', day);
    await workbench.text('.bulk-edit-panel .monaco-list-row:has-text("the quay needs stable contracts")');
    await workbench.text('.bulk-edit-panel .monaco-list-row:has-text("a goal of two")');
    await workbench.text('.bulk-edit-panel .monaco-list-row:has-text("Untick what should stay as it is")');
    await workbench.screenshot('promote-refactor-preview');
    assert.equal(editor.document.getText(), outline);
    await vscode.commands.executeCommand('refactorPreview.apply');
    await eventually(
      'the promotion',
      () => editor.document.getText().split('<ins>Notes</ins><br>').length === 3,
    );
    assert.match(editor.document.getText(), /some kubernates words here too/);
    await vscode.window.showTextDocument(editor.document);
    await vscode.commands.executeCommand('undo');
    await becomes(editor, outline);
  });

  it('leaves what has both alone and says so', async () => {
    const done = outline.replace('### One:\n\n', '### One:\n\n#### Summry\n\n- it\n\n<ins>Notes</ins><br>\n');
    const editor = await openMarked(outlineUri, done.replace('- lunch', '- lun|ch'));
    await vscode.commands.executeCommand('conferenceNotes.promoteDraft');
    assert.equal(editor.document.getText(), done);
  });

  it('updates the table of contents, and makes one on request', async () => {
    const editor = await openMarked(outlineUri, `${outline}|`);
    void vscode.commands.executeCommand('conferenceNotes.updateTableOfContents');
    await workbench.text('.quick-input-list .monaco-list-row.focused:has-text("Days")');
    await workbench.press('Enter');
    await becomes(
      editor,
      outline.replace(
        '# Meetup\n\n',
        '# Meetup\n\n## Table of Contents\n\n1. [Day 1](#day-1)\n2. [Day 2](#day-2)\n\n',
      ),
    );
  });

  it('a recommended talk is put on the page of its day', async () => {
    const dayPage = pageUri('_index.md');
    const before = await onDisk(dayPage);
    await openMarked(page, `${pageText}|`);
    void vscode.commands.executeCommand('conferenceNotes.recommendSession');
    await workbench.text('.quick-input-title:has-text("Recommend “Promote”")');
    await workbench.type('Short and good');
    await workbench.press('Enter');
    await eventually('the reason', () =>
      vscode.window.activeTextEditor?.document.getText().includes('\nrecommended: Short and good\n---\n'),
    );
    await eventually('the page of the day', async () =>
      (await onDisk(dayPage)).includes('- Short and good: [Promote](./83_promote)'),
    );
    await vscode.workspace.fs.writeFile(dayPage, new TextEncoder().encode(before));
  });
});
