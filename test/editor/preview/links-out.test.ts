import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { RenderDependencies } from '../../../src/extension/preview/render-dependencies';
import { Site } from '../../../src/extension/preview/site';
import { conferenceNotes } from '../conference-notes';
import { eventually, fixture, workbench } from '../workbench';

const { fs } = vscode.workspace;
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('what a page of the preview may read', () => {
  const secret = fixture('secret.md');
  const own = fixture('sample-conference', 'content', 'day1', 'own.txt');
  const link = fixture('sample-conference', 'content', 'day1', 'linked.txt');

  afterEach(async () => {
    for (const uri of [secret, own, link]) await fs.delete(uri);
  });

  it('is a file of the site, but not what a link leads to', async () => {
    await fs.writeFile(secret, bytes('the secret\n'));
    await fs.writeFile(own, bytes('of the site\n'));
    await workbench.linkOnDisk(secret.path, link.path);
    const { notes } = await conferenceNotes();
    const root = notes.find(own)?.root;
    assert.ok(root);
    const site = await Site.of(root, 'content');
    try {
      const read = (path: string): string | undefined =>
        site.context('content/day1/01_tides.md', new RenderDependencies()).readText?.(path);
      await eventually('the text', () => read('content/day1/own.txt') === 'of the site\n');
      assert.equal(
        site.context('content/day1/01_tides.md', new RenderDependencies()).hasFile('content/day1/linked.txt'),
        false,
      );
      for (const path of ['content/day1/linked.txt', '../secret.md', 'content/../../secret.md']) {
        read(path);
        // A file of the site that is asked for afterwards is there: the other one will not come any more.
        await fs.writeFile(own, bytes(`asked for after ${path}\n`));
        await eventually(
          'the later text',
          () => read('content/day1/own.txt') === `asked for after ${path}\n`,
        );
        assert.equal(read(path), undefined, path);
      }
    } finally {
      site.dispose();
    }
  });
});
