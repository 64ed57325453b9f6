import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { conferenceNotes, showSidebar } from '../conference-notes';
import { eventually, fixture, fromPalette, workbench } from '../workbench';
import { becomes, clean, onDisk, openMarked, outlineUri, pageUri } from './notes-to-write';

const meetup = fixture('sample-conference', 'meetup');
const outline = '# Meetup\n\n## Day 1\n\n### One\n\n- a|\n\n## Day 2\n\n### Three\n\n- c\n';
const activePath = (): string => vscode.window.activeTextEditor?.document.uri.path ?? '';

/** Files that tests make in the first day. */
async function fresh(): Promise<vscode.Uri[]> {
  const day = pageUri('..').with({ path: pageUri('').path.replace(/\/$/, '') });
  const entries = await vscode.workspace.fs.readDirectory(day);
  return entries
    .filter(([name]) => /^(?:0[7-9]|[1-9]\d)_/.test(name))
    .map(([name]) => vscode.Uri.joinPath(day, name));
}

describe('new sessions and days', () => {
  afterEach(async () => {
    await clean(meetup, fixture('sample-conference', 'content', 'day3'), ...(await fresh()));
  });

  it('a session of a site needs only its title', async () => {
    await vscode.window.showTextDocument(pageUri('01_tides.md'));
    await fromPalette('Conference Notes: New Session...');
    await workbench.text('.quick-input-title:has-text("New Session in")');
    await workbench.type('Größe & Gewicht: a "heavy" talk');
    await workbench.screenshot('new-session');
    await workbench.press('Enter');
    await eventually('the page', () => activePath().endsWith('/day1/07_groesse-and-gewicht-a-heavy-talk.md'));
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    assert.equal(editor.document.isDirty, false);
    const text = await onDisk(editor.document.uri);
    assert.equal(text, editor.document.getText());
    assert.match(text, /^---\ntitle: "Größe & Gewicht: a \\"heavy\\" talk"\n/);
    assert.match(text, /\nweight: 7\n/);
    // The bare to-do of the template is selected: the first words take its place.
    assert.equal(editor.document.getText(editor.selection), 'TODO:');
    await workbench.type('first words');
    await becomes(editor, text.replace('\nTODO:\n', '\nfirst words\n'));
    const { notes } = await conferenceNotes();
    await notes.settle();
    assert.ok(
      notes
        .find(editor.document.uri)
        ?.root.index.sessionsOf('content/day1/07_groesse-and-gewicht-a-heavy-talk.md').length,
    );
  });

  it('a session of an outline is a heading at the end of its day; one undo takes it away', async () => {
    const editor = await openMarked(outlineUri, outline);
    await fromPalette('Conference Notes: New Session...');
    await workbench.text('.quick-input-title:has-text("New Session in Day 1")');
    await workbench.type('Two');
    await workbench.press('Enter');
    const plain = outline.replace('|', '');
    await becomes(editor, plain.replace('- a\n\n', '- a\n\n### Two\n\n\n'));
    await eventually(
      'the text on disk',
      async () => (await onDisk(outlineUri)) === editor.document.getText(),
    );
    await eventually('the cursor below the heading', () =>
      editor.selection.active.isEqual(new vscode.Position(10, 0)),
    );
    await vscode.commands.executeCommand('undo');
    await becomes(editor, plain);
  });

  it('a session is made from the row of a day', async () => {
    const { sidebar } = await showSidebar();
    const day = sidebar.provider.sessions.find(({ value }) => value.path.includes('/day2/'))?.parent;
    assert.equal(day?.kind, 'day');
    await vscode.commands.executeCommand('conferenceNotes.newSession', day, 'From the tree');
    await eventually('the page', () => /\/day2\/\d\d_from-the-tree\.md$/.test(activePath()));
    const uri = vscode.window.activeTextEditor?.document.uri;
    assert.ok(uri);
    await clean(uri);
  });

  it('a new day is a folder with its page', async () => {
    await vscode.window.showTextDocument(pageUri('01_tides.md'));
    await fromPalette('Conference Notes: New Day...');
    await workbench.text('.quick-input-title:has-text("New Day in")');
    await workbench.press('Enter');
    await eventually('the page', () => activePath().endsWith('/day3/_index.md'));
    assert.match(
      await onDisk(fixture('sample-conference', 'content', 'day3', '_index.md')),
      /\ntitle: Day 3\n/,
    );
  });

  it('tags are picked, by how often they are used, and new ones typed', async () => {
    const uri = pageUri('81_tags.md');
    const editor = await openMarked(
      uri,
      '---\r\ntitle: Tags\r\nweight: 81\r\ntags:\r\n- culture\r\n---\r\n\r\nwords|\r\n',
    );
    void vscode.commands.executeCommand('conferenceNotes.addTag');
    await workbench.text('.quick-input-title:has-text("Add Tag: Tags")');
    await workbench.screenshot('add-tag');
    await workbench.type('keyn');
    await workbench.text('.quick-input-list .monaco-list-row:has-text("keynote")');
    await workbench.text('.quick-input-list .monaco-list-row.focused:has-text("keynote")');
    await workbench.press('Enter');
    await becomes(
      editor,
      '---\r\ntitle: Tags\r\nweight: 81\r\ntags:\r\n- culture\r\n- keynote\r\n---\r\n\r\nwords\r\n',
    );
    await vscode.commands.executeCommand('undo');
    await becomes(editor, '---\r\ntitle: Tags\r\nweight: 81\r\ntags:\r\n- culture\r\n---\r\n\r\nwords\r\n');
    await clean(uri);
  });

  it('eight talks in a row are on disk to the last character', async () => {
    await vscode.window.showTextDocument(pageUri('01_tides.md'));
    const words = (talk: number): string =>
      `- talk ${String(talk)} says: ship {{small}} [things](often) TODO: ask; "quotes", (brackets`;
    const made: vscode.Uri[] = [];
    for (let talk = 1; talk <= 8; talk++) {
      await vscode.commands.executeCommand('conferenceNotes.newSession', `Talk number ${String(talk)}`);
      const editor = vscode.window.activeTextEditor;
      assert.ok(editor);
      assert.match(editor.document.uri.path, new RegExp(`_talk-number-${String(talk)}\\.md$`));
      made.push(editor.document.uri);
      const before = editor.document.getText();
      const at = editor.document.offsetAt(editor.selection.start);
      // What brackets VS Code closes by itself is its own business: the words are set in one go.
      await vscode.commands.executeCommand('type', { text: words(talk) });
      const after = editor.document.getText();
      assert.equal(after.slice(0, at), before.slice(0, at));
      assert.ok(after.slice(at).startsWith(words(talk)), after);
      await editor.document.save();
    }
    for (const [index, uri] of made.entries())
      assert.ok((await onDisk(uri)).includes(words(index + 1)), uri.path);
  });
});
