import assert from 'node:assert/strict';
import { openBlock } from '../../../../src/core/edits/open-block';
import { readNote } from '../../../../src/core/note/read-note';

function found(text: string): [line: number, reason: string] | undefined {
  const open = openBlock(text, readNote(text), { start: 0, end: text.length });
  return open && [open.line, open.reason];
}

describe('a block without an end', () => {
  it('is found, with its line', () => {
    for (const eol of ['\n', '\r\n']) {
      const code = 'In line 3 a code block begins that is not closed. Fix that first.';
      assert.deepEqual(found(`# A${eol}${eol}~~~${eol}x${eol}`), [2, code]);
      const comment = 'In line 3 a comment begins that is not closed. Fix that first.';
      assert.deepEqual(found(`# A${eol}${eol}<!-- x${eol}`), [2, comment]);
    }
  });

  it('is none that is closed', () => {
    assert.equal(found('# A\n\n```\nx\n```\n\n<!-- x -->\n'), undefined);
  });
});
