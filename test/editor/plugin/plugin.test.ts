import assert from 'node:assert/strict';
import MarkdownIt from 'markdown-it';
import * as vscode from 'vscode';
import { conferenceNotes } from '../conference-notes';
import { eventually, fixture } from '../workbench';

describe('the plugin for VS Code’s Markdown preview', () => {
  it('works in this extension host, whoever shows its HTML', async () => {
    const { extendMarkdownIt } = await conferenceNotes();
    const uri = fixture('sample-conference', 'content', 'day1', '02_golden-path.md');
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
    // The first engine only wakes the plugin up; VS Code makes another one as soon as it is awake.
    const html = await eventually('the page being shown', () => {
      const engine = extendMarkdownIt(new MarkdownIt({ html: true }));
      const shown = engine.render(text, { currentDocument: uri });
      return shown.includes('data-relearn-button') && shown;
    });
    assert.doesNotMatch(html, /\{\{%/);
    assert.match(html, /href="https:\/\/youtu\.be\//);
  });
});
