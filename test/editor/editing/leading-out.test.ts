import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { keepErrorMessages } from '../error-messages';
import { fixture } from '../workbench';
import { clean, pageUri } from './notes-to-write';

const { fs } = vscode.workspace;
const titles = [
  '../../x',
  '../../../../../../../../tmp/x',
  '/etc/passwd',
  '..%2f..%2fetc%2fpasswd',
  'file:///etc/passwd',
  '..\\..\\x',
  'C:\\Windows\\win.ini',
  '~/x',
];

/** All files and folders of the copy of test/fixtures, with some above and around it. */
async function everything(): Promise<string[]> {
  const found: string[] = [];
  const walk = async (folder: vscode.Uri): Promise<void> => {
    for (const [name, type] of await fs.readDirectory(folder)) {
      const uri = vscode.Uri.joinPath(folder, name);
      found.push(uri.path);
      if (type === vscode.FileType.Directory) await walk(uri);
    }
  };
  await walk(fixture());
  for (const [name] of await fs.readDirectory(fixture('..'))) found.push(fixture('..', name).path);
  return found;
}

async function setTemplate(value: string | undefined): Promise<void> {
  const settings = vscode.workspace.getConfiguration('conferenceNotes.sessions');
  await settings.update('template', value, vscode.ConfigurationTarget.Global);
}

describe('titles and settings that lead out of the workspace', () => {
  afterEach(() => setTemplate(undefined));

  it('make sessions in the folder of the day, and days beside the others', async () => {
    const before = new Set(await everything());
    const day1 = pageUri('').path.replace(/\/$/, '');
    const content = fixture('sample-conference', 'content').path;
    try {
      for (const title of titles) {
        await vscode.window.showTextDocument(pageUri('01_tides.md'));
        await vscode.commands.executeCommand('conferenceNotes.newSession', title);
        const made = vscode.window.activeTextEditor?.document.uri.path ?? '';
        assert.match(made.slice(day1.length), /^\/\d\d_[a-z\d-]+\.md$/, `${title} made ${made}`);
      }
      const came = (await everything()).filter((path) => !before.has(path));
      assert.equal(came.length, titles.length, came.join('\n'));
      for (const path of came) assert.ok(path.startsWith(`${day1}/`), path);
      assert.ok(day1.startsWith(content));
    } finally {
      const came = (await everything()).filter((path) => !before.has(path));
      await clean(...came.map((path) => fixture().with({ path })));
    }
  });

  it('take no template from outside, and say so', async () => {
    await fs.writeFile(fixture('secret.md'), new TextEncoder().encode('the secret\n'));
    const before = await everything();
    const messages = keepErrorMessages();
    const { said } = messages;
    const templates = [
      '../secret.md',
      'content/../../secret.md',
      '..\\secret.md',
      fixture('secret.md').path,
      'file:///etc/passwd',
      'C:\\secret.md',
    ];
    try {
      for (const template of templates) {
        await setTemplate(template);
        await vscode.window.showTextDocument(pageUri('01_tides.md'));
        await vscode.commands.executeCommand('conferenceNotes.newSession', 'From outside');
      }
      assert.deepEqual(await everything(), before);
    } finally {
      messages.show();
      await clean(fixture('secret.md'));
    }
    assert.equal(said.length, templates.length, said.join('\n'));
    for (const [at, template] of templates.entries())
      assert.ok(said[at]?.includes(`“${template}” is outside the workspace`), said[at]);
  });
});
