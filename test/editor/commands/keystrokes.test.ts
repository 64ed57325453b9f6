import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { conferenceNotes } from '../conference-notes';
import { clean, openMarked, pageUri } from '../editing/notes-to-write';
import { eventually, workbench } from '../workbench';

const first = pageUri('70_counted.md');
const second = pageUri('71_counted-too.md');
const page = (title: string, weight: number, words: string): string =>
  `---\ntitle: ${title}\nweight: ${String(weight)}\n---\n\n${words}\n`;

/** Presses of keys in what a user does; words of a title count for themselves. */
class Keyboard {
  readonly pressed: string[] = [];

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      this.pressed.push(key);
      await workbench.press(key);
    }
  }
}

describe('a day counted in keystrokes', () => {
  const counts: string[] = [];

  before(async () => {
    await conferenceNotes();
    await openMarked(second, page('Counted too', 71, '- words'));
    await openMarked(first, page('Counted', 70, '- words|'));
    await eventually(
      'the note being known to the keys',
      async () => (await workbench.texts('.monaco-editor.focused')).length > 0,
    );
  });

  after(async () => {
    console.log(`Keystrokes of a day: ${counts.join('; ')}.`);
    await clean(first, second, pageUri('72_a-new-talk.md'));
  });

  it('the recording in the clipboard becomes a button in three at most', async () => {
    await vscode.env.clipboard.writeText('https://www.youtube.com/watch?v=dQw4w9WgXcQ');
    const editor = await vscode.window.showTextDocument(first);
    const keys = new Keyboard();
    await keys.press('Control+K', 'y');
    await eventually('the button', () => editor.document.getText().includes('https://youtu.be/dQw4w9WgXcQ'));
    counted('recording from the clipboard', keys, 3);
  });

  it('the next talk is one chord away', async () => {
    await vscode.window.showTextDocument(first);
    const keys = new Keyboard();
    await keys.press('Control+K', 'j');
    await eventually('the next talk', () => active().endsWith('71_counted-too.md'));
    counted('next talk', keys, 2);
  });

  it('a new talk is four at most, and its title', async () => {
    await vscode.window.showTextDocument(second);
    const keys = new Keyboard();
    await keys.press('Control+K', 'n');
    await workbench.text('.quick-input-title:has-text("New Session in")');
    await workbench.type('A new talk');
    await keys.press('Enter');
    await eventually('the page', () => active().endsWith('/72_a-new-talk.md'));
    counted('new talk and its title', keys, 4);
  });

  /** @param most keys, each with those that are held down with it */
  function counted(what: string, { pressed }: Keyboard, most: number): void {
    counts.push(`${what} ${String(pressed.length)} (${pressed.join(' ')})`);
    assert.ok(pressed.length <= most, `${what}: ${pressed.join(' ')}`);
  }
});

function active(): string {
  return vscode.window.activeTextEditor?.document.uri.path ?? '';
}
