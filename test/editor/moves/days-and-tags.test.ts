import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { TreeNode } from '../../../src/extension/sidebar/tree-node';
import { clean } from '../editing/notes-to-write';
import { showSidebar } from '../conference-notes';
import { eventually, fromPalette, workbench } from '../workbench';
import { applyPreview, at, become, days, prepare, rowOf, tidy, type Files } from './moved-notes';

describe('order among days and tags', () => {
  beforeEach(async () => {
    await prepare();
  });

  afterEach(async () => {
    await vscode.workspace
      .getConfiguration('conferenceNotes.moves')
      .update('preview', undefined, vscode.ConfigurationTarget.Global);
    await tidy();
  });

  it('a day gets another name, its folder keeps its own', async () => {
    await vscode.window.showTextDocument(at('day9/_index.md'));
    await fromPalette('Conference Notes: Rename Day');
    await workbench.text('.quick-input-title:has-text("Rename Day")');
    await workbench.type('Last day');
    await workbench.press('Enter');
    await workbench.text('.quick-input-list .monaco-list-row:has-text("Keep “day9”")');
    await workbench.type('Keep');
    await workbench.press('Enter');
    await become({ 'day9/_index.md': '---\ntitle: Last day\nweight: 9\n---\n\nNothing yet.\n' });
  });

  it('several days are dragged below another one, and all get their place', async () => {
    const third: Files = {
      'day10/_index.md': '---\ntitle: Day 10\nweight: 10\n---\n\nMore.\n',
      'day10/01_zeta.md': '---\ntitle: Zeta\nweight: 1\n---\n\nwords\n',
    };
    await prepare({ ...days, ...third });
    const { sidebar } = await showSidebar();
    const dayOf = (title: string): TreeNode => {
      const day = sidebar.provider.sessions.find(({ value }) => value.title === title)?.parent;
      assert.ok(day, title);
      return day;
    };
    for (const title of ['Zeta', 'Delta', 'Alpha'])
      await sidebar.view.reveal(dayOf(title), { select: true, focus: true });
    await workbench.press('ArrowLeft');
    await workbench.press('Shift+ArrowDown');
    await eventually('two days being chosen', () => sidebar.view.selection.length === 2);
    await workbench.drag(rowOf('Day 8'), rowOf('Day 10'));
    await applyPreview('_index.md');
    const heavier = (path: string, from: number, to: number): string =>
      (days[path] ?? '').replace(`weight: ${String(from)}`, `weight: ${String(to)}`);
    await become({
      'day8/_index.md': heavier('day8/_index.md', 8, 9),
      'day9/_index.md': heavier('day9/_index.md', 9, 10),
    });
    await eventually('the weight of the third', async () =>
      /^weight: 8$/m.test((await vscode.workspace.openTextDocument(at('day10/_index.md'))).getText()),
    );
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await clean(at('day10'));
  });

  it('a session is the template of another one', async () => {
    await vscode.window.showTextDocument(at('day9/01_delta.md'));
    await fromPalette('Conference Notes: Duplicate as Template');
    await workbench.text('.quick-input-title:has-text("New Session in")');
    await workbench.type('Echo');
    await workbench.press('Enter');
    await eventually('the new page', () =>
      vscode.window.activeTextEditor?.document.uri.path.endsWith('/day9/02_echo.md'),
    );
    await become({
      'day9/02_echo.md': '---\ntitle: Echo\nweight: 2\ntags:\n  - delta\n  - shared\n---\n',
    });
  });

  it('tags become one in all notes', async () => {
    const [alpha, beta] = ['alpha', 'beta'].map((name) => ({ kind: 'tag', id: name, name, children: [] }));
    // As the menu of the view calls it.
    const merged = vscode.commands.executeCommand('conferenceNotes.mergeTags', alpha, [alpha, beta]);
    await workbench.text('.quick-input-title:has-text("Merge alpha, beta")');
    await workbench.type('greek');
    await workbench.press('Enter');
    await applyPreview('01_alpha.md');
    await merged;
    await become(
      Object.fromEntries(
        Object.entries(days).map(([path, text]) => [path, text.replace(/- (?:alpha|beta)\n/, '- greek\n')]),
      ),
    );
  });

  it('what leads to the open talk, and what is like it, stands above the tags', async () => {
    await vscode.commands.executeCommand('conferenceNotes.topics.focus');
    await vscode.window.showTextDocument(at('day8/02_beta.md'));
    await workbench.text('.pane-body .monaco-list-row:has-text("Links to This Talk"):has-text("Beta")');
    await workbench.text('.pane-body .monaco-list-row:has-text("Related Talks"):has-text("Beta")');
    await workbench.screenshot('links-and-related');
    await workbench.click('.pane-body .monaco-list-row:has-text("see [the other]")');
    await eventually('the link', () => {
      const editor = vscode.window.activeTextEditor;
      return editor?.document.uri.path.endsWith('/day8/01_alpha.md') && editor.selection.active.line === 8;
    });
    await workbench.gone('.pane-body .monaco-list-row:has-text("Related Talks"):has-text("Beta")');
  });
});
