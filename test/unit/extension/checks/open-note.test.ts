import assert from 'node:assert/strict';
import type * as vscode from 'vscode';
import type { ReportedFinding } from '../../../../src/core/checks/check';
import { OpenNote } from '../../../../src/extension/checks/problems/open-note';
import { Diagnostics } from './diagnostics';
import { found } from './found';
import { openDocument, Range, Selection, Uri, window } from '../../vscode';

const uri = Uri.file('/a.md');

/** A note in an editor whose cursor is in the first line; what is found in it can be exchanged. */
function opened(text: string) {
  const now = { text, findings: [] as ReportedFinding[], isRead: true };
  const document = {
    ...openDocument(uri, text),
    getText: () => now.text,
    positionAt: (offset: number) => openDocument(uri, now.text).positionAt(offset),
  } as unknown as vscode.TextDocument;
  const problems = new Diagnostics();
  const note = new OpenNote(
    document,
    { checkSoFar: () => (now.isRead ? { text: now.text, findings: now.findings } : undefined) },
    problems.collection,
  );
  window.visibleTextEditors = [{ document, selections: [new Selection(0, 0, 0, 0)] }];
  const insert = (at: number, words: string, reason?: number): void => {
    const start = document.positionAt(at);
    now.text = now.text.slice(0, at) + words + now.text.slice(at);
    const range = new Range(start.line, start.character, start.line, start.character);
    const change = { range, rangeOffset: at, rangeLength: 0, text: words };
    note.change({ document, contentChanges: [change], reason } as unknown as vscode.TextDocumentChangeEvent);
  };
  return { now, note, insert, shown: () => problems.of(uri), problems };
}

describe('an open note', () => {
  afterEach(() => {
    window.visibleTextEditors = [];
  });

  it('shows what is found, and nothing once it is closed', () => {
    const { now, note, shown, problems } = opened('We recieve it.\nwords\n');
    now.findings = [found(now.text, 'recieve')];
    note.check();
    assert.deepEqual(shown(), ['0:3-0:10 typo: recieve']);
    note.close();
    assert.equal(problems.size, 0);
  });

  it('says nothing new about a line that is being written until the cursor leaves it', () => {
    const { now, note, insert, shown } = opened('We it.\nwords\n');
    insert(3, 'recieve ');
    now.findings = [found(now.text, 'recieve')];
    note.check();
    assert.deepEqual(shown(), []);
    note.moveCursors([new Selection(1, 0, 1, 0) as unknown as vscode.Selection]);
    assert.deepEqual(shown(), ['0:3-0:10 typo: recieve']);
  });

  it('keeps what is shown already in the line that is being written, and takes it away when it is fixed', () => {
    const { now, note, insert, shown } = opened('We recieve it.\nwords\n');
    now.findings = [found(now.text, 'recieve')];
    note.check();
    insert(0, 'Now ');
    now.findings = [found(now.text, 'recieve')];
    note.check();
    assert.deepEqual(shown(), ['0:7-0:14 typo: recieve']);
    insert(9, 'x');
    assert.deepEqual(shown(), []);
  });

  it('judges what an undo brings back at once', () => {
    const { now, note, insert, shown } = opened('We it.\n');
    insert(3, 'recieve ', 1);
    now.findings = [found(now.text, 'recieve')];
    note.check();
    assert.deepEqual(shown(), ['0:3-0:10 typo: recieve']);
  });

  it('keeps what is shown while its text is not read yet', () => {
    const { now, note, shown } = opened('We recieve it.\n');
    now.findings = [found(now.text, 'recieve')];
    note.check();
    now.isRead = false;
    note.check();
    assert.deepEqual(shown(), ['0:3-0:10 typo: recieve']);
  });

  it('tells VS Code only what is new', () => {
    const { now, note, problems } = opened('We recieve it.\n');
    now.findings = [found(now.text, 'recieve')];
    note.check();
    note.check();
    note.leave();
    assert.equal(problems.told, 1);
  });
});
