import assert from 'node:assert/strict';
import type * as vscode from 'vscode';
import { WrittenLines } from '../../../../src/extension/checks/problems/written-lines';
import { openDocument, Range, Selection, Uri, window } from '../../vscode';

const document = openDocument(Uri.file('/a.md'), 'one\ntwo\nthree\n') as unknown as vscode.TextDocument;
const line = (at: number): vscode.Range => new Range(at, 0, at, 3) as unknown as vscode.Range;
const cursor = (at: number): vscode.Selection => new Selection(at, 1, at, 1) as unknown as vscode.Selection;

function typed(at: number, text: string): vscode.TextDocumentContentChangeEvent {
  return { range: line(at), rangeOffset: at * 4, rangeLength: 0, text };
}

/** An editor that shows the document, with a cursor in a line. */
function show(at: number): void {
  window.visibleTextEditors = [{ document, selections: [cursor(at)] }];
}

describe('lines that are being written', () => {
  afterEach(() => {
    window.visibleTextEditors = [];
  });

  it('are those that were changed and still have the cursor', () => {
    const written = new WrittenLines(document);
    show(1);
    assert.equal(written.touch(line(1)), false);
    written.change([typed(1, 'x')]);
    assert.equal(written.touch(line(1)), true);
    assert.equal(written.touch(line(0)), false);
  });

  it('are over when the cursor leaves them, which is told once', () => {
    const written = new WrittenLines(document);
    written.change([typed(1, 'x')]);
    assert.equal(written.moveCursors([cursor(1)]), false);
    assert.equal(written.moveCursors([cursor(2)]), true);
    assert.equal(written.moveCursors([cursor(2)]), false);
    show(1);
    assert.equal(written.touch(line(1)), false);
  });

  it('are over when the author goes to another editor', () => {
    const written = new WrittenLines(document);
    assert.equal(written.leave(), false);
    written.change([typed(0, 'x')]);
    assert.equal(written.leave(), true);
  });

  it('are the last ones of what was pasted, counted in the new text', () => {
    const written = new WrittenLines(document);
    written.change([typed(1, 'a\nb'), typed(0, 'c\nd')]);
    show(3);
    assert.equal(written.touch(line(3)), true);
    show(2);
    assert.equal(written.touch(line(2)), false);
  });
});
