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
      await vscode.commands.executeCommand('markdown.showPreview', vscode.Uri.joinPath(folder, name));
      const body = `body:has(> .markdown-body:has-text("load${String(time)}end"))`;
      await workbench.text(`${body} .conference-diagram[data-diagram="drawn"]`, webview);
      assert.equal(await workbench.attribute(body, 'data-attacked', webview), null, name);
      await vscode.commands.executeCommand('workbench.action.closeAllEditors');
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
