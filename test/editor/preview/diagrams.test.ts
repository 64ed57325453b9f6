import { equal } from 'node:assert/strict';
import * as vscode from 'vscode';
import { conferenceNotes } from '../conference-notes';
import { eventually, fixture, workbench } from '../workbench';

const body = 'body:has(> .markdown-body)';
const inWebview = { webview: true };

describe('Diagrams in the preview', () => {
  it('draws a fence once', async () => {
    await conferenceNotes();
    const uri = fixture('sample-conference', 'content', 'day1', '90_diagram.md');
    const text = '---\ntitle: Diagram\n---\n\nA paragraph.\n\n```mermaid\ngraph LR\n  A --> B\n```\n';
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    await conferenceNotes();
    await vscode.window.showTextDocument(uri);
    await vscode.commands.executeCommand('conferenceNotes.openLivePreview');
    await workbench.text('.conference-diagram-picture', inWebview);
    await eventually(
      'drawing all',
      async () => (await workbench.attribute(body, 'data-conference-diagrams-waiting', inWebview)) === '0',
    );
    throw new Error((await workbench.html(body, inWebview)).slice(0,6000));
    equal(await workbench.attribute(body, 'data-conference-diagrams-drawn', inWebview), '1');
    await workbench.screenshot('diagram');
  });
});
