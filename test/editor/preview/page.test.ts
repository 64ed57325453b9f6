import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { conferenceNotes } from '../conference-notes';
import { eventually, fixture, workbench } from '../workbench';
import { LivePreview } from './live-preview';

const webview = { webview: true };
const sample = (...path: string[]): vscode.Uri => fixture('sample-conference', ...path);

describe('a page in the live preview', () => {
  afterEach(() => LivePreview.close());

  it('has its title and tags once, instead of the front matter', async () => {
    await LivePreview.of('---\ntitle: A fine talk\ntags:\n- platform\n---\n\nWords.\n');
    assert.equal(await workbench.text('.markdown-body h1', webview), 'A fine talk');
    // A page that is just being replaced by its successor counts for a moment too.
    await eventually('one tag', async () => {
      const tags = await workbench.texts('.conference-tag', webview);
      return tags.join() === 'Platform';
    });
    assert.deepEqual(await workbench.texts('.frontmatter', webview), []);
  });

  it('shows buttons, and what would break the build in its place', async () => {
    const broken = '{{% notice tip %}}\nNever closed.\n';
    await LivePreview.of(
      `---\ntitle: T\n---\n\n{{% button href="https://example.org/v" %}}Watch{{% /button %}}\n\n${broken}`,
    );
    assert.equal(
      await workbench.attribute('[data-relearn-button] a', 'href', webview),
      'https://example.org/v',
    );
    assert.match(await workbench.text('.conference-error', webview), /notice/);
  });

  it('draws the diagram of a shortcode as that of a fence', async () => {
    const source = 'graph LR\n  A --> B';
    const preview = await LivePreview.of(
      `---\ntitle: T\n---\n\n{{< mermaid >}}\n${source}\n{{< /mermaid >}}\n\n\`\`\`mermaid\n${source}\n\`\`\`\n`,
    );
    assert.equal((await preview.pictures()).length, 2);
    await preview.replace('A --> B\n{{<', 'A -->\n{{<');
    await preview.shown();
    assert.match(await workbench.text('.conference-diagram-error', webview), /^Line 7: /);
  });

  it('is shown so by VS Code’s own command too', async () => {
    await conferenceNotes();
    const uri = sample('content', 'day1', '02_golden-path.md');
    await vscode.window.showTextDocument(uri);
    await vscode.commands.executeCommand('markdown.showPreviewToSide', uri);
    await workbench.text('h1:has-text("The golden path is a ferry line")', webview);
    // Closed while its diagram is still loading, it leaves the next preview of VS Code 1.100 empty.
    await workbench.text('.markdown-body:has(svg)', webview);
  });

  it('follows the settings', async () => {
    await LivePreview.of('---\ntitle: A fine talk\n---\n\nHe said "words".\n');
    assert.match(await workbench.text('.markdown-body p', webview), /“words”/);
    const configuration = vscode.workspace.getConfiguration('conferenceNotes');
    try {
      await configuration.update('preview.typographer', false, vscode.ConfigurationTarget.Global);
      await workbench.text('p:has-text(\'"words"\')', webview);
    } finally {
      await configuration.update('preview.typographer', undefined, vscode.ConfigurationTarget.Global);
    }
  });

  it('leaves other Markdown files as VS Code shows them', async () => {
    await conferenceNotes();
    const uri = fixture('README.md');
    const text = '---\ntitle: Readme\n---\n\nHe said "words" {{% button %}}x{{% /button %}}\n';
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    await vscode.window.showTextDocument(uri);
    await vscode.commands.executeCommand('conferenceNotes.openLivePreview');
    assert.equal(
      await workbench.text('p:has-text("words")', webview),
      'He said "words" {{% button %}}x{{% /button %}}',
    );
    await vscode.workspace.fs.delete(uri);
  });

  it('opens from the tree beside its note', async () => {
    const { sidebar } = await conferenceNotes();
    const node = await eventually('the tree', async () => {
      const [day] = await sidebar.provider.getChildren();
      const [session] = day === undefined ? [] : await sidebar.provider.getChildren(day);
      return session;
    });
    await vscode.commands.executeCommand('conferenceNotes.openLivePreview', node);
    await workbench.text('h1:has-text("Software has tides")', webview);
    assert.deepEqual(
      vscode.window.tabGroups.all.map(({ activeTab }) => activeTab?.label),
      ['01_tides.md', 'Preview 01_tides.md'],
    );
  });
});
