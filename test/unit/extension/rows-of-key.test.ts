import assert from 'node:assert/strict';
import type * as vscode from 'vscode';
import { FROM_KEY, rowFor, rowsOfKey } from '../../../src/extension/rows-of-key';
import { commands } from '../vscode';

type Tell = 'at once' | 'later' | 'never';

/** A view whose rows are selected by VS Code's command, of which it tells as it does. */
function viewWith(keyboard: string | undefined, selected: readonly string[], tells: readonly Tell[]) {
  const listeners = new Set<() => void>();
  const view = {
    selection: selected,
    onDidChangeSelection: (listener: () => void) => {
      listeners.add(listener);
      return { dispose: () => listeners.delete(listener) };
    },
  };
  const left = [...tells];
  commands.executeCommand = (command: string): Promise<void> => {
    assert.equal(command, 'list.toggleSelection');
    const how = left.shift() ?? 'at once';
    if (keyboard === undefined || how === 'never') return Promise.resolve();
    const tell = (): void => {
      const { selection } = view;
      view.selection = selection.includes(keyboard)
        ? selection.filter((row) => row !== keyboard)
        : [...selection, keyboard];
      for (const listener of listeners) listener();
    };
    if (how === 'later') setTimeout(tell, 5);
    else tell();
    return Promise.resolve();
  };
  return view as unknown as vscode.TreeView<string>;
}

describe('the row of the keyboard', () => {
  const { executeCommand } = commands;

  afterEach(() => {
    commands.executeCommand = executeCommand;
  });

  for (const tells of [[], ['later', 'later'], ['never'], ['never', 'later', 'later']] satisfies Tell[][])
    it(`is found, and the selection is as before; VS Code tells ${tells.join(', ') || 'at once'}`, async () => {
      for (const selected of [[], ['b'], ['b', 'c']]) {
        const view = viewWith('a', selected, tells);
        assert.deepEqual(await rowsOfKey(view), ['a']);
        assert.deepEqual(view.selection, selected);
        assert.equal(await rowFor(view, FROM_KEY), 'a');
      }
      const view = viewWith('b', ['b', 'c'], tells);
      assert.deepEqual(await rowsOfKey(view), ['b', 'c']);
      assert.deepEqual([...view.selection].sort(), ['b', 'c']);
    });

  it('is none in an empty view', async () => {
    assert.deepEqual(await rowsOfKey(viewWith(undefined, [], [])), []);
    assert.equal(await rowFor(viewWith(undefined, [], []), FROM_KEY), undefined);
  });

  it('is not asked for when a command was called with a row', async () => {
    assert.equal(await rowFor(viewWith('a', [], []), 'b'), 'b');
  });
});
