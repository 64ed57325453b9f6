import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { clean } from '../editing/notes-to-write';
import { fixture, workbench } from '../workbench';

const webview = { webview: true };
const folder = fixture('sample-conference', 'hostile');

/** Names that shadow what a script asks the page for, and a diagram, for which the library is loaded. */
const README = `# Hello

<img name="currentScript" src="x.png"> <img name="implementation" src="x.png"> <img name="baseURI" src="x.png">

<pre class="conference-diagram">graph TD
A-->B</pre>
`;

/** In place of the library; it leaves a mark when it is run. */
const SCRIPT = `document.body.dataset.attacked = 'yes';
export default { initialize() {}, render: () => Promise.resolve({ svg: '<svg></svg>' }) };
`;

/**
 * Shows a note in the preview that is open, whose page is loaded again for it, scripts and all. VS Code now and then
 * never brings a page of a webview to the front; it is closed then, and opened again.
 */
async function showPreview(name: string, selector: string): Promise<void> {
  for (let attempt = 1; attempt <= 5; attempt++) {
    await vscode.commands.executeCommand('markdown.showPreview', vscode.Uri.joinPath(folder, name));
    for (let round = 0; round < 150; round++) {
      if ((await workbench.texts(selector, webview)).length > 0) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  }
  throw new Error(`${name} was not shown with its diagram in five previews.`);
}

/**
 * Shows a README beside which a script of the repository lies in wait, again and again.
 *
 * @throws when the script was run, or the diagram was not drawn by the extension's own library
 */
export async function attackPreview(times: number): Promise<void> {
  const write = (path: string, text: string): Thenable<void> =>
    vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder, path), new TextEncoder().encode(text));
  await write('mermaid/mermaid.mjs', SCRIPT);
  await write('dist/mermaid/mermaid.mjs', SCRIPT);
  try {
    for (let time = 1; time <= times; time++) {
      const name = `README-${String(time)}.md`;
      await write(name, `${README}\nThis is load${String(time)}end.\n`);
      const body = `body:has(> .markdown-body:has-text("load${String(time)}end"))`;
      await showPreview(name, `${body} .conference-diagram[data-diagram="drawn"]`);
      assert.equal(await workbench.attribute(body, 'data-attacked', webview), null, name);
    }
    const ofRepository = (await workbench.loaded()).filter((address) => address.includes('/hostile/'));
    assert.deepEqual(
      ofRepository.filter((address) => address.endsWith('.mjs')),
      [],
    );
  } finally {
    await clean(folder);
  }
}
