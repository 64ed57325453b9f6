import assert from 'node:assert/strict';
import {
  finishTodo,
  removeTodo,
  sameTodo,
  type TodoEnding,
} from '../../../../../src/core/edits/todos/finish-todo';
import type { Todo } from '../../../../../src/core/note/note';
import { readNote } from '../../../../../src/core/note/read-note';
import { applyEdits } from '../../../../../src/core/text/text-edit';

function first(text: string): Todo {
  const [todo] = readNote(text).todos;
  assert.ok(todo, text);
  return todo;
}

const finished = (text: string, ending: TodoEnding = 'remove'): string =>
  applyEdits(text, finishTodo(text, first(text), ending));
const removed = (text: string): string => applyEdits(text, removeTodo(text, readNote(text), first(text)));

describe('ticking a to-do off', () => {
  it('ticks an open box, whatever the list', () => {
    for (const bullet of ['- ', '* ', '  + ', '1. ', '> - '])
      assert.equal(finished(`${bullet}[ ] Ask Ada\n`), `${bullet}[x] Ask Ada\n`);
    assert.equal(finished('a\r\n\r\n- [ ] b\r\n', 'done'), 'a\r\n\r\n- [x] b\r\n');
  });

  it('takes the keyword away, and keeps the words', () => {
    assert.equal(finished('TODO: Ask Ada\n'), 'Ask Ada\n');
    assert.equal(finished('- FIXME Ask Ada\r\n'), '- Ask Ada\r\n');
    assert.equal(finished('**TODO:** Ask Ada\n'), 'Ask Ada\n');
    assert.equal(finished('Retries (TODO: ask Ada) hurt.\n'), 'Retries (ask Ada) hurt.\n');
    assert.equal(finished('<!-- TODO: ask Ada -->\n'), '<!-- ask Ada -->\n');
  });

  it('makes it DONE when that is wished', () => {
    assert.equal(finished('TODO: Ask Ada\n', 'done'), 'DONE: Ask Ada\n');
    assert.equal(finished('- **FIXME:** Ask Ada\n', 'done'), '- **DONE:** Ask Ada\n');
    assert.equal(finished('\uFEFFTODO Ask Ada\n', 'done'), '\uFEFFDONE Ask Ada\n');
  });

  it('makes it DONE where the words alone would be something else, or there are none', () => {
    assert.equal(finished('TODO: # of retries\n'), 'DONE: # of retries\n');
    assert.equal(finished('TODO: 3. part\n'), 'DONE: 3. part\n');
    assert.equal(finished('TODO:\n'), 'DONE:\n');
    assert.equal(finished('**TODO: Ask Ada**\n'), '**DONE: Ask Ada**\n');
  });

  it('leaves nothing to do there', () => {
    for (const text of ['- [ ] Ask\n', 'TODO: Ask\n', '**TODO:** Ask\n', 'a TODO: b\n'])
      for (const ending of ['remove', 'done'] as const)
        assert.deepEqual(readNote(finished(text, ending)).todos, [], text);
  });
});

describe('removing a to-do', () => {
  it('takes its line where nothing else stands on it', () => {
    assert.equal(removed('a\n\nTODO: Ask Ada\n\nb\n'), 'a\n\n\nb\n');
    assert.equal(removed('- a\r\n- [ ] Ask Ada\r\n- b\r\n'), '- a\r\n- b\r\n');
    assert.equal(removed('> - TODO: Ask Ada\n'), '');
    assert.equal(removed('a\nTODO: Ask Ada'), 'a\n');
  });

  it('takes the comment that holds nothing else', () => {
    assert.equal(removed('a\n<!-- TODO: ask Ada -->\nb\n'), 'a\nb\n');
    assert.equal(removed('a <!-- TODO: ask Ada -->\n'), 'a\n');
    assert.equal(removed('<!-- keep\nTODO: ask Ada\n-->\n'), '<!-- keep\n-->\n');
  });

  it('keeps the words before it, and an item on which others hang', () => {
    assert.equal(removed('It works. TODO: Ask Ada\n'), 'It works.\n');
    assert.equal(removed('Retries (TODO: ask Ada) hurt.\n'), 'Retries () hurt.\n');
    assert.equal(removed('- TODO: Ask Ada\n  - why\n'), '- \n  - why\n');
  });
});

describe('a to-do that has moved', () => {
  it('is found by its words, the nearest first, or is gone', () => {
    const todo = first('TODO: Ask Ada\n');
    const note = readNote('words\n\nTODO: Ask Ada\n\nTODO: Ask Bo\n\nTODO: Ask Ada\n');
    assert.equal(sameTodo(note, todo)?.span.start, 7);
    assert.equal(sameTodo(readNote('DONE: Ask Ada\n'), todo), undefined);
  });
});
