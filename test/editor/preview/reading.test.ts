import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { conferenceNotes } from '../conference-notes';
import { eventually, fixture, workbench } from '../workbench';
import { everyShortcode } from './every-shortcode';
import { LivePreview, openPreview, setTheme } from './live-preview';

const webview = { webview: true };
const day1 = (name: string): vscode.Uri => fixture('sample-conference', 'content', 'day1', name);

describe('reading in the live preview', () => {
  afterEach(() => LivePreview.close());

  it('leaves the cursor in the note: letters typed next land there', async () => {
    await conferenceNotes();
    const editor = await vscode.window.showTextDocument(day1('06_small-images.md'));
    const end = editor.document.lineAt(editor.document.lineCount - 1).range.end;
    editor.selection = new vscode.Selection(end, end);
    await openPreview();
    await workbench.type('Typed next');
    await eventually('the letters', () => editor.document.getText().endsWith('Typed next'));
    await workbench.text('p:has-text("Typed next")', webview);
    // The page is there now, and has had its chance to take the focus.
    await workbench.type(' and later');
    await eventually('more letters', () => editor.document.getText().endsWith('Typed next and later'));
    const [notes, beside] = vscode.window.tabGroups.all;
    assert.ok(notes?.isActive);
    assert.ok(beside?.activeTab?.input instanceof vscode.TabInputWebview);
  });

  it('leads to the pages around, and back', async () => {
    await conferenceNotes();
    await vscode.window.showTextDocument(day1('02_golden-path.md'));
    await openPreview();
    await workbench.click('.conference-next', webview);
    await workbench.text('.conference-previous[title*="golden path"]', webview);
    await workbench.click('.conference-previous', webview);
    await workbench.text('h1:has-text("golden path")', webview);
    await workbench.click('.conference-up', webview);
    await workbench.text('.conference-sessions', webview);
  });

  it('unfolds the sessions of a tag, by mouse and key', async () => {
    await LivePreview.of('---\ntitle: T\ntags:\n- platform\n---\n\nWords.\n');
    await workbench.click('summary.conference-tag', webview);
    const link = '.conference-tagged[open] a[data-href$="02_golden-path.md"]';
    assert.match(await workbench.text(link, webview), /golden path/i);
    await workbench.press('Enter');
    await workbench.text('.conference-tagged:not([open])', webview);
    await workbench.press('Enter');
    await workbench.click(link, webview);
    await workbench.text('h1:has-text("golden path")', webview);
  });

  it('says what is not published, until it is', async () => {
    const preview = await LivePreview.of('---\ntitle: T\ndraft: true\n---\n\nWords.\n');
    assert.match(await workbench.text('.conference-withheld', webview), /not published/);
    await preview.replace('draft: true\n', '');
    await preview.shown();
    assert.deepEqual(await workbench.texts('.conference-withheld', webview), []);
  });

  for (const theme of ['Default Light Modern', 'Default Dark Modern', 'Default High Contrast'] as const)
    it(`puts no barrier in anybody’s way: ${theme}`, async () => {
      try {
        const preview = await LivePreview.of(everyShortcode);
        await setTheme(theme);
        await preview.shown();
        await workbench.screenshot(`every-shortcode-${theme}`);
        const findings = await workbench.audited();
        assert.deepEqual(
          // The colours of code are VS Code's own.
          findings.filter(
            ({ impact, html }) => /serious|critical/.test(impact) && !/class="hljs-/.test(html),
          ),
          [],
        );
      } finally {
        await setTheme();
      }
    });
});
