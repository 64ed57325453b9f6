import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { clean, pageUri } from '../editing/notes-to-write';
import { conferenceNotes } from '../conference-notes';
import { eventually, fixture, fromPalette, workbench } from '../workbench';

const budgets = pageUri('05_error-budgets.md');
const images = pageUri('06_small-images.md');
const tides = pageUri('01_tides.md');
const localFirst = fixture('sample-conference', 'content', 'day2', '05_local-first.md');

const parkedVideo =
  '<!-- {{% button href="https://youtu.be/xxxxxxxxxxx" style="warning" icon="video" %}}Watch talk on YouTube{{% /button %}} -->';
const video = (id: string): string =>
  `{{% button href="https://youtu.be/${id}" style="warning" icon="video" %}}Watch talk on YouTube{{% /button %}}`;

const list = `Error Budgets Nobody Spends - Ruairí Costello, Harbour Inc. https://www.youtube.com/watch?v=Budgets0001
Ship Less, Container Images... Somebody Else https://www.youtube.com/watch?v=Images00002
Keynote: Software Has Tides - Ada Example https://www.youtube.com/watch?v=Tides000003
Hallway Impressions of the Venue https://www.youtube.com/watch?v=Hallway0004
`;

async function textOf(uri: vscode.Uri): Promise<string> {
  return (await vscode.workspace.openTextDocument(uri)).getText();
}

/** From the palette to the review, by keyboard alone. @param first title of a talk that is offered */
async function toReview(words: string, first: string): Promise<void> {
  await vscode.env.clipboard.writeText(words);
  await fromPalette('Conference Notes: Fill in Recordings and Slides');
  await workbench.text('.quick-input-widget .quick-input-list:has-text("From the Clipboard")');
  await workbench.type('Clipboard');
  await workbench.press('Enter');
  await workbench.text(`.quick-input-widget .quick-input-list .monaco-list-row:has-text("${first}")`);
}

describe('filling in the recordings of a site', () => {
  let before: readonly string[] = [];
  const all = [budgets, images, tides, localFirst];

  beforeEach(async () => {
    await conferenceNotes();
    before = await Promise.all(all.map(textOf));
  });

  afterEach(async () => {
    await clean();
    for (const [at, uri] of all.entries())
      await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(before[at] ?? ''));
    await eventually('the pages as they were', async () => {
      const texts = await Promise.all(all.map(textOf));
      return texts.every((text, at) => text === before[at]);
    });
    await clean();
    const { notes } = await conferenceNotes();
    for (const uri of all) notes.reread(uri);
    await notes.settle();
  });

  it('goes from the palette to the buttons; a newer list offers only what is missing', async () => {
    await toReview(list, 'Error budgets');
    await workbench.screenshot('fill-in-review');
    const said: string[] = [];
    const { showInformationMessage } = vscode.window;
    Object.assign(vscode.window, {
      showInformationMessage: (message: string) => {
        said.push(message);
        return Promise.resolve(undefined);
      },
    });
    try {
      await workbench.press('Enter');
      await eventually('the summary', () => said.length > 0);
    } finally {
      Object.assign(vscode.window, { showInformationMessage });
    }
    assert.deepEqual(said, [
      '2 filled in; Undo takes all of it back. Nothing in the list: 2. Entries without a talk: 1.',
    ]);
    const [budgetsBefore = '', imagesBefore = '', tidesBefore = ''] = before;
    const budgetsAfter = budgetsBefore.replace(parkedVideo, video('Budgets0001'));
    const imagesAfter = imagesBefore.replace(parkedVideo, video('Images00002'));
    assert.notEqual(budgetsAfter, budgetsBefore);
    await eventually(
      'the buttons',
      async () => (await textOf(budgets)) === budgetsAfter && (await textOf(images)) === imagesAfter,
    );
    // It has another address, which is shown and never written unasked.
    assert.equal(await textOf(tides), tidesBefore);

    await toReview(
      `${list}Local First on a Boat - Bo Test https://www.youtube.com/watch?v=LocalBoat05\n`,
      'Local first on a boat',
    );
    const offered = await workbench.texts('.quick-input-widget .quick-input-list .monaco-list-row');
    assert.equal(offered.filter((row) => /Error budgets|Ship less/.test(row)).length, 0, offered.join(' | '));
    await workbench.press('Escape');
  });

  it('gives an entry without a talk to the one that the user picks', async () => {
    await toReview(list, 'Error budgets');
    await workbench.type('Hallway');
    await workbench.gone('.quick-input-widget .monaco-list-row:has-text("Error budgets")');
    await workbench.press('ArrowDown');
    await workbench.press('Space');
    await workbench.text('.quick-input-widget:has-text("3 Selected")');
    await workbench.press('Enter');
    await workbench.text('.quick-input-widget input[placeholder*="Which talk is"]');
    await workbench.type('Local first');
    await workbench.text('.quick-input-widget .monaco-list-row.focused:has-text("Local first on a boat")');
    await workbench.screenshot('fill-in-assign');
    await workbench.press('Enter');
    await eventually('the entry at its talk', async () =>
      (await textOf(localFirst)).includes(video('Hallway0004')),
    );
    assert.ok((await textOf(budgets)).includes(video('Budgets0001')));
  });
});
