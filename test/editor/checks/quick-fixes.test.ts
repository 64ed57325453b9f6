import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { conferenceNotes } from '../conference-notes';
import { askFor, eventually, fixture, workbench } from '../workbench';
import { checked } from './writing';

const page = ['content', 'day2', '02_accessibility.md'];

/** Rules of the problems that are shown in a document. */
const shown = (uri: vscode.Uri): string[] =>
  vscode.languages
    .getDiagnostics(uri)
    .filter(({ source }) => source === 'Conference Notes')
    .map(({ code }) => (typeof code === 'string' ? code : ''));

describe('quick fixes', () => {
  let original = '';
  let editor: vscode.TextEditor;

  beforeEach(async () => {
    await conferenceNotes();
    const [first] = await vscode.workspace.findFiles('content/day2/02_*.md');
    const uri = first ?? fixture('sample-conference', ...page);
    editor = await vscode.window.showTextDocument(uri);
    original = editor.document.getText();
  });

  afterEach(async () => {
    const { document } = editor;
    if (document.getText() !== original) {
      const edit = new vscode.WorkspaceEdit();
      edit.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), original);
      await vscode.workspace.applyEdit(edit);
    }
    await document.save();
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await (await conferenceNotes()).notes.settle();
  });

  /** Puts the cursor on a fresh last line and types there. */
  async function typeAtEnd(words: string): Promise<number> {
    const { document } = editor;
    const end = document.lineAt(document.lineCount - 1).range.end;
    await editor.edit((edit) => {
      edit.insert(end, '\n\n');
    });
    const line = document.lineCount - 1;
    editor.selection = new vscode.Selection(line, 0, line, 0);
    await vscode.window.showTextDocument(document);
    await workbench.type(words);
    await eventually('the words being there', () => document.lineAt(line).text === words);
    return line;
  }

  it('nothing is said about a line before the cursor leaves it', async () => {
    const { uri } = editor.document;
    await eventually('the first check', () => vscode.languages.getDiagnostics(uri) as unknown as boolean);
    const line = await typeAtEnd('the kubernates clsuter');
    await checked();
    assert.equal(
      vscode.languages.getDiagnostics(uri).filter(({ range }) => range.start.line === line).length,
      0,
    );
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    await eventually('the typo being shown', () =>
      vscode.languages
        .getDiagnostics(uri)
        .some(({ range, code }) => range.start.line === line && code === 'typo'),
    );
    await workbench.text('.squiggly-info, .squiggly-warning');
    await workbench.screenshot('problems');
  });

  it('a quick fix mends it, is gone at once, and one undo brings it back', async () => {
    const { document } = editor;
    const line = await typeAtEnd('the kubernates way');
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    const place = await eventually('the typo being shown', () =>
      vscode.languages
        .getDiagnostics(document.uri)
        .find(({ range, code }) => range.start.line === line && code === 'typo'),
    );
    const before = document.getText();
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      place.range,
      undefined,
      10,
    );
    const fix = actions.find(({ isPreferred }) => isPreferred === true);
    assert.equal(fix?.title, 'Change to “kubernetes”');
    assert.ok(fix.edit);
    await vscode.workspace.applyEdit(fix.edit);
    assert.equal(document.lineAt(line).text, 'the kubernetes way');
    assert.ok(
      !shown(document.uri).includes('typo') ||
        vscode.languages.getDiagnostics(document.uri).every((d) => d.range.start.line !== line),
    );
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), before);
  });

  it('the light bulb offers the fixes', async () => {
    const line = await typeAtEnd('the kubernates way');
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    const place = await eventually('the typo being shown', () =>
      vscode.languages
        .getDiagnostics(editor.document.uri)
        .find(({ range, code }) => range.start.line === line && code === 'typo'),
    );
    editor.selection = new vscode.Selection(place.range.start, place.range.start);
    await askFor('.action-widget :text("Change to “kubernetes”")', () =>
      vscode.commands.executeCommand('editor.action.quickFix'),
    );
    await workbench.screenshot('quick-fix');
    await workbench.press('Escape');
  });

  it('all that is safe is fixed on save when the user wishes it', async () => {
    const settings = vscode.workspace.getConfiguration('editor', { languageId: 'markdown' });
    await settings.update(
      'codeActionsOnSave',
      { 'source.fixAll.conferenceNotes': 'always' },
      vscode.ConfigurationTarget.Global,
    );
    try {
      const { document } = editor;
      const end = document.lineAt(document.lineCount - 1).range.end;
      await editor.edit((edit) => {
        edit.insert(end, '\n\nthe kubernates nodes\n\n##Afterwards\n\nwords\n');
      });
      await document.save();
      await eventually('the typo being fixed', () => document.getText().includes('the kubernetes nodes'));
      // A fix that makes a heading out of text is never made unseen.
      assert.ok(document.getText().includes('\n##Afterwards\n'));
    } finally {
      await settings.update('codeActionsOnSave', undefined, vscode.ConfigurationTarget.Global);
    }
  });

  it('a word that is never to be flagged is not, from then on', async () => {
    const { document } = editor;
    const line = await typeAtEnd('our kubernates fork');
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    const onLine = () =>
      vscode.languages.getDiagnostics(document.uri).filter(({ range }) => range.start.line === line);
    await eventually('the typo being shown', () => onLine().length > 0);
    await vscode.commands.executeCommand(
      'conferenceNotes.neverFlag',
      document.uri,
      'kubernates',
      'workspace',
    );
    await eventually('the typo being gone', () => onLine().length === 0);
    const folder = vscode.workspace.workspaceFolders?.[0]?.uri ?? document.uri;
    const words = vscode.Uri.joinPath(folder, '.conference-notes', 'words.txt');
    assert.equal(new TextDecoder().decode(await vscode.workspace.fs.readFile(words)), 'kubernates\n');
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(words, '..'), { recursive: true });
    // VS Code may swallow the news of a file that comes and goes within a moment.
    const { checks } = await (await conferenceNotes()).checks.get();
    await checks.readOwnWords();
    await eventually('the typo being shown again', () => onLine().length > 0);
  });
});
