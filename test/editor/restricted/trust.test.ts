import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { expectedRows, rows, showSidebar } from '../conference-notes';

describe('in a folder that is not trusted', () => {
  it('runs untrusted and shows all sessions', async () => {
    assert.equal(vscode.workspace.isTrusted, false);
    const { sidebar } = await showSidebar();
    assert.deepEqual(await rows(sidebar.provider), await expectedRows('sample-conference.expected.json'));
  });
});
