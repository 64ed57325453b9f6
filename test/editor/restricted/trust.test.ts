import assert from 'node:assert/strict';
import * as vscode from 'vscode';

describe('in a folder that is not trusted', () => {
  it('runs untrusted', () => {
    assert.equal(vscode.workspace.isTrusted, false);
  });
});
