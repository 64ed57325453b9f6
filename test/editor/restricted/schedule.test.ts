import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { becomes, clean, openMarked, outlineUri } from '../editing/notes-to-write';
import { importTo, twoDays } from '../schedule/programme';
import { fixture } from '../workbench';

const outline = '# Meetup\n\n## Day 1\n\n### One\n\n- a\n\n## Day 2\n\n### Three\n\n- c\n';

describe('a schedule in a folder that is not trusted', () => {
  afterEach(() => clean(fixture('sample-conference', 'meetup')));

  it('is imported as anywhere, and one undo takes it back', async () => {
    assert.equal(vscode.workspace.isTrusted, false);
    const editor = await openMarked(outlineUri, `${outline}|`);
    await importTo(twoDays, 'Meetup');
    await vscode.commands.executeCommand('refactorPreview.apply');
    await becomes(
      editor,
      '# Meetup\n\n## Day 1\n\n### One\n\n- a\n\n### Two\n\nQuay · 10:00\n\n## Day 2\n\n### Three\n\n- c\n\n### Four\n\nPier · 10:00\n',
    );
    await vscode.window.showTextDocument(editor.document);
    await vscode.commands.executeCommand('undo');
    await becomes(editor, outline);
  });
});
