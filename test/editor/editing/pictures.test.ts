import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually, fixture, workbench } from '../workbench';
import { becomes, clean, openMarked, outlineUri, pageUri } from './notes-to-write';

const png =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const page = pageUri('82_pictures.md');
const head = '---\ntitle: Pictures\nweight: 82\n---\n\n';

describe('pasted pictures', () => {
  const pasted = fixture('sample-conference', 'content', 'day1', '_img', 'diagram-from-slides.png');
  afterEach(() => clean(page, pasted, fixture('sample-conference', 'meetup')));

  it('lie in the _img of the day and take the place of the to-do', async () => {
    const editor = await openMarked(page, `${head}## Flow\n\nTODO: Steal diagram from slides|\n`);
    await workbench.copyPicture(png);
    await workbench.press('Control+V');
    await becomes(editor, `${head}## Flow\n\n![Diagram from slides](../_img/diagram-from-slides.png)\n`);
    const bytes = await eventually('the picture', () => vscode.workspace.fs.readFile(pasted));
    assert.deepEqual([...bytes.slice(1, 4)], [...new TextEncoder().encode('PNG')]);
    await vscode.commands.executeCommand('undo');
    await becomes(editor, `${head}## Flow\n\nTODO: Steal diagram from slides\n`);
  });

  it('lie in images beside an outline, named after the heading', async () => {
    const editor = await openMarked(outlineUri, '# Meetup\n\n## Day 1\n\n### Cells\n\n|\n');
    await workbench.copyPicture(png);
    await workbench.press('Control+V');
    await becomes(editor, '# Meetup\n\n## Day 1\n\n### Cells\n\n![Cells](images/cells.png)\n');
  });
});
