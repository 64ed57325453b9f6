import assert from 'node:assert/strict';
import type * as vscode from 'vscode';
import { FROM_KEY, rowFor, rowsOfKey } from '../../../src/extension/rows-of-key';
import { commands } from '../vscode';

/** What VS Code does when it is asked for a change: it tells of it, long after it was asked again too, or does nothing. */
type Answer = 'at once' | 'later' | 'late' | 'nothing';

const delays = { later: 5, late: 150 };

interface Told {
  readonly selection: readonly string[];
}

/** A view whose rows are selected by VS Code's command, of which it tells as it does. */
function viewWith(keyboard: string | undefined, selected: readonly string[], answers: readonly Answer[]) {
  const listeners = new Set<(told: Told) => void>();
  const view = {
    selection: selected,
    onDidChangeSelection: (listener: (told: Told) => void) => {
      listeners.add(listener);
      return { dispose: () => listeners.delete(listener) };
    },
  };
  const left = [...answers];
  let shown = selected;
  commands.executeCommand = (command: string): Promise<void> => {
    assert.equal(command, 'list.toggleSelection');
    const answer = left.shift() ?? 'at once';
    if (keyboard === undefined || answer === 'nothing') return Promise.resolve();
    shown = shown.includes(keyboard) ? shown.filter((row) => row !== keyboard) : [...shown, keyboard];
    const selection = shown;
    const tell = (): void => {
      view.selection = selection;
      for (const listener of listeners) listener({ selection });
    };
    if (answer === 'at once') tell();
    else setTimeout(tell, delays[answer]);
    return Promise.resolve();
  };
  return { view: view as unknown as vscode.TreeView<string>, shown: () => shown };
}

describe('the row of the keyboard', () => {
  const { executeCommand } = commands;

  afterEach(() => {
    commands.executeCommand = executeCommand;
  });

  const orders: Answer[][] = [
    [],
    ['later', 'later'],
    ['nothing'],
    ['nothing', 'later', 'later'],
    ['at once', 'nothing'],
    ['at once', 'late'],
    ['late', 'late', 'late', 'late'],
  ];
  for (const answers of orders)
    it(`is found, and the selection is as before; VS Code answers ${answers.join(', ') || 'at once'}`, async () => {
      const selections = answers.length === 0 ? [[], ['b'], ['b', 'c']] : [['b']];
      for (const selected of selections) {
        const { view, shown } = viewWith('a', selected, answers);
        assert.deepEqual(await rowsOfKey(view), ['a']);
        assert.deepEqual(view.selection, selected);
        assert.deepEqual(shown(), selected);
      }
      const { view, shown } = viewWith('b', ['b', 'c'], answers);
      assert.deepEqual(await rowsOfKey(view), ['b', 'c']);
      assert.deepEqual([...shown()].sort(), ['b', 'c']);
    });

  it('is what a command is for that takes one row', async () => {
    assert.equal(await rowFor(viewWith('a', ['b'], []).view, FROM_KEY), 'a');
  });

  it('is none in an empty view', async () => {
    assert.deepEqual(await rowsOfKey(viewWith(undefined, [], []).view), []);
    assert.equal(await rowFor(viewWith(undefined, [], []).view, FROM_KEY), undefined);
  });

  it('is not asked for when a command was called with a row', async () => {
    assert.equal(await rowFor(viewWith('a', [], []).view, 'b'), 'b');
  });
});
