import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { becomes, clean, openMarked, outlineUri } from '../editing/notes-to-write';
import { fixture, workbench } from '../workbench';

const meetup = fixture('sample-conference', 'meetup');
const outline =
  '# Meetup\n\n## Day 1\n\n### Kelp harvesting at planetary scale\n\n- a\n\n### Rope splicing for cautious beginners\n\n- b\n';
const list = `Kelp Harvesting at Planetary Scale - Ada Example https://youtu.be/KelpKelp001
Rope Splicing for Cautious Beginners - Bo Test https://youtu.be/RopeRope002
Rope Splicing for Cautious Beginners - Cy Muster https://youtu.be/RopeRope003
`;
const kelpFilled = outline.replace('scale\n', 'scale\n\n[Recording](https://youtu.be/KelpKelp001)\n');

/** Runs the command on the list in the clipboard, up to the review. */
async function toReview(words = list): Promise<void> {
  await vscode.env.clipboard.writeText(words);
  void vscode.commands.executeCommand('conferenceNotes.fillInRecordings');
  await workbench.text('.quick-input-widget .quick-input-list:has-text("Meetup")');
  await workbench.type('Meetup');
  await workbench.press('Enter');
  await workbench.text('.quick-input-widget .quick-input-list:has-text("From the Clipboard")');
  await workbench.type('Clipboard');
  await workbench.press('Enter');
  await workbench.text('.quick-input-widget .quick-input-list:has-text("Rope splicing")');
}

describe('filling in recordings', () => {
  afterEach(() => clean(meetup));

  it('fills in what is sure, by keyboard alone, as one step of undo', async () => {
    const editor = await openMarked(outlineUri, `${outline}|`);
    await toReview();
    assert.equal(editor.document.getText(), outline);
    await workbench.press('Enter');
    await becomes(editor, kelpFilled);
    await vscode.window.showTextDocument(editor.document);
    await vscode.commands.executeCommand('undo');
    await becomes(editor, outline);
  });

  it('offers of a newer list what an outline lacks; a filled address stays', async () => {
    const first = outline.replace('- a\n', '- a\n\n[Recording](https://youtu.be/KelpKelp001)\n');
    const editor = await openMarked(outlineUri, `${first}|`);
    await toReview(
      'Kelp Harvesting at Planetary Scale https://youtu.be/KelpKelp009\nRope Splicing for Cautious Beginners - Bo Test https://youtu.be/RopeRope002\n',
    );
    await workbench.screenshot('fill-in-newer-list');
    await workbench.press('Enter');
    await becomes(editor, first.replace('- b\n', '- b\n\n[Recording](https://youtu.be/RopeRope002)\n'));
    await vscode.window.showTextDocument(editor.document);
    await vscode.commands.executeCommand('undo');
    await becomes(editor, first);
  });

  it('changes nothing when the user would rather not', async () => {
    const editor = await openMarked(outlineUri, `${outline}|`);
    await toReview();
    await workbench.press('Escape');
    await becomes(editor, outline);
  });
});
